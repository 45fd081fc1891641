namespace NetCds.Guideline.Tests.Profiles;

/// <summary>Where the readers are on purpose more lenient than a profile, or silent, and why.</summary>
internal static class DeliberateReadings
{
    private static readonly string[] Pathology = ["net_histology_confirmed", "pathology_recorded"];

    /// <summary>Facts that are read from a broken example all the same, by file.</summary>
    public static IReadOnlyDictionary<string, string[]> Facts { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        // An examination whose result cannot be read was made all the same. To forget it would be to propose it again, a mapping angiography among them.
        ["invalid/ki67-unit.json"] = Pathology,
        ["invalid/ki67-range.json"] = Pathology,
        ["invalid/ki67-no-unit.json"] = Pathology,
        ["invalid/ki67-fraction-range.json"] = Pathology,
        ["invalid/ki67-yes.json"] = Pathology,
        ["invalid/differentiation-unknown-code.json"] = Pathology,
        ["invalid/lung-shunt-fraction-unit.json"] = ["maa_mapping_done"],
        ["invalid/lung-shunt-fraction-range.json"] = ["maa_mapping_done"],
        ["invalid/lung-shunt-fraction-no-date.json"] = ["maa_mapping_done"],
        ["invalid/krenning-score-unit.json"] = ["sstr_imaging_age_days"],
        ["invalid/krenning-score-range.json"] = ["sstr_imaging_age_days"],
        ["invalid/chromogranin-a-unit.json"] = ["hormone_panel_age_days"],
        ["invalid/chromogranin-a-range.json"] = ["hormone_panel_age_days"],
        ["invalid/hiaa-unit.json"] = ["hormone_panel_age_days"],
        ["invalid/hiaa-range.json"] = ["hormone_panel_age_days"],
        ["invalid/serotonin-unit.json"] = ["hormone_panel_age_days"],
        ["invalid/serotonin-range.json"] = ["hormone_panel_age_days"],

        // An order says what it is for by its code, whatever its quantity.
        ["invalid/radioembolisation-order-unit.json"] = ["microsphere_type"],

        // What was done stays done without a date; only the time since then is unknown. To forget a treatment or a stent would hide what speaks against the next.
        ["invalid/prior-therapy-no-date.json"] = ["microsphere_type", "prior_resin_sessions", "prior_tare_sessions"],
        ["invalid/biliary-procedure-no-date.json"] = ["biliary_violation"],
        ["invalid/mapping-angiography-no-date.json"] = ["maa_mapping_done"],
        ["invalid/pathology-report-no-date.json"] = Pathology,

        // A report of the category pathology is one, whatever it is called.
        ["invalid/pathology-report-unnamed.json"] = Pathology,

        // A code of the site is for the site's ordering; the medicine is told by the others.
        ["invalid/suggested-medication-request-no-local-code.json"] = ["octreotide_periprocedural_planned"],

        // What names no patient is refused, and said, when the record is put together: the readers never see it in a call.
        ["invalid/ki67-no-patient.json"] = ["ki67_percent", .. Pathology],
        ["invalid/mapping-angiography-no-patient.json"] = ["maa_mapping_done"],
        ["invalid/imaging-report-no-patient.json"] = ["cross_sectional_imaging_age_days", "mri_liver_age_days"],
        ["invalid/other-procedure-no-patient.json"] = ["primary_resected"],
        ["invalid/allergy-no-patient.json"] = ["contrast_allergy"],
    };

    /// <summary>Examples whose fact is concluded to be absent all the same: one entry without a name does not unsay a whole list. The assessment says what may stand there.</summary>
    public static IReadOnlySet<string> ConcludedFromAbsence { get; } = new HashSet<string>(StringComparer.Ordinal) { "invalid/other-condition-unnamed.json" };

    /// <summary>Examples of which the assessment has nothing to say.</summary>
    public static IReadOnlySet<string> Unsaid { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        // Read without harm, as above, or refused before.
        "invalid/mapping-angiography-no-date.json",
        "invalid/pathology-report-no-date.json",
        "invalid/pathology-report-unnamed.json",
        "invalid/ki67-no-patient.json",
        "invalid/mapping-angiography-no-patient.json",
        "invalid/imaging-report-no-patient.json",
        "invalid/liver-metastases-no-patient.json",
        "invalid/allergy-no-patient.json",

        // Nothing is stated, so nothing is wrong with what is stated; it is asked for when it could change something.
        "invalid/grade-empty.json",
        "invalid/primary-site-empty.json",

        // What names nothing is recognised as nothing, like the many resources of a chart that are about something else.
        "invalid/medication-administration-unnamed.json",
        "invalid/radioembolisation-order-unnamed.json",

        // Orders that the service proposes are no facts.
        "invalid/suggested-service-request-no-local-code.json",
        "invalid/suggested-service-request-not-to-do.json",
        "invalid/suggested-medication-request-no-local-code.json",
        "invalid/suggested-medication-request-withdrawn.json",
    };
}
