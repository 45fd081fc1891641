using System.Text;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Typing;

/// <summary>A FHIR type as expressions see it: its name, what it is derived from, and its elements.</summary>
/// <threadsafety>Immutable to its users; elements are read on first use; safe for concurrent use.</threadsafety>
public sealed class FhirType
{
    private readonly StructureDefinition? _definition;
    private Dictionary<string, FhirMember>? _members;
    private Dictionary<string, JsonMember>? _jsonMembers;
    private FhirType? _base;
    private byte[]? _utf8Name;

    internal FhirType(FhirTypeModel model, StructureDefinition? definition, string path, string name)
    {
        Model = model;
        Path = path;
        Name = name;
        _definition = definition;
        Primitive = PrimitiveTypes.KindOf(name);
        IsPrimitive = Primitive is not null || (definition?.Kind == StructureKind.PrimitiveType && path == name);
        IsAbstractResource = name is "Resource" or "DomainResource";
    }

    /// <summary>Type name, for example <c>Quantity</c>; for an element with content of its own <c>BackboneElement</c> or <c>Element</c>.</summary>
    public string Name { get; }

    /// <summary>The name, or the path for an element with content of its own (<c>Observation.component</c>).</summary>
    public string Path { get; }

    /// <summary>Whether it is a primitive type.</summary>
    public bool IsPrimitive { get; }

    /// <summary>Whether its elements are not known, so that members are taken by their JSON names.</summary>
    public bool IsOpen => _definition is null;

    /// <summary>The model it belongs to.</summary>
    public FhirTypeModel Model { get; }

    /// <summary>What it is derived from; null for <c>Element</c> and <c>Resource</c> and where it is not known.</summary>
    public FhirType? Base => _base ??= FindBase();

    /// <summary>The System type that values convert to; null when the type is no primitive.</summary>
    internal SystemKind? Primitive { get; }

    /// <summary>Whether an instance has a type of its own, told by <c>resourceType</c>.</summary>
    internal bool IsAbstractResource { get; }

    /// <summary>The name in UTF-8.</summary>
    internal byte[] Utf8Name => _utf8Name ??= Encoding.UTF8.GetBytes(Name);

    /// <summary>Its elements by name; empty when they are not known.</summary>
    internal Dictionary<string, FhirMember> Members => _members ??= MemberReader.Read(this, _definition);

    /// <summary>Its elements by each name they may have in JSON, shadows (<c>_value</c>) left out.</summary>
    internal Dictionary<string, JsonMember> JsonMembers => _jsonMembers ??= MemberReader.ByJsonName(Members);

    /// <summary>The element of that name, or null.</summary>
    /// <param name="name">Name without type: <c>value</c>, not <c>valueQuantity</c> or <c>value[x]</c>.</param>
    public FhirMember? Member(string name) => Members.GetValueOrDefault(name);

    /// <summary>Whether it is this type or derived from it.</summary>
    /// <param name="name">Type name without namespace.</param>
    public bool Is(string name)
    {
        for (var type = this; type is not null; type = type.Base)
        {
            if (type.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public override string ToString() => Path;

    private FhirType? FindBase()
    {
        if (_definition is null)
        {
            return null;
        }

        return Path != Name && Path.Contains('.', StringComparison.Ordinal) ? Model.Find(Name)
            : _definition.BaseDefinition is { } address ? Model.Find(address[(address.LastIndexOf('/') + 1)..]) : null;
    }
}
