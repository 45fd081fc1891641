namespace NetCds.Fhir.Tests.Conformance;

/// <summary>Public cases whose expected result we do not give, each with our reading of the specification.</summary>
internal static class DisputedCases
{
    public static Dictionary<string, string> ByCase { get; } = new(StringComparer.Ordinal)
    {
        ["testPlusDate19"] =
            "Adding 0.1 's' to a moment with milliseconds: N1 section 6.6.7 drops the fraction of a duration only for units above seconds, so the result is 100 ms "
            + "later. The case expects no change.",
        ["HighBoundaryDecimal16"] =
            "-0.0034.highBoundary(1): an invocation binds tighter than a sign (N1 section 6.8), so this is -(0.0034.highBoundary(1)) = -0.1. The case expects 0.0, which "
            + "is the upper limit of (-0.0034); its neighbour HighBoundaryDecimal14 expects the sign to be applied last, as we do.",
    };
}
