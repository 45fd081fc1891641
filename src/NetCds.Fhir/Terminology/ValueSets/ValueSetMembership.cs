using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>A value set worked out: its listed codes in tables, and what a list cannot answer for. For whoever checks often to keep.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
internal sealed class ValueSetMembership
{
    private const int ShortText = 256;

    private readonly CodeTable _codes;
    private readonly CodeTable? _foldedCodes;
    private readonly ImmutableArray<MembershipPart> _parts;
    private readonly ValueSetMembership? _excluded;

    /// <summary>Makes it from its parts.</summary>
    /// <param name="codes">Codes that belong, exclusions already taken out.</param>
    /// <param name="foldedCodes">Codes that belong in whatever case, or null when there are none.</param>
    /// <param name="parts">What else may hold a code.</param>
    /// <param name="excluded">What is taken out of the parts, or null.</param>
    public ValueSetMembership(CodeTable codes, CodeTable? foldedCodes, ImmutableArray<MembershipPart> parts, ValueSetMembership? excluded)
    {
        _codes = codes;
        _foldedCodes = foldedCodes;
        _parts = parts;
        _excluded = excluded;
    }

    /// <summary>Number of listed codes; those of nested value sets do not count.</summary>
    public int Count => _codes.Count + (_foldedCodes?.Count ?? 0);

    /// <summary>All codes that belong, when they are no more than a person would read; empty otherwise.</summary>
    /// <param name="most">How many that is.</param>
    public IEnumerable<string> ShortList(int most) => _parts.IsEmpty && _foldedCodes is null && _codes.Count <= most ? _codes.Codes : [];

    /// <summary>Whether a code belongs. A listed code costs one look-up and allocates nothing.</summary>
    /// <param name="system">System of the code in UTF-8, exactly as written; empty for a code without system, then any system will do.</param>
    /// <param name="code">The code in UTF-8.</param>
    public CodeAnswer Check(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code)
    {
        if (_codes.Contains(system, code) || _foldedCodes?.Contains(system, code) == true)
        {
            return CodeAnswer.Yes;
        }

        return _parts.IsEmpty ? CodeAnswer.No : CheckParts(system, code);
    }

    /// <inheritdoc cref="Check(ReadOnlySpan{byte}, ReadOnlySpan{byte})" />
    public CodeAnswer Check(string? system, string code)
    {
        var length = Encoding.UTF8.GetMaxByteCount((system?.Length ?? 0) + code.Length);
        byte[]? rented = null;
        var buffer = length <= ShortText ? stackalloc byte[ShortText] : rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var split = Encoding.UTF8.GetBytes(system, buffer);
            var end = split + Encoding.UTF8.GetBytes(code, buffer[split..]);
            return Check(buffer[..split], buffer[split..end]);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private CodeAnswer CheckParts(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code)
    {
        var included = CodeAnswer.No;
        foreach (var part in _parts)
        {
            var answer = part.Check(system, code);
            if (answer.Verdict == CodeVerdict.Belongs)
            {
                included = answer;
                break;
            }

            included = answer.Verdict == CodeVerdict.CannotTell ? answer : included;
        }

        if (included.Verdict == CodeVerdict.DoesNotBelong || _excluded is null)
        {
            return included;
        }

        var excluded = _excluded.Check(system, code);
        return excluded.Verdict switch
        {
            CodeVerdict.Belongs => CodeAnswer.No,
            CodeVerdict.CannotTell => excluded,
            _ => included,
        };
    }
}
