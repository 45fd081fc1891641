using System.Collections.Frozen;

namespace NetCds.Fhir.Terminology;

/// <summary>Other names under which a code system occurs in real data (object identifiers, https forms, national editions), each with the canonical address it stands for.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class CodeSystemAliases
{
    private readonly FrozenDictionary<string, string> _canonicalByAlias;

    /// <summary>Creates the table.</summary>
    /// <param name="canonicalByAlias">Alias as key, canonical address as value; both are compared exactly. Of two entries for one alias the last counts; aliases do not chain.</param>
    public CodeSystemAliases(IEnumerable<KeyValuePair<string, string>> canonicalByAlias) =>
        _canonicalByAlias = canonicalByAlias.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A table without aliases.</summary>
    public static CodeSystemAliases None { get; } = new([]);

    /// <summary>The canonical address for a system as written, or the text itself when it is not a known alias.</summary>
    /// <param name="system">The system as it stands in the data.</param>
    public string Canonical(string system) => _canonicalByAlias.TryGetValue(system, out var canonical) ? canonical : system;
}
