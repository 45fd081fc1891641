namespace NetCds.Fhir.Terminology;

/// <summary>What local terminology says about a code.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Reason">Why it could not be decided, for people (<c>SNOMED CT is not held here</c>); null otherwise.</param>
public readonly record struct CodeAnswer(CodeVerdict Verdict, string? Reason = null)
{
    /// <summary>The code belongs.</summary>
    public static CodeAnswer Yes { get; } = new(CodeVerdict.Belongs);

    /// <summary>The code does not belong.</summary>
    public static CodeAnswer No { get; } = new(CodeVerdict.DoesNotBelong);
}
