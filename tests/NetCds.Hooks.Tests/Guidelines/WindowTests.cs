using NetCds.Guideline.Facts;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Every fact whose value holds for a time only: known on the last day, stale on the day after (knowledge base c.0.7).</summary>
public sealed class WindowTests
{
    private const int Laboratory = 30;
    private const int Mapping = 60;
    private const int Imaging = 90;
    private const int Board = 90;
    private const int Hormones = 180;
    private const int Heart = 365;
    private const int Receptors = 730;

    private static readonly Dictionary<string, (int Days, string Code, Value Value)> Windows = new(StringComparer.Ordinal)
    {
        ["active_infection=False"] = (30, "active-infection", Value.Flag(false)),
        ["active_infection=True"] = (30, "active-infection", Value.Flag(true)),
        ["albumin_g_dl"] = (Laboratory, Codes.Albumin, Value.Quantity(4, "g/dL")),
        ["alt_x_uln"] = (Laboratory, "1742-6", Value.Quantity(20, "U/L")),
        ["ascites"] = (Imaging, Codes.Ascites, Value.Answer("none")),
        ["ast_x_uln"] = (Laboratory, "1920-8", Value.Quantity(20, "U/L")),
        ["bilirubin_mg_dl"] = (Laboratory, Codes.Bilirubin, Value.Quantity(1, "mg/dL")),
        ["bilirubin_x_uln"] = (Laboratory, Codes.Bilirubin, Value.Quantity(1, "mg/dL")),
        ["carcinoid_crisis_active"] = (1, "carcinoid-crisis-active", Value.Flag(true)),
        ["carcinoid_heart_disease=none"] = (Heart, "carcinoid-heart-disease", Value.Answer("none")),
        ["child_pugh_class"] = (Laboratory, Codes.ChildPugh, Value.Answer("child-pugh-a")),
        ["child_pugh_score"] = (Laboratory, "child-pugh-score", Value.Whole(5)),
        ["chromogranin_a"] = (Hormones, "9811-1", Value.Quantity(90, "ug/L")),
        ["creatinine_mg_dl"] = (Laboratory, Codes.Creatinine, Value.Quantity(1, "mg/dL")),
        ["debulking_percent_achievable"] = (Board, "debulking-achievable", Value.Quantity(80, "%")),
        ["distribution"] = (Imaging, Codes.Distribution, Value.Answer("unilobar")),
        ["ecog"] = (Board, Codes.Ecog, Value.Whole(1)),
        ["egfr_ml_min"] = (Laboratory, Codes.Egfr, Value.Quantity(80, "mL/min/{1.73_m2}")),
        ["extrahepatic_disease=none"] = (Imaging, Codes.Extrahepatic, Value.Answer("none")),
        ["future_liver_remnant_percent"] = (Imaging, Codes.Remnant, Value.Quantity(45, "%")),
        ["gi_deposition_uncorrectable"] = (Mapping, "gi-deposition-uncorrectable", Value.Flag(false)),
        ["haemoglobin_g_dl"] = (Laboratory, Codes.Haemoglobin, Value.Quantity(13, "g/dL")),
        ["hepatic_tumour_burden_percent"] = (Imaging, Codes.Burden, Value.Quantity(10, "%")),
        ["hiaa_24h"] = (Hormones, "1695-6", Value.Quantity(9, "mg/(24.h)")),
        ["inr"] = (Laboratory, Codes.Inr, Value.Quantity(1, "{INR}")),
        ["largest_diameter_mm"] = (Imaging, Codes.Largest, Value.Quantity(24, "mm")),
        ["lesion_count"] = (Imaging, Codes.Count, Value.Whole(2)),
        ["leukocytes_10e9_l"] = (Laboratory, Codes.Leukocytes, Value.Quantity(6, "10*9/L")),
        ["lung_shunt_percent"] = (Mapping, Codes.Shunt, Value.Quantity(8, "%")),
        ["lvef_percent"] = (Heart, "10230-1", Value.Quantity(60, "%")),
        ["mdt_reviewed"] = (Board, Codes.Board, Value.Text("resection")),
        ["neutrophils_10e9_l"] = (Laboratory, Codes.Neutrophils, Value.Quantity(4, "10*9/L")),
        ["nt_probnp_pg_ml"] = (Heart, "33762-6", Value.Quantity(100, "pg/mL")),
        ["pao2_mmhg"] = (Laboratory, "2703-7", Value.Quantity(90, "mm[Hg]")),
        ["planned_activity_gbq"] = (Mapping, Codes.Activity, Value.Quantity(1.5m, "GBq")),
        ["planned_lung_dose_gy"] = (Mapping, Codes.LungDose, Value.Quantity(5, "Gy")),
        ["platelets_10e9_l"] = (Laboratory, Codes.Platelets, Value.Quantity(200, "10*9/L")),
        ["portal_flow"] = (Imaging, "portal-flow", Value.Answer("hepatopetal")),
        ["portal_vein"] = (Imaging, "portal-vein-extent", Value.Answer("patent")),
        ["pregnant=False"] = (Laboratory, Codes.Pregnant, Value.Flag(false)),
        ["pregnant=True"] = (300, Codes.Pregnant, Value.Flag(true)),
        ["progression_12m"] = (365, Codes.DiseaseStatus, Value.Answer("271299001", "http://snomed.info/sct")),
        ["resectable"] = (Board, Codes.Resectable, Value.Flag(true)),
        ["serotonin_blood"] = (Hormones, "2939-7", Value.Quantity(90, "ug/L")),
        ["spo2_percent"] = (Laboratory, Codes.Spo2, Value.Quantity(98, "%")),
        ["sstr_krenning"] = (Receptors, Codes.Krenning, Value.Whole(4)),
        ["sum_diameters_mm"] = (Imaging, Codes.Sum, Value.Quantity(43, "mm")),
    };

