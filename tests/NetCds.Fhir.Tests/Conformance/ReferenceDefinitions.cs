using System.IO.Compression;
using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Resources;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.Conformance;

/// <summary>The official definitions that may lie beside the checkout, read once.</summary>
internal static class ReferenceDefinitions
{
    private static readonly Lazy<FhirTypeModel?> Loaded = new(Load);

    /// <summary>The types of FHIR R4, or null when the reference material is absent.</summary>
    public static FhirTypeModel? Model => Loaded.Value;

    private static FhirTypeModel? Load()
    {
        var path = Repository.Reference("data/fhir-r4-core/structuredefinitions.ndjson.gz");
        if (path is null)
        {
            return null;
        }

        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        var resources = new List<FhirResource>();
        while (reader.ReadLine() is { } line)
        {
            if (FhirResource.TryRead(JsonDocument.Parse(line).RootElement) is { } resource)
            {
                resources.Add(resource);
            }
        }

        return new FhirTypeModel(new LoadedDefinitions(resources));
    }
}
