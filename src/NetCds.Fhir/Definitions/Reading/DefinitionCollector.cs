using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>Picks the definitions out of resources of all kinds.</summary>
internal sealed class DefinitionCollector
{
    /// <summary>StructureDefinitions by address.</summary>
    public List<KeyValuePair<string, FhirElement>> Structures { get; } = [];

    /// <summary>ValueSets by address.</summary>
    public List<KeyValuePair<string, FhirElement>> ValueSets { get; } = [];

    /// <summary>CodeSystems by address.</summary>
    public List<KeyValuePair<string, FhirElement>> CodeSystems { get; } = [];

    /// <summary>Profiles that ImplementationGuides ask every resource of a type to meet.</summary>
    public List<(string Type, string Profile)> Globals { get; } = [];

    /// <summary>Definitions that nothing can refer to.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Adds a resource when it is a definition, and those of its entries when it is a Bundle.</summary>
    /// <param name="resource">Any resource.</param>
    public void Add(FhirResource resource)
    {
        if (resource.ResourceType == "Bundle")
        {
            foreach (var entry in resource["entry"u8].Items())
            {
                if (FhirResource.TryRead(entry["resource"u8].Json) is { } inside)
                {
                    Add(inside);
                }
            }

            return;
        }

        foreach (var global in resource.ResourceType == "ImplementationGuide" ? resource["global"u8].Items() : default)
        {
            if (global["type"u8].AsText() is { } type && global["profile"u8].AsText() is { } profile)
            {
                Globals.Add((type, profile));
            }
        }

        if (ListOf(resource.ResourceType) is not { } list)
        {
            return;
        }

        if (resource["url"u8].AsText() is { } url)
        {
            list.Add(new KeyValuePair<string, FhirElement>(url, resource.Root));
        }
        else
        {
            Problems.Add($"{resource.Reference} has no url, so nothing can refer to it; give it one.");
        }
    }

    private List<KeyValuePair<string, FhirElement>>? ListOf(string resourceType) => resourceType switch
    {
        "StructureDefinition" => Structures,
        "ValueSet" => ValueSets,
        "CodeSystem" => CodeSystems,
        _ => null,
    };
}
