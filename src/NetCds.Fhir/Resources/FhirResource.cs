using System.Text;
using System.Text.Json;

namespace NetCds.Fhir.Resources;

/// <summary>One FHIR R4 resource, read-only, over the JSON it came in.</summary>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public sealed class FhirResource
{
    private readonly JsonElement _fullUrl;
    private string? _id;
    private string? _reference;

    private FhirResource(FhirElement root, string resourceType, JsonElement fullUrl, FhirResource? container)
    {
        Root = root;
        ResourceType = resourceType;
        Container = container;
        _fullUrl = fullUrl;
    }

    /// <summary>The resource as an element; its members are the elements of the resource.</summary>
    public FhirElement Root { get; }

    /// <summary>The member <c>resourceType</c>, never empty.</summary>
    public string ResourceType { get; }

    /// <summary>The member <c>id</c>, or null when the resource has none.</summary>
    public string? Id => _id ??= NonEmpty(Root["id"u8].AsString());

    /// <summary>The <c>fullUrl</c> of the Bundle entry it came in, without surrounding blanks; null when there is none.</summary>
    public string? FullUrl => new FhirElement(_fullUrl).AsString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>The resource it is contained in, or null when it stands on its own.</summary>
    public FhirResource? Container { get; }

    /// <summary>The relative reference <c>Type/id</c>; only the type when there is no id.</summary>
    public string Reference => _reference ??= Id is null ? ResourceType : string.Concat(ResourceType, "/", Id);

    /// <summary>The element of that name, or an absent element.</summary>
    /// <param name="name">Element name in UTF-8, for example <c>"code"u8</c>.</param>
    public FhirElement this[ReadOnlySpan<byte> name] => Root[name];

    /// <summary>Reads a JSON value as a resource.</summary>
    /// <param name="json">The JSON object.</param>
    /// <param name="fullUrl">The <c>fullUrl</c> of its Bundle entry; absent when there is none.</param>
    /// <returns>The resource, or null when the value is not an object with a non-empty <c>resourceType</c>.</returns>
    public static FhirResource? TryRead(JsonElement json, FhirElement fullUrl = default) => TryRead(json, fullUrl.Json, container: null);

    /// <summary>Whether a resource is this one or another version of it: both have an id, and type and id are the same.</summary>
    /// <param name="other">The other resource.</param>
    public bool IsVersionOf(FhirResource other) =>
        string.Equals(ResourceType, other.ResourceType, StringComparison.Ordinal) && Id is { } id && string.Equals(id, other.Id, StringComparison.Ordinal);

    /// <summary>A hash of type and id, to look for other versions of the resource by; allocates nothing for an id in plain ASCII, as FHIR has it.</summary>
    /// <param name="hash">The hash, the same for all versions within one process; 0 without an id.</param>
    /// <returns>Whether there is an id.</returns>
    public bool TryHashIdentity(out int hash)
    {
        hash = 0;
        var text = Root["id"u8].RawText;
        if (!Ascii.IsValid(text) || text.Contains((byte)'\\'))
        {
            text = Encoding.UTF8.GetBytes(Id ?? string.Empty);
        }

        if (text.IsEmpty)
        {
            return false;
        }

        var identity = default(HashCode);
        identity.Add(ResourceType.Length);
        identity.AddBytes(text);
        hash = identity.ToHashCode();
        return true;
    }

    /// <summary>The reference and nothing else, so that no clinical content reaches a log by accident.</summary>
    public override string ToString() => Reference;

    /// <summary>Reads a resource contained in this one.</summary>
    /// <param name="contained">An item of <c>contained</c>.</param>
    /// <returns>The resource, or null when the item is none.</returns>
    internal FhirResource? TryReadContained(FhirElement contained) => TryRead(contained.Json, default, container: this);

    private static FhirResource? TryRead(JsonElement json, JsonElement fullUrl, FhirResource? container)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var root = new FhirElement(json, new MemberTable(json));
        return NonEmpty(ResourceTypes.Read(root["resourceType"u8])) is { } type ? new FhirResource(root, type, fullUrl, container) : null;
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
