using System.Text;

namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>All codes of a system that are judged by a rule.</summary>
internal sealed class RulePart : MembershipPart
{
    private readonly byte[] _system;
    private readonly Func<string, CodeAnswer> _rule;

    /// <summary>Makes the part.</summary>
    /// <param name="system">Address of the system.</param>
    /// <param name="rule">Judges a code.</param>
    public RulePart(string system, Func<string, CodeAnswer> rule)
    {
        _system = Encoding.UTF8.GetBytes(system);
        _rule = rule;
    }

    /// <inheritdoc />
    public override CodeAnswer Check(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code) =>
        system.IsEmpty || system.SequenceEqual(_system) ? _rule(Encoding.UTF8.GetString(code)) : CodeAnswer.No;
}
