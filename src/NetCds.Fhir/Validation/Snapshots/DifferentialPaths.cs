using System.Collections.Immutable;
using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>
/// Tells to which slices the elements of a differential belong: by their ids, or where a differential has none, by order, an element belonging to the slice
/// begun last.
/// </summary>
internal sealed class DifferentialPaths
{
    private readonly Dictionary<string, string> _openSlices = new(StringComparer.Ordinal);
    private readonly bool _hasIds;

    public DifferentialPaths(ImmutableArray<ElementDefinition> elements)
    {
        foreach (var element in elements)
        {
            _hasIds |= element.Id != element.Path;
        }
    }

    /// <summary>The steps of the next element's path, each with its slice.</summary>
    /// <param name="element">The next element.</param>
    public ImmutableArray<(string Name, string? Slice)> Next(ElementDefinition element) => (_hasIds ? ById(element) : null) ?? ByOrder(element);

    private static ImmutableArray<(string Name, string? Slice)>? ById(ElementDefinition element)
    {
        var ids = element.Id.Split('.');
        var names = element.Path.Split('.');
        if (ids.Length != names.Length)
        {
            return null;
        }

        var steps = ImmutableArray.CreateBuilder<(string, string?)>(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            var colon = ids[i].IndexOf(':', StringComparison.Ordinal);
            var slice = colon < 0 ? null : ids[i][(colon + 1)..];
            steps.Add((colon < 0 ? ids[i] : ids[i][..colon], i == ids.Length - 1 ? element.SliceName ?? slice : slice));
        }

        // A path may write value[x] as valueQuantity while the id does not, or the other way round; the id names the element.
        return steps.MoveToImmutable();
    }

    private ImmutableArray<(string Name, string? Slice)> ByOrder(ElementDefinition element)
    {
        foreach (var deeper in _openSlices.Keys.Where(k => k == element.Path || k.StartsWith(element.Path + ".", StringComparison.Ordinal)).ToList())
        {
            _openSlices.Remove(deeper);
        }

        if (element.SliceName is not null)
        {
            _openSlices[element.Path] = element.SliceName;
        }

        var names = element.Path.Split('.');
        var steps = ImmutableArray.CreateBuilder<(string, string?)>(names.Length);
        var path = string.Empty;
        foreach (var name in names)
        {
            path = path.Length == 0 ? name : $"{path}.{name}";
            steps.Add((name, _openSlices.GetValueOrDefault(path)));
        }

        return steps.MoveToImmutable();
    }
}
