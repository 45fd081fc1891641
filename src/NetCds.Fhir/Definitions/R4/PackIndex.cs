using System.Text;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>The index: texts and parts that several definitions share, and where each definition stands.</summary>
/// <threadsafety>Safe for concurrent use; what is read twice at the same time is equal.</threadsafety>
internal sealed class PackIndex
{
    private readonly PackTable _strings;
    private readonly string?[] _texts;

    private PackIndex(byte[] data)
    {
        var at = 0;
        _strings = PackTable.Read(data, ref at);
        _texts = new string?[_strings.Count];
        Parts = new PackParts(this, data, ref at);
        Structures = PackDirectory.Read(data, ref at, _strings, 0);
        ValueSets = PackDirectory.Read(data, ref at, _strings, Structures.Count);
        CodeSystems = PackDirectory.Read(data, ref at, _strings, Structures.Count + ValueSets.Count);
    }

    /// <summary>Types, constraints, slicings and bindings that elements share.</summary>
    public PackParts Parts { get; }

    /// <summary>Where the structures stand.</summary>
    public PackDirectory Structures { get; }

    /// <summary>Where the value sets stand.</summary>
    public PackDirectory ValueSets { get; }

    /// <summary>Where the code systems stand.</summary>
    public PackDirectory CodeSystems { get; }

    /// <summary>Reads the index of a pack.</summary>
    /// <param name="file">The pack.</param>
    public static PackIndex Read(PackFile file) => new(file.Block(0));

    /// <summary>A shared text, the same object each time.</summary>
    /// <param name="reference">Its number plus one; zero for none.</param>
    public string? Text(int reference) => reference == 0 ? null : _texts[reference - 1] ??= Encoding.UTF8.GetString(_strings[reference - 1]);

    /// <summary>A shared text that is known to be there.</summary>
    /// <param name="reference">Its number plus one.</param>
    public string Needed(int reference) => Text(reference) ?? string.Empty;
}
