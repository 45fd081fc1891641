using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>A fact without which a treatment that fits a patient can no longer be recommended or offered.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">Code of the Observation that carries it.</param>
/// <param name="Card">The card that asks for it.</param>
/// <param name="Modality">A treatment that waits for it.</param>
/// <param name="Opposite">A value that leads to another conclusion than the candidate's.</param>
internal sealed record DecisiveFact(string Name, string Code, string Card, string Modality, Value Opposite)
{
    /// <summary>Its unit when it is a quantity.</summary>
    public string? Unit { get; init; }

    /// <summary>The patient whom the treatment fits.</summary>
    public Func<PatientCase> Patient { get; init; } = Candidate;

    /// <summary>The verdict on the treatment while all is known.</summary>
    public ModalityStatus Usual { get; init; } = ModalityStatus.Recommended;

    /// <summary>The last day its value counts.</summary>
    public int? Window { get; init; }

    /// <summary>How long ago an older value was taken that still counts.</summary>
    public int OlderDays => Window is { } days ? days - 1 : 200;

    public static DecisiveFact[] All { get; } =
    [
        Number("ki67_percent", Codes.Ki67, "MD-KI67", 40, "%"),
        Number("largest_diameter_mm", Codes.Largest, "MD-LESION", 60, "mm") with { Window = 90 },
        Number("inr", Codes.Inr, "MD-COAG", 2.4m, "{INR}") with { Window = 30 },
        Number("platelets_10e9_l", Codes.Platelets, "MD-COAG", 30, "10*9/L") with { Window = 30 },
        Number("bilirubin_mg_dl", Codes.Bilirubin, "MD-LIVERPANEL", 4, "mg/dL") with { Window = 30 },
        Number("albumin_g_dl", Codes.Albumin, "MD-LIVERPANEL", 2.4m, "g/dL") with { Window = 30 },
        Number("creatinine_mg_dl", Codes.Creatinine, "MD-RENAL", 3, "mg/dL") with { Window = 30 },
        new("differentiation", Codes.Differentiation, "MD-DIFFERENTIATION", "RFA", Value.Answer("poorly-differentiated")),
        new("lesion_count", Codes.Count, "MD-LESION", "RFA", Value.Whole(9)) { Window = 90 },
        new("extrahepatic_disease", Codes.Extrahepatic, "MD-EXTRAHEPATIC", "RFA", Value.Answer("limited")) { Window = 90 },
        new("ecog", Codes.Ecog, "MD-ECOG", "RESECTION", Value.Whole(3)) { Window = 90 },
        new("ascites", Codes.Ascites, "MD-ASCITES", "RFA", Value.Answer("clinical")) { Window = 90 },
        new("biliary_violation", Codes.Biliary, "MD-BILIARY", "RFA", Value.Answer("biliary-stent")),
        Number("egfr_ml_min", Codes.Egfr, "MD-RENAL", 25, "mL/min/{1.73_m2}") with { Modality = "PRRT", Patient = Progressive, Window = 30 },
        Number("haemoglobin_g_dl", Codes.Haemoglobin, "MD-CBC", 7, "g/dL") with { Modality = "PRRT", Patient = Progressive, Window = 30 },
        Number("leukocytes_10e9_l", Codes.Leukocytes, "MD-CBC", 1.5m, "10*9/L") with { Modality = "PRRT", Patient = Progressive, Window = 30 },
        new("sstr_krenning", Codes.Krenning, "MD-SSTR", "PRRT", Value.Whole(1)) { Patient = Progressive, Window = 730 },
        new("progression_12m", Codes.DiseaseStatus, "MD-PROGRESSION", "PRRT", Value.Answer("359746009", "http://snomed.info/sct")) { Patient = Progressive, Window = 365 },
        new("functional_syndrome", Codes.Syndrome, "MD-FUNCTION", "SSA", Value.Answer("insulinoma")) { Patient = Progressive },
        new("portal_vein", Codes.PortalVein, "MD-PORTAL", "TAE", Value.Answer("main-thrombosis")) { Patient = Carcinoid, Window = 90 },
        Number("hepatic_tumour_burden_percent", Codes.Burden, "MD-BURDEN", 72, "%") with { Modality = "TARE_GLASS", Patient = Mapped, Usual = ModalityStatus.Considered, Window = 90 },
        Number("neutrophils_10e9_l", Codes.Neutrophils, "MD-CBC", 1, "10*9/L") with { Modality = "TARE_GLASS", Patient = Mapped, Usual = ModalityStatus.Considered, Window = 30 },
        Number("planned_lung_dose_gy", Codes.LungDose, "MD-LUNGDOSE", 35, "Gy") with { Modality = "TARE_GLASS", Patient = Mapped, Usual = ModalityStatus.Considered, Window = 60 },
        Number("lung_shunt_percent", Codes.Shunt, "MD-LSF", 25, "%") with { Modality = "TARE_RESIN", Patient = Mapped, Usual = ModalityStatus.Considered, Window = 60 },
        new("gi_deposition_uncorrectable", "gi-deposition-uncorrectable", "MD-MAA", "TARE_GLASS", Value.Flag(true)) { Patient = Mapped, Usual = ModalityStatus.Considered, Window = 60 },
        Number("stable_months", "months-stable", "MD-TRANSPLANT", 1, "mo") with { Modality = "TRANSPLANT", Patient = Transplantable, Usual = ModalityStatus.Considered },
        Number("debulking_percent_achievable", "debulking-achievable", "MD-RESECTABLE", 50, "%") with { Modality = "DEBULKING", Patient = Bulky, Usual = ModalityStatus.Considered, Window = 90 },
    ];

    public static DecisiveFact Named(string name) => All.Single(f => f.Name == name);

    private static PatientCase Candidate() => PatientCase.AblationCandidate().Without(Codes.GradeReported).With(Codes.Whipple, Value.Flag(false));

    private static PatientCase Progressive() => PatientCase.Sample("diffuse-progressive").WithoutReportText();

    private static PatientCase Carcinoid() => PatientCase.Sample("functioning-without-octreotide").WithoutReportText();

    private static PatientCase Transplantable() => PatientCase.Sample("transplant-candidate").WithoutReportText();

    private static PatientCase Bulky() => Candidate().With(Codes.Largest, 60m).With("debulking-achievable", Value.Quantity(80, "%"));

    private static PatientCase Mapped() => PatientCase.Sample("lung-shunt-12").WithoutReportText()
        .Without(Codes.Activity).With(Codes.Shunt, 8m).With(Codes.LungDose, Value.Quantity(5, "Gy"));

    private static DecisiveFact Number(string name, string code, string card, decimal opposite, string unit) =>
        new(name, code, card, "RFA", Value.Quantity(opposite, unit)) { Unit = unit };
}
