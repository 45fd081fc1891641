using System.Collections.Frozen;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>The code systems the catalogue names, each under all its accepted names, numbered from 0.</summary>
internal sealed class CodeSystems
{
    private readonly FrozenDictionary<string, int> _numberByName;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly bool[] _isCaseless;

    public CodeSystems(FactConventions conventions)
    {
        var canonical = conventions.Systems.Select(s => s.Value).Distinct(StringComparer.Ordinal).ToList();
        _numberByName = conventions.Systems.ToFrozenDictionary(s => s.Key, s => canonical.IndexOf(s.Value), StringComparer.Ordinal);
        _lookup = _numberByName.GetAlternateLookup<ReadOnlySpan<char>>();
        _isCaseless = [.. canonical.Select(c => conventions.CaselessSystems.Contains(c, StringComparer.Ordinal))];
    }

    public int Count => _isCaseless.Length;

    /// <summary>Whether codes of the system are compared whatever their case.</summary>
    public bool IsCaseless(int system) => _isCaseless[system];

    /// <summary>Number of a system by its canonical address; it must be one the catalogue names.</summary>
    public int Number(string canonical) => _numberByName[canonical];

    /// <summary>Reads a Coding of a known system.</summary>
    /// <param name="coding">The Coding element.</param>
    /// <param name="buffers">Where its code is put.</param>
    /// <param name="code">The code as written, without surrounding blanks; valid until the buffer is used again.</param>
    /// <returns>The system's number, or -1 when the system is unknown or anything is missing.</returns>
    public int Read(FhirElement coding, TextBuffers buffers, out ReadOnlySpan<char> code)
    {
        code = default;
        var system = FhirText.Read(coding["system"u8], buffers.System);
        if (system.IsEmpty || !_lookup.TryGetValue(system, out var number))
        {
            return -1;
        }

        code = FhirText.Read(coding["code"u8], buffers.Code).Trim();
        return code.IsEmpty ? -1 : number;
    }
}

/// <summary>Space for the texts being compared; one set for each evaluation under way.</summary>
internal sealed class TextBuffers
{
    public char[] System { get; } = new char[128];

    public char[] Code { get; } = new char[64];

    public char[] Text { get; } = new char[256];
}
