using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Inspection;

/// <summary>Reads a CapabilityStatement.</summary>
internal static class CapabilityStatementReader
{
    /// <summary>Reads the body.</summary>
    /// <param name="root">The body.</param>
    /// <returns>The statement; null when the body is none.</returns>
    public static CapabilityStatement? TryRead(JsonElement root)
    {
        var statement = new FhirElement(root);
        if (!statement["resourceType"u8].Is("CapabilityStatement"u8))
        {
            return null;
        }

        var resources = new Dictionary<string, SupportedResource>(StringComparer.Ordinal);
        var common = new HashSet<string>(StringComparer.Ordinal);
        var services = new List<string>();
        var batch = false;
        foreach (var rest in statement["rest"u8].Items())
        {
            if (rest["mode"u8].Is("client"u8))
            {
                continue;
            }

            AddNames(rest["searchParam"u8], "name", common);
            ReadResources(rest["resource"u8], resources);
            ReadServices(rest["security"u8]["service"u8], services);
            batch |= Names(rest["interaction"u8], "code").Contains("batch");
        }

        return new CapabilityStatement
        {
            FhirVersion = statement["fhirVersion"u8].AsString(),
            Software = SoftwareOf(statement["software"u8]),
            Formats = TextsOf(statement["format"u8]),
            Resources = resources,
            CommonSearchParameters = common,
            SecurityServices = services,
            TakesBatches = batch,
        };
    }

    private static void ReadResources(FhirElement items, Dictionary<string, SupportedResource> resources)
    {
        foreach (var item in items.Items())
        {
            if (item["type"u8].AsString() is { } type)
            {
                resources[type] = new SupportedResource(Names(item["searchParam"u8], "name"), Names(item["interaction"u8], "code"));
            }
        }
    }

    private static void ReadServices(FhirElement services, List<string> codes)
    {
        foreach (var service in services.Items())
        {
            foreach (var coding in service["coding"u8].Items())
            {
                if (coding["code"u8].AsString() is { } code)
                {
                    codes.Add(code);
                }
            }
        }
    }

    private static string? SoftwareOf(FhirElement software) => software["name"u8].AsString() is not { } name ? null
        : software["version"u8].AsString() is { } version ? $"{name} {version}" : name;

    private static HashSet<string> Names(FhirElement items, string member)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        AddNames(items, member, names);
        return names;
    }

    private static void AddNames(FhirElement items, string member, HashSet<string> names)
    {
        foreach (var item in items.Items())
        {
            if (item[member].AsString() is { } name)
            {
                names.Add(name);
            }
        }
    }

    internal static List<string> TextsOf(FhirElement items)
    {
        var texts = new List<string>();
        foreach (var item in items.Items())
        {
            if (item.AsString() is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }
}