    private static readonly Dictionary<string, (decimal High, string Unit)> UpperLimits = new(StringComparer.Ordinal)
    {
        ["1742-6"] = (40, "U/L"),
        ["1920-8"] = (40, "U/L"),
        [Codes.Bilirubin] = (1.2m, "mg/dL"),
    };

    public static TheoryData<string> Names => [.. Windows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fact_OnTheLastDay_IsKnownAndTheDayAfterStale(string name)
    {
        var (days, code, value) = Windows[name];
        var fact = name.Split('=')[0];

        var valid = Recorded(code, value, days).Assess();
        var stale = Recorded(code, value, days + 1).Assess();

        Assert.Equal(FactStatus.Known, valid.FactOf(fact).Status);
        Assert.Empty(valid.IssuesOf(fact));
        Assert.Equal(FactStatus.Stale, stale.FactOf(fact).Status);
        Assert.Equal(IsAskedFor(stale.FactOf(fact).Definition), stale.IssuesOf(fact).Contains("stale"));
    }

    [Fact]
    public void Facts_WithAWindow_AreAllInTheTableWithTheirDays() => Assert.Equal(
        Windows.Select(w => (w.Key.Split('=')[0], w.Value.Days)).Distinct().Order(),
        Engine.Shipped.Guideline.Facts.Definitions.SelectMany(d => d.Validity.Select(v => (d.Name, v.Days))).Distinct().Order());

    // That a value is too old is said where the fact is asked for or was taken as a negative.
    private static bool IsAskedFor(FactDefinition fact) => fact.MissingCard is not null || fact.Absence != Absence.Unknown;

    // A woman, so that pregnancy is a question.
    private static PatientCase Recorded(string code, Value value, int daysAgo)
    {
        var patient = PatientCase.AblationCandidate().Person("female", "1980-03-02").Without(code).Also(code, value, daysAgo);
        return UpperLimits.TryGetValue(code, out var limit) ? patient.Limit(code, limit.High, limit.Unit) : patient;
    }
}
