using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath;

/// <summary>The resource that an element belongs to, and what holds that resource.</summary>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public sealed class ResourceScope
{
    /// <summary>Creates a scope.</summary>
    /// <param name="json">The resource.</param>
    /// <param name="type">Its type.</param>
    /// <param name="container">The resource that holds it, or null when it stands alone.</param>
    /// <param name="isContained">Whether it stands in <c>contained</c>, not in a Bundle entry or a parameter.</param>
    public ResourceScope(JsonElement json, FhirType type, ResourceScope? container = null, bool isContained = false)
    {
        Json = json;
        Type = type;
        Container = container;
        IsContained = isContained && container is not null;
    }

    /// <summary>The resource.</summary>
    public JsonElement Json { get; }

    /// <summary>Its type.</summary>
    public FhirType Type { get; }

    /// <summary>The resource that holds it, or null.</summary>
    public ResourceScope? Container { get; }

    /// <summary>Whether it stands in <c>contained</c> of its container.</summary>
    public bool IsContained { get; }

    /// <summary>The resource itself, or for a contained one its container (<c>%rootResource</c>).</summary>
    public ResourceScope Root => IsContained ? Container!.Root : this;

    /// <summary>The resource as a node.</summary>
    public FhirPathNode Node => FhirPathNode.OfElement(Json, default, Type, this);
}
