namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>A fact without which the ablation candidate's treatment cannot be recommended.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">Code of the Observation that carries it.</param>
/// <param name="Card">The card that asks for it.</param>
/// <param name="Modality">A treatment that waits for it.</param>
/// <param name="Opposite">A value that leads to another conclusion than the candidate's.</param>
internal sealed record DecisiveFact(string Name, string Code, string Card, string Modality, Value Opposite)
{
    /// <summary>Its unit when it is a quantity.</summary>
    public string? Unit { get; init; }

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
    ];

    public static DecisiveFact Named(string name) => All.Single(f => f.Name == name);

    private static DecisiveFact Number(string name, string code, string card, decimal opposite, string unit) =>
        new(name, code, card, "RFA", Value.Quantity(opposite, unit)) { Unit = unit };
}
