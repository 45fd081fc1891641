using System.Collections.Immutable;

namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>Gathers what belongs to a value set.</summary>
internal sealed class MembershipBuilder
{
    private readonly List<Coding> _codes = [];
    private readonly List<Coding> _foldedCodes = [];
    private readonly ImmutableArray<MembershipPart>.Builder _parts = ImmutableArray.CreateBuilder<MembershipPart>();

    /// <summary>Adds a code.</summary>
    /// <param name="system">Its system.</param>
    /// <param name="code">The code.</param>
    /// <param name="isCaseSensitive">Whether case counts.</param>
    public void Add(string system, string code, bool isCaseSensitive) => (isCaseSensitive ? _codes : _foldedCodes).Add(new Coding(system, code));

    /// <summary>Adds what a list cannot answer for.</summary>
    /// <param name="part">The part.</param>
    public void Add(MembershipPart part) => _parts.Add(part);

    /// <summary>Puts it together.</summary>
    /// <param name="excluded">What is taken out, or null.</param>
    public ValueSetMembership Build(ValueSetMembership? excluded)
    {
        if (excluded is not null)
        {
            TakeOut(_codes, excluded);
            TakeOut(_foldedCodes, excluded);
        }

        return new ValueSetMembership(
            new CodeTable(_codes, isCaseSensitive: true),
            _foldedCodes.Count == 0 ? null : new CodeTable(_foldedCodes, isCaseSensitive: false),
            _parts.ToImmutable(),
            excluded);
    }

    private void TakeOut(List<Coding> codes, ValueSetMembership excluded)
    {
        foreach (var code in codes)
        {
            if (excluded.Check(code.System, code.Code) is { Verdict: CodeVerdict.CannotTell } answer)
            {
                Add(new OpenPart(code.System, answer.Reason ?? string.Empty));
                break;
            }
        }

        codes.RemoveAll(c => excluded.Check(c.System, c.Code).Verdict != CodeVerdict.DoesNotBelong);
    }
}
