using System.Collections.Immutable;

namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>Codes that are in each of several sets.</summary>
internal sealed class AllOfPart : MembershipPart
{
    private readonly ImmutableArray<ValueSetMembership> _sets;

    /// <summary>Makes the part.</summary>
    /// <param name="sets">The sets, at least one.</param>
    public AllOfPart(ImmutableArray<ValueSetMembership> sets) => _sets = sets;

    /// <inheritdoc />
    public override CodeAnswer Check(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code)
    {
        var all = CodeAnswer.Yes;
        foreach (var set in _sets)
        {
            var answer = set.Check(system, code);
            if (answer.Verdict == CodeVerdict.DoesNotBelong)
            {
                return answer;
            }

            all = answer.Verdict == CodeVerdict.CannotTell ? answer : all;
        }

        return all;
    }
}
