namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>A part of a value set that a list of codes cannot answer for.</summary>
internal abstract class MembershipPart
{
    /// <summary>Whether a code belongs to this part.</summary>
    /// <param name="system">Its system in UTF-8; empty for any.</param>
    /// <param name="code">The code in UTF-8.</param>
    public abstract CodeAnswer Check(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code);
}
