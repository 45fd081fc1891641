using System.Collections.Frozen;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>A definition that is read from its JSON when it is first asked for.</summary>
/// <typeparam name="T">Kind of definition.</typeparam>
internal sealed class LoadedEntry<T>
    where T : class
{
    private readonly FhirElement _json;
    private readonly string? _version;
    private readonly Lazy<T?> _definition;

    private LoadedEntry(FhirElement json, Func<FhirElement, T?> read)
    {
        _json = json;
        _version = json["version"u8].AsText();
        _definition = new Lazy<T?>(() => read(_json));
    }

    /// <summary>Makes entries of the resources, by address, the newest version first.</summary>
    /// <param name="resources">Resources by address, in the order given.</param>
    /// <param name="read">Reader of the definition.</param>
    public static FrozenDictionary<string, LoadedEntry<T>[]> Index(IEnumerable<KeyValuePair<string, FhirElement>> resources, Func<FhirElement, T?> read) => resources
        .GroupBy(r => r.Key, r => new LoadedEntry<T>(r.Value, read), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Order(Comparer<LoadedEntry<T>>.Create((a, b) => BusinessVersion.Compare(b._version, a._version))).ToArray(), StringComparer.Ordinal);

    /// <summary>The definition of an address, or null.</summary>
    /// <param name="index">Entries by address.</param>
    /// <param name="canonical">Canonical address, with or without <c>|version</c>.</param>
    public static T? Find(FrozenDictionary<string, LoadedEntry<T>[]> index, string canonical)
    {
        if (index.TryGetValue(canonical, out var exact))
        {
            return exact[0]._definition.Value;
        }

        var address = CanonicalAddress.Parse(canonical);
        if (!index.TryGetValue(address.Url, out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (address.Admits(entry._version))
            {
                return entry._definition.Value;
            }
        }

        return null;
    }
}
