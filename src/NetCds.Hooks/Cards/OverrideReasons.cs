namespace NetCds.Hooks.Cards;

/// <summary>The reasons a reader may give for not following a card.</summary>
internal static class OverrideReasons
{
    private const string System = "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes";

    /// <summary>The six categories of the HL7 non-adherence reasons (CDS Hooks 3.0 ballot), with their official displays.</summary>
    public static IReadOnlyList<CardCoding> All { get; } =
    [
        new(System, "cds-not-applicable", "PC CDS does not apply to patient"),
        new(System, "cds-suboptimal-context", "PC CDS delivered in suboptimal context"),
        new(System, "recipient-disagrees-evidence", "Recipient disagrees with recommendation because of issues with the evidence"),
        new(System, "recipient-concerns-outcomes", "Recipient has concerns regarding potential health outcomes"),
        new(System, "does-not-align-preferences", "Recommendation does not align with patient preferences or values"),
        new(System, "not-convenient-feasible", "Recommendation is not convenient or feasible"),
    ];
}
