using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>The code systems the catalogue names, each under all its accepted names, numbered from 0.</summary>
internal sealed class CodeSystems
{
    private readonly Utf8Table<int> _numbers;
    private readonly List<string> _canonical;
    private readonly bool[] _isCaseless;

    public CodeSystems(FactConventions conventions)
    {
        _canonical = [.. conventions.Systems.Select(s => s.Value).Distinct(StringComparer.Ordinal)];
        _numbers = new Utf8Table<int>([.. conventions.Systems.Select(s => KeyValuePair.Create(s.Key, _canonical.IndexOf(s.Value)))], isCaseless: false);
        _isCaseless = [.. _canonical.Select(c => conventions.CaselessSystems.Contains(c, StringComparer.Ordinal))];
    }

    public int Count => _canonical.Count;

    /// <summary>Whether codes of the system are compared whatever their case.</summary>
    public bool IsCaseless(int system) => _isCaseless[system];

    /// <summary>Number of a system by its canonical address; it must be one the catalogue names.</summary>
    public int Number(string canonical) => _canonical.IndexOf(canonical);

    /// <summary>Reads a Coding of a known system.</summary>
    /// <param name="coding">The Coding element.</param>
    /// <param name="code">The code as written, UTF-8, without surrounding blanks.</param>
    /// <returns>The system's number, or -1 when the system is unknown or anything is missing.</returns>
    public int Read(FhirElement coding, out ReadOnlySpan<byte> code)
    {
        code = default;
        var system = coding["system"u8].Utf8Text;
        if (system.IsEmpty || !_numbers.TryFind(system, out var number))
        {
            return -1;
        }

        code = coding["code"u8].Utf8Text.Trim(" \t"u8);
        return code.IsEmpty ? -1 : number;
    }
}

/// <summary>Space for the texts being compared; one for each evaluation under way.</summary>
internal sealed class TextBuffers
{
    public char[] Text { get; } = new char[256];
}
