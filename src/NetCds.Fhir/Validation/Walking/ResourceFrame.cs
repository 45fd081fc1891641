using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Bundles;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>A resource that the walk is in, and what holds it.</summary>
internal sealed class ResourceFrame
{
    private ulong _referenced;

    public ResourceFrame(ResourceScope scope, ResourceFrame? parent, JsonElement fullUrl, BundleIndex? bundle)
    {
        Scope = scope;
        Parent = parent;
        FullUrl = fullUrl;
        Bundle = bundle;
        Contained = JsonMembers.Find(scope.Json, "contained"u8);
    }

    /// <summary>The resource as FHIRPath sees it.</summary>
    public ResourceScope Scope { get; }

    /// <summary>What holds it: the container, the Bundle, the Parameters; null when it stands alone.</summary>
    public ResourceFrame? Parent { get; }

    /// <summary><c>fullUrl</c> of its Bundle entry, or undefined.</summary>
    public JsonElement FullUrl { get; }

    /// <summary>Index of the entries when it is a Bundle.</summary>
    public BundleIndex? Bundle { get; }

    /// <summary>Position among the entries of the Bundle that holds it, or -1.</summary>
    public int Entry { get; init; } = -1;

    /// <summary>The member <c>contained</c>.</summary>
    public JsonElement Contained { get; }

    /// <summary>The resource itself, or for a contained one its container.</summary>
    public ResourceFrame Root => Scope.IsContained && Parent is not null ? Parent : this;

    /// <summary>Whether a contained resource was referred to.</summary>
    /// <param name="index">Its position in <c>contained</c>; those beyond the 64th count as referred to.</param>
    public bool IsReferenced(int index) => index >= 64 || (_referenced & (1UL << index)) != 0;

    /// <summary>Notes that a contained resource is referred to.</summary>
    /// <param name="index">Its position in <c>contained</c>.</param>
    public void MarkReferenced(int index) => _referenced |= index < 64 ? 1UL << index : 0;

    /// <summary>Position of the contained resource of that id, or -1.</summary>
    /// <param name="id">Id as written.</param>
    public int FindContained(ReadOnlySpan<byte> id)
    {
        if (Contained.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in Contained.EnumerateArray())
            {
                if (JsonText.Raw(JsonMembers.Find(item, "id"u8)).SequenceEqual(id))
                {
                    return index;
                }

                index++;
            }
        }

        return -1;
    }
}
