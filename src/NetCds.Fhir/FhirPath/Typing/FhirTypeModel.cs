using System.Collections.Concurrent;
using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Typing;

/// <summary>The FHIR types that expressions see, read from structure definitions as they are asked for.</summary>
/// <remarks>
/// Without definitions (<see cref="Untyped"/>, or for a type that the source does not have) elements are taken by their JSON names, and choice elements
/// by the type at the end of the name.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class FhirTypeModel
{
    private const string Core = "http://hl7.org/fhir/StructureDefinition/";

    private const int MostNames = 10_000;
    private const int LongestName = 200;

    private readonly IDefinitionSource? _definitions;
    private readonly ConcurrentDictionary<string, FhirType?> _types = new(StringComparer.Ordinal);

    // Resources mostly come in runs of one type.
    private FhirType? _recent;

    /// <summary>Creates the model of a source; make one for each source and keep it.</summary>
    /// <param name="definitions">Where the definitions of types come from, with snapshots.</param>
    public FhirTypeModel(IDefinitionSource definitions)
        : this(definitions, strict: true)
    {
    }

    private FhirTypeModel(IDefinitionSource? definitions, bool strict)
    {
        _definitions = definitions;
        KnowsAllTypes = strict;
        Element = Open("Element");
    }

    /// <summary>The model without definitions.</summary>
    public static FhirTypeModel Untyped { get; } = new(null, strict: false);

    /// <summary>The types of FHIR R4 4.0.1.</summary>
    public static FhirTypeModel R4 { get; } = new(R4Definitions.Core);

    /// <summary>Whether a name that <see cref="Find"/> does not know is no type; false without definitions.</summary>
    public bool KnowsAllTypes { get; }

    /// <summary>What is taken for the type of an element of which nothing is known.</summary>
    internal FhirType Element { get; }

    /// <summary>Finds a type.</summary>
    /// <param name="name">Type name (<c>Quantity</c>), canonical address, or path of an element with content of its own (<c>Observation.component</c>).</param>
    /// <returns>The type, the same object each time; null when there is none. Without definitions every name is a type, and those beyond ten thousand are made anew.</returns>
    public FhirType? Find(string name)
    {
        if (_types.TryGetValue(name, out var known))
        {
            return known;
        }

        // Of made-up names only so many are kept: they come from resources too, and whoever sends them could make up any number.
        var made = Build(name);
        return (made is not null && KnowsAllTypes) || (name.Length <= LongestName && _types.Count < MostNames) ? _types.GetOrAdd(name, made) : made;
    }

    /// <summary>The type of a resource, by its <c>resourceType</c>; one without known members when it is not defined.</summary>
    /// <param name="resource">The JSON of the resource.</param>
    internal FhirType TypeOfResource(JsonElement resource)
    {
        var element = new FhirElement(JsonMembers.Find(resource, "resourceType"u8));
        var recent = _recent;
        if (recent is not null && element.RawText.SequenceEqual(recent.Utf8Name))
        {
            return recent;
        }

        var name = ResourceTypes.Read(element);
        return string.IsNullOrEmpty(name) ? Element : _recent = Known(name);
    }

    /// <summary>The type of that name, or one without known members.</summary>
    /// <param name="name">Type name.</param>
    internal FhirType Known(string name) => Find(name) ?? Untyped.Find(name)!;

    /// <summary>What is taken for the type of a value of which only the JSON is known.</summary>
    /// <param name="value">The JSON value.</param>
    internal FhirType TypeOfJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => Known("boolean"),
        JsonValueKind.Number => Known(value.TryGetInt32(out _) ? "integer" : "decimal"),
        JsonValueKind.String => Known("string"),
        JsonValueKind.Object when JsonMembers.Find(value, "resourceType"u8).ValueKind == JsonValueKind.String => TypeOfResource(value),
        _ => Element,
    };

    private FhirType? Build(string name)
    {
        if (_definitions is null)
        {
            return Open(name);
        }

        var dot = name.Contains("://", StringComparison.Ordinal) ? -1 : name.IndexOf('.', StringComparison.Ordinal);
        var root = dot < 0 ? name : name[..dot];
        var definition = _definitions.FindStructure(root.Contains("://", StringComparison.Ordinal) ? root : Core + root);
        if (definition is null || definition.Snapshot.IsEmpty || (dot < 0 && definition.IsConstraint))
        {
            return null;
        }

        if (dot < 0)
        {
            return new FhirType(this, definition, definition.Snapshot[0].Path, definition.Type);
        }

        foreach (var element in definition.Snapshot)
        {
            if (element.Path == name && element.SliceName is null)
            {
                return new FhirType(this, definition, name, element.Types.IsEmpty ? "BackboneElement" : element.Types[0].Code);
            }
        }

        return null;
    }

    private FhirType Open(string name) => new(this, null, name, name);
}
