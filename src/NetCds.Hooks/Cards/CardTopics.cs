namespace NetCds.Hooks.Cards;

/// <summary>The static coding of each kind of card. Codes are letters only: clients remember overrides by them.</summary>
internal static class CardTopics
{
    private const string System = "https://netcds.example/fhir/CodeSystem/nelm-card-topic";

    private static readonly CardCoding[] Codings =
    [
        new(System, "contraindication", "Contraindicated treatment"),
        new(System, "notrecommended", "Treatment not recommended"),
        new(System, "precaution", "Precautions before treatment"),
        new(System, "codediagnosis", "Diagnosis to be coded"),
        new(System, "unreadproblemlist", "Problem list not read"),
        new(System, "options", "Treatment options"),
        new(System, "missingdata", "Missing data"),
        new(System, "dataproblem", "Data problems"),
        new(System, "nextsteps", "Next steps"),
    ];

    /// <summary>The coding of a kind of card.</summary>
    /// <param name="kind">The kind.</param>
    public static CardCoding Of(CardKind kind) => Codings[(int)kind];
}
