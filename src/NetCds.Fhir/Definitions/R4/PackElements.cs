using System.Text.Json;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>Reads the elements of a packed structure one after the other.</summary>
internal sealed class PackElements
{
    private readonly PackIndex _index;
    private readonly List<(string Id, string Path)> _above = [];

    /// <summary>Starts with the elements of one structure.</summary>
    /// <param name="index">What structures share.</param>
    public PackElements(PackIndex index) => _index = index;

    /// <summary>Reads the next element.</summary>
    /// <param name="reader">Stands at the element.</param>
    public ElementDefinition Next(ref PackReader reader)
    {
        var flags = (ElementFlags)reader.Number();
        var depth = reader.Number();
        var tail = !Has(flags, ElementFlags.OwnPath) ? _index.Needed(reader.Number()) : null;
        var min = reader.Number();
        var max = Maximum(reader.Number());
        var (id, path) = tail is null ? (_index.Needed(reader.Number()), _index.Needed(reader.Number())) : Below(depth, tail);
        while (_above.Count > depth)
        {
            _above.RemoveAt(_above.Count - 1);
        }

        _above.Add((id, path));

        // In the order they are written.
        var sliceName = Has(flags, ElementFlags.DerivedSliceName) ? tail![(tail!.IndexOf(':') + 1)..] : Has(flags, ElementFlags.OwnSliceName) ? _index.Text(reader.Number()) : null;
        var slicing = Has(flags, ElementFlags.Slicing) ? _index.Parts.Slicing(reader.Number()) : null;
        var contentReference = Has(flags, ElementFlags.ContentReference) ? _index.Text(reader.Number()) : null;
        var basePath = Has(flags, ElementFlags.OtherBasePath) ? _index.Text(reader.Number()) : path;
        var baseMax = Has(flags, ElementFlags.OtherBaseMax) ? Maximum(reader.Number()) : max;
        return new ElementDefinition
        {
            Id = id,
            Path = path,
            SliceName = sliceName,
            Slicing = slicing,
            Min = min == 0 ? null : min - 1,
            Max = max,
            BasePath = basePath,
            BaseMax = baseMax,
            ContentReference = contentReference,
            Types = Has(flags, ElementFlags.Types) ? _index.Parts.Types(reader.Number()) : [],
            Fixed = Has(flags, ElementFlags.Fixed) ? Value(reader.Number()) : default,
            Pattern = Has(flags, ElementFlags.Pattern) ? Value(reader.Number()) : default,
            MinValue = Has(flags, ElementFlags.MinValue) ? Value(reader.Number()) : default,
            MaxValue = Has(flags, ElementFlags.MaxValue) ? Value(reader.Number()) : default,
            MaxLength = Has(flags, ElementFlags.MaxLength) ? reader.Number() : null,
            Constraints = Has(flags, ElementFlags.Constraints) ? _index.Parts.Constraints(reader.Number()) : [],
            Binding = Has(flags, ElementFlags.Binding) ? _index.Parts.Binding(reader.Number()) : null,
            IsModifier = Has(flags, ElementFlags.SaysModifier) ? Has(flags, ElementFlags.IsModifier) : null,
            IsSummary = Has(flags, ElementFlags.SaysSummary) ? Has(flags, ElementFlags.IsSummary) : null,
            MustSupport = Has(flags, ElementFlags.MustSupport) ? true : null,
        };
    }

    private static bool Has(ElementFlags flags, ElementFlags flag) => (flags & flag) != ElementFlags.None;

    private static int? Maximum(int written) => written switch
    {
        0 => null,
        1 => int.MaxValue,
        _ => written - 2,
    };

    private (string Id, string Path) Below(int depth, string tail)
    {
        var slice = tail.IndexOf(':');
        var name = slice < 0 ? tail : tail[..slice];
        if (depth == 0)
        {
            return (tail, name);
        }

        var (parentId, parentPath) = _above[depth - 1];
        var path = $"{parentPath}.{name}";
        return (slice < 0 && ReferenceEquals(parentId, parentPath) ? path : $"{parentId}.{tail}", path);
    }

    private JsonElement Value(int reference) => JsonElement.Parse(_index.Needed(reference));
}
