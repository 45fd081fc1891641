using System.Collections.Immutable;
using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>Reads resources from files given by name.</summary>
internal static class DefinitionFiles
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    /// <summary>Reads every resource of the files, in the order given, those of a folder by name.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="problems">Takes what could not be read.</param>
    public static List<FhirResource> Read(IEnumerable<string> paths, ImmutableArray<string>.Builder problems)
    {
        var resources = new List<FhirResource>();
        foreach (var path in paths)
        {
            foreach (var file in FilesOf(path))
            {
                ReadFile(file, resources, problems);
            }
        }

        return resources;
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(f => IsNdjson(f) || f.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
        : [path];

    private static bool IsNdjson(string file) => file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    private static void ReadFile(string file, List<FhirResource> resources, ImmutableArray<string>.Builder problems)
    {
        try
        {
            var content = ByteOrderMark.Skip(File.ReadAllBytes(file).AsMemory());
            if (IsNdjson(file))
            {
                ReadLines(file, content, resources, problems);
            }
            else
            {
                ReadOne(file, content, resources, problems);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{file} could not be read: {e.Message}");
        }
    }

    private static void ReadLines(string file, ReadOnlyMemory<byte> content, List<FhirResource> resources, ImmutableArray<string>.Builder problems)
    {
        var number = 0;
        while (!content.IsEmpty)
        {
            number++;
            var end = content.Span.IndexOf((byte)'\n');
            var line = end < 0 ? content : content[..end];
            content = end < 0 ? default : content[(end + 1)..];
            if (line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                ReadOne($"{file}, line {number}", line, resources, problems);
            }
        }
    }

    private static void ReadOne(string place, ReadOnlyMemory<byte> json, List<FhirResource> resources, ImmutableArray<string>.Builder problems)
    {
        try
        {
            if (FhirResource.TryRead(JsonDocument.Parse(json, Options).RootElement) is { } resource)
            {
                resources.Add(resource);
            }
            else
            {
                problems.Add($"{place} holds no FHIR resource: a JSON object with a resourceType is needed.");
            }
        }
        catch (JsonException e)
        {
            problems.Add($"{place} is not JSON: {e.Message}");
        }
    }
}
