using System.Collections.Immutable;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>Gathers what belongs to a value set.</summary>
internal sealed class MembershipBuilder
{
    private ItemList<Coding> _codes = new();
    private ItemList<Coding> _foldedCodes = new();
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
            _codes = Without(_codes, excluded);
            _foldedCodes = Without(_foldedCodes, excluded);
        }

        return new ValueSetMembership(
            new CodeTable(_codes, isCaseSensitive: true),
            _foldedCodes.Count == 0 ? null : new CodeTable(_foldedCodes, isCaseSensitive: false),
            _parts.ToImmutable(),
            excluded);
    }

    private ItemList<Coding> Without(ItemList<Coding> codes, ValueSetMembership excluded)
    {
        var kept = new ItemList<Coding>();
        var isOpen = false;
        for (var i = 0; i < codes.Count; i++)
        {
            var answer = excluded.Check(codes[i].System, codes[i].Code);
            if (answer.Verdict == CodeVerdict.DoesNotBelong)
            {
                kept.Add(codes[i]);
            }
            else if (answer.Verdict == CodeVerdict.CannotTell && !isOpen)
            {
                isOpen = true;
                Add(new OpenPart(codes[i].System, answer.Reason ?? string.Empty));
            }
        }

        return kept;
    }
}
