using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>Finds what belongs to a coding.</summary>
/// <typeparam name="T">What belongs to it.</typeparam>
internal sealed class CodeTable<T>
{
    private readonly CodeSystems _systems;
    private readonly Utf8Table<T>?[]? _bySystem;

    /// <summary>Creates a table; of two entries with the same coding the first is kept.</summary>
    public CodeTable(CodeSystems systems, IEnumerable<KeyValuePair<Coding, T>> entries)
    {
        _systems = systems;
        if (entries is ICollection<KeyValuePair<Coding, T>> { Count: 0 })
        {
            return;
        }

        foreach (var group in entries.GroupBy(e => systems.Number(e.Key.System)))
        {
            _bySystem ??= new Utf8Table<T>?[systems.Count];
            _bySystem[group.Key] = new Utf8Table<T>([.. group.Select(e => KeyValuePair.Create(e.Key.Code, e.Value))], systems.IsCaseless(group.Key));
        }
    }

    public bool IsEmpty => _bySystem is null;

    /// <summary>Finds by system number and code.</summary>
    public bool TryFind(int system, ReadOnlySpan<byte> code, out T item)
    {
        if (_bySystem?[system] is { } codes)
        {
            return codes.TryFind(code, out item);
        }

        item = default!;
        return false;
    }

    /// <summary>Finds by the first Coding of a CodeableConcept that is in the table.</summary>
    public bool TryFind(FhirElement concept, out T item)
    {
        if (!IsEmpty)
        {
            foreach (var coding in concept["coding"u8].Items())
            {
                if (TryFindCoding(coding, out item))
                {
                    return true;
                }
            }
        }

        item = default!;
        return false;
    }

    /// <summary>Finds by one Coding.</summary>
    public bool TryFindCoding(FhirElement coding, out T item)
    {
        if (!IsEmpty)
        {
            var system = _systems.Read(coding, out var code);
            if (system >= 0)
            {
                return TryFind(system, code, out item);
            }
        }

        item = default!;
        return false;
    }
}
