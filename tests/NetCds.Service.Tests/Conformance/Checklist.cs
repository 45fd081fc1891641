namespace NetCds.Service.Tests.Conformance;

/// <summary>
/// The checks of a CDS Hooks 2.0 service, by family and number. A test names those it proves with
/// <c>[Trait("CH", "CH-REQ-01")]</c>.
/// </summary>
internal static class Checklist
{
    public const string TraitName = "CH";

    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Family("RESP", 1, 2, 3, 4, 5, 6, 7),
        .. Family("DISC", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22),
        .. Family("EXT", 1, 2, 3),
        .. Family("CALL", 1, 2, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15),
        .. Family("REQ", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
        .. Family("TRAN", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22),
        .. Family("PF", 1, 2, 3, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21),
        .. Family("SAFE", 1, 2),
        .. Family("ORD", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
        .. Family("CARD", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
        .. Family("SUGG", 1, 2, 3, 4),
        .. Family("ACT", 1, 2, 3, 4, 5, 6, 7, 8),
        .. Family("LINK", 1, 2, 3),
        .. Family("SYS", 1),
        .. Family("FHIR", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
        .. Family("FB", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26),
        .. Family("AUTH", [.. Enumerable.Range(1, 41)]),
        .. Family("CORS", 1, 2, 3, 4, 5, 6, 7, 8, 9),
        .. Family("ERR", 1, 2, 3, 4, 5),
    ];

    private static IEnumerable<string> Family(string name, params int[] numbers) => numbers.Select(n => $"CH-{name}-{n:00}");
}
