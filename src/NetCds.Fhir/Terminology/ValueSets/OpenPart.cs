using System.Text;

namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>Codes that cannot be told: of one system, or of any.</summary>
internal sealed class OpenPart : MembershipPart
{
    private readonly byte[]? _system;
    private readonly CodeAnswer _answer;

    /// <summary>Makes the part.</summary>
    /// <param name="system">Address of the system, or null for any.</param>
    /// <param name="reason">Why its codes cannot be told.</param>
    public OpenPart(string? system, string reason)
    {
        _system = system is null ? null : Encoding.UTF8.GetBytes(system);
        _answer = new CodeAnswer(CodeVerdict.CannotTell, reason);
    }

    /// <inheritdoc />
    public override CodeAnswer Check(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code) =>
        _system is null || system.IsEmpty || system.SequenceEqual(_system) ? _answer : CodeAnswer.No;
}
