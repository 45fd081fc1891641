using NetCds.Fhir.Dates;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Tests.Cards;

/// <summary>Facts made by hand.</summary>
internal static class SampleFacts
{
    private static int count;

    public static FactDefinition Define(
        string name, string title, FactKind kind = FactKind.Boolean, string? unit = null, string? shortTitle = null, params (string Code, string Display)[] values) =>
        new()
        {
            Index = Interlocked.Increment(ref count) - 1,
            Name = name,
            Title = title,
            ShortTitle = shortTitle,
            Kind = kind,
            Unit = unit,
            Values = [.. values.Select(v => new AnswerValue(v.Code, v.Display, []))],
        };

    public static Fact Known(FactDefinition definition, decimal value, string? date = null, string? reference = null) =>
        Make(definition, FactStatus.Known, FactValue.Of(value), date, reference);

    public static Fact Known(FactDefinition definition, Interval value, string? date = null) => Make(definition, FactStatus.Known, FactValue.Of(value), date);

    public static Fact Known(FactDefinition definition, string code, string? date = null) => Make(definition, FactStatus.Known, FactValue.Of(code), date);

    public static Fact Known(FactDefinition definition, bool value, string? date = null) => Make(definition, FactStatus.Known, FactValue.Of(value), date);

    public static Fact Unknown(FactDefinition definition) => new(definition, FactStatus.Unknown);

    public static Fact AssumedNo(FactDefinition definition) => new(definition, FactStatus.Known, FactValue.Of(false)) { Assumed = true };

    public static Fact Make(FactDefinition definition, FactStatus status, FactValue value, string? date = null, string? reference = null) =>
        new(definition, status, value)
        {
            Effective = FhirDateTime.TryParse(date),
            Sources = [new FactEvidence(reference ?? $"Observation/{definition.Name}", Effective: FhirDateTime.TryParse(date))],
        };

    public static readonly FactDefinition Ki67 = Define("ki67_percent", "Ki-67 proliferation index", FactKind.Quantity, "%", "Ki-67");
    public static readonly FactDefinition Mitoses = Define("mitoses_per_2mm2", "Mitoses per 2 mm2", FactKind.Quantity, "/(2.mm2)", "mitoses");
    public static readonly FactDefinition Grade = Define(
        "grade", "Computed grade", FactKind.Code, values: [("G1", "NET G1"), ("G2", "NET G2"), ("G3_NET", "NET G3"), ("NEC", "neuroendocrine carcinoma")]);
    public static readonly FactDefinition Differentiation = Define(
        "differentiation", "Histological differentiation", FactKind.Code, shortTitle: "differentiation", values: [("well", "well differentiated"), ("poor", "poorly differentiated")]);
    public static readonly FactDefinition Lesions = Define("lesion_count", "Number of liver lesions", FactKind.Integer, "1", "lesions");
    public static readonly FactDefinition Largest = Define("largest_diameter_mm", "Largest liver lesion, diameter", FactKind.Quantity, "mm", "largest diameter");
    public static readonly FactDefinition Extrahepatic = Define(
        "extrahepatic_disease", "Extent of disease outside the liver", FactKind.Code, values: [("none", "none"), ("limited", "limited")]);
    public static readonly FactDefinition Resectable = Define("resectable", "Resectable with R0 intent");
    public static readonly FactDefinition Syndrome = Define(
        "functional_syndrome", "Hormonal syndrome", FactKind.Code, values: [("none", "non-functioning"), ("carcinoid", "carcinoid syndrome")]);
    public static readonly FactDefinition Octreotide = Define("octreotide_periprocedural_planned", "Periprocedural octreotide planned");
    public static readonly FactDefinition HeartDisease = Define(
        "carcinoid_heart_disease", "Carcinoid heart disease", FactKind.Code, values: [("none", "none"), ("present", "present")]);
    public static readonly FactDefinition PortalVein = Define(
        "portal_vein", "Portal vein", FactKind.Code, values: [("patent", "patent"), ("branch_thrombosis", "branch thrombosis"), ("main_thrombosis", "main trunk thrombosis")]);
    public static readonly FactDefinition Inr = Define("inr", "INR", FactKind.Quantity, "{INR}");
    public static readonly FactDefinition Platelets = Define("platelets_10e9_l", "Platelets", FactKind.Quantity, "10*9/L");
    public static readonly FactDefinition LungShunt = Define("lung_shunt_percent", "Lung shunt fraction", FactKind.Quantity, "%", "lung shunt");
    public static readonly FactDefinition Bilirubin = Define("bilirubin_mg_dl", "Total bilirubin", FactKind.Quantity, "mg/dL");
    public static readonly FactDefinition MriAge = Define("mri_liver_age_days", "Newest liver MRI", FactKind.Age, "d");
    public static readonly FactDefinition Obstruction = Define("biliary_obstruction", "Biliary obstruction");
    public static readonly FactDefinition Infection = Define("active_infection", "Active infection");
    public static readonly FactDefinition Mdt = Define("mdt_reviewed", "Tumour board decision");
}
