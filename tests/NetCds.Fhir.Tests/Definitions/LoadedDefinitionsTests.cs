using System.IO.Compression;
using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Tests.Definitions;

public sealed class LoadedDefinitionsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("netcds-definitions-").FullName;

    [Fact]
    public void Find_Versions_TakesTheNewestOrTheOneNamed()
    {
        var definitions = new LoadedDefinitions(
            Json.Resource("""{"resourceType":"ValueSet","url":"u","version":"1.9.0"}"""),
            Json.Resource("""{"resourceType":"ValueSet","url":"u","version":"1.10.0"}"""),
            Json.Resource("""{"resourceType":"ValueSet","url":"u"}"""));

        Assert.Equal("1.10.0", definitions.FindValueSet("u")!.Version);
        Assert.Equal("1.9.0", definitions.FindValueSet("u|1.9.0")!.Version);
        Assert.Null(definitions.FindValueSet("u|2"));
        Assert.Null(definitions.FindValueSet("v"));
        Assert.Same(definitions.FindValueSet("u"), definitions.FindValueSet("u|1.10.0"));
    }

    [Fact]
    public void Find_Bundle_IsOpened()
    {
        var definitions = new LoadedDefinitions(Json.Resource(
            $$$"""
            {"resourceType":"Bundle","entry":[{"resource":{{{Samples.Structure}}}},{"resource":{"resourceType":"Patient"}},
              {"resource":{"resourceType":"Bundle","entry":[{"resource":{{{Samples.CodeSystem}}}}]}}]}
            """));

        Assert.Equal("Reading", definitions.FindStructure("https://s.example/StructureDefinition/reading")!.Name);
        Assert.Equal("2", definitions.FindCodeSystem("https://s.example/tree|2")!.Version);
        Assert.Equal(["https://s.example/StructureDefinition/reading"], definitions.StructureUrls);
        Assert.Empty(definitions.Problems);
    }

    [Fact]
    public void FromFiles_FolderWithJsonAndNdjson_IsRead()
    {
        File.WriteAllText(Path.Combine(_folder, "a.json"), "\uFEFF" + Samples.Structure);
        File.WriteAllText(Path.Combine(_folder, "b.ndjson"), Samples.ValueSet.ReplaceLineEndings("") + "\r\n\n" + Samples.CodeSystem.ReplaceLineEndings(""));
        File.WriteAllText(Path.Combine(_folder, "readme.txt"), "not JSON");

        var definitions = LoadedDefinitions.FromFiles(_folder);

        Assert.Empty(definitions.Problems);
        Assert.NotNull(definitions.FindStructure("https://s.example/StructureDefinition/reading|1.2"));
        Assert.NotNull(definitions.FindValueSet("https://s.example/ValueSet/kinds"));
        Assert.NotNull(definitions.FindCodeSystem("https://s.example/tree"));
    }

    [Fact]
    public void FromFiles_WhatCannotBeRead_IsNamedAndTheRestKept()
    {
        var lines = Path.Combine(_folder, "x.ndjson");
        var pack = Path.Combine(_folder, "pack.json");
        File.WriteAllText(lines, "{\"resourceType\":\"ValueSet\",\"url\":\"u\"}\n{oops\n[]\n{\"resourceType\":\"ValueSet\",\"id\":\"lost\"}");
        using (var gzip = new GZipStream(File.Create(pack), CompressionLevel.Fastest))
        {
            gzip.Write("{}"u8);
        }

        var definitions = LoadedDefinitions.FromFiles(lines, pack, Path.Combine(_folder, "missing.json"));

        Assert.NotNull(definitions.FindValueSet("u"));
        Assert.Collection(
            definitions.Problems,
            p => Assert.StartsWith($"{lines}, line 2 is not JSON", p),
            p => Assert.StartsWith($"{lines}, line 3 holds no FHIR resource", p),
            p => Assert.StartsWith($"{pack} is not JSON", p),
            p => Assert.StartsWith($"{Path.Combine(_folder, "missing.json")} could not be read", p),
            p => Assert.StartsWith("ValueSet/lost has no url", p));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
