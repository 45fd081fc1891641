using System.Collections.Frozen;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>Finds what belongs to a coding.</summary>
/// <typeparam name="T">What belongs to it.</typeparam>
internal sealed class CodeTable<T>
{
    private readonly CodeSystems _systems;
    private readonly FrozenDictionary<string, T>?[] _bySystem;

    /// <summary>Creates a table; of two entries with the same coding the first is kept.</summary>
    public CodeTable(CodeSystems systems, IEnumerable<KeyValuePair<Coding, T>> entries)
    {
        _systems = systems;
        _bySystem = new FrozenDictionary<string, T>?[systems.Count];
        foreach (var group in entries.GroupBy(e => systems.Number(e.Key.System)))
        {
            var comparer = systems.IsCaseless(group.Key) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
            var codes = new Dictionary<string, T>(comparer);
            foreach (var (coding, item) in group)
            {
                codes.TryAdd(coding.Code, item);
            }

            _bySystem[group.Key] = codes.ToFrozenDictionary(comparer);
            IsEmpty = false;
        }
    }

    public bool IsEmpty { get; } = true;

    /// <summary>Finds by system number and code.</summary>
    public bool TryFind(int system, ReadOnlySpan<char> code, out T item)
    {
        if (_bySystem[system] is { } codes && codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out item!))
        {
            return true;
        }

        item = default!;
        return false;
    }

    /// <summary>Finds by the first Coding of a CodeableConcept that is in the table.</summary>
    public bool TryFind(FhirElement concept, TextBuffers buffers, out T item)
    {
        foreach (var coding in concept["coding"u8].Items())
        {
            if (TryFindCoding(coding, buffers, out item))
            {
                return true;
            }
        }

        item = default!;
        return false;
    }

    /// <summary>Finds by one Coding.</summary>
    public bool TryFindCoding(FhirElement coding, TextBuffers buffers, out T item)
    {
        var system = _systems.Read(coding, buffers, out var code);
        if (system >= 0)
        {
            return TryFind(system, code, out item);
        }

        item = default!;
        return false;
    }
}
