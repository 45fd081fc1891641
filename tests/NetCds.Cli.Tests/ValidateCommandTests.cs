using System.Text;
using System.Text.Json;
using NetCds.Testing;

namespace NetCds.Cli.Tests;

public sealed class ValidateCommandTests : IDisposable
{
    private const string Valid = """{"resourceType":"Patient","gender":"male"}""";

    private const string Ki67 = "https://netcds.example/fhir/StructureDefinition/nelm-ki67";

    private const string Invalid = """{"resourceType":"Patient","gender":"mule"}""";

    private const string Profile = """{"resourceType":"StructureDefinition","url":"http://example.org/named","name":"Named","status":"draft","kind":"resource","abstract":false,"type":"Patient","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient","derivation":"constraint","differential":{"element":[{"id":"Patient.name","path":"Patient.name","min":1}]}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("netcds-validate-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Valid, 0)]
    [InlineData(Invalid, 1)]
    [InlineData("no json", 1)]
    public async Task Validate_File_ExitCodeSaysWhetherItIsValid(string json, int exitCode)
    {
        var run = await Running.ShippedAsync("validate", Write("a.json", json));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(exitCode == 0 ? ": valid" : ": not valid", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_Text_SaysWhereAndWhat()
    {
        var run = await Running.ShippedAsync("validate", Write("a.json", Invalid));

        Assert.Contains("a.json:1:36: error: Patient.gender: 'mule' is not in the value set", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_Json_IsAnOperationOutcome()
    {
        var run = await Running.ShippedAsync("validate", "--format", "json", Write("a.json", Invalid));

        using var outcome = JsonDocument.Parse(run.Output);
        Assert.Equal("OperationOutcome", outcome.RootElement.GetProperty("resourceType").GetString());
        Assert.Equal("Patient.gender", outcome.RootElement.GetProperty("issue")[0].GetProperty("expression")[0].GetString());
    }

    [Fact]
    public async Task Validate_StandardInput_IsRead() => Assert.Equal(1, (await Running.RunAsync(_ => throw new NotSupportedException(), Encoding.UTF8.GetBytes(Invalid), "validate", "-")).ExitCode);

    [Fact]
    public async Task Validate_FolderWithNdjson_AnswersEachResource()
    {
        Write("a.json", Valid);
        Write("b.ndjson", $"{Valid}\n\n{Invalid}\n");
        Write("c.txt", "not read");

        var run = await Running.ShippedAsync("validate", "--format", "json", _folder);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([true, true, false], lines.Select(l => l.GetProperty("valid").GetBoolean()));
        Assert.EndsWith("b.ndjson#3", lines[2].GetProperty("resource").GetString(), StringComparison.Ordinal);
        Assert.Contains("3 resources: 2 valid, 1 not.", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Validate_Profile_IsAskedFor()
    {
        var definitions = Write("named.json", Profile);
        var resource = Write("a.json", Valid);

        Assert.Equal(1, (await Running.ShippedAsync("validate", resource, "--profile", "http://example.org/named", "--definitions", definitions)).ExitCode);
        Assert.Equal(0, (await Running.ShippedAsync("validate", resource, "--definitions", definitions)).ExitCode);
    }

    [Theory]
    [InlineData("valid/ki67.json", 0)]
    [InlineData("invalid/ki67-unit.json", 1)]
    public async Task Validate_ProfileOfTheGuideline_IsBuiltIn(string file, int exitCode)
    {
        var run = await Running.ShippedAsync("validate", Repository.PathOf($"profiles/examples/{file}"), "--profile", Ki67);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Output.Contains("record it in %", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Validate_ProfileOfOnesOwn_DerivesFromTheGuidelines()
    {
        var derived = Write("derived.json", Profile.Replace("\"Patient\"", "\"Observation\"", StringComparison.Ordinal).Replace("Patient.name", "Observation.performer", StringComparison.Ordinal)
            .Replace("http://hl7.org/fhir/StructureDefinition/Patient", Ki67, StringComparison.Ordinal));

        var run = await Running.ShippedAsync(
            "validate", Repository.PathOf("profiles/examples/invalid/ki67-unit.json"), "--definitions", derived, "--profile", "http://example.org/named");

        Assert.Contains("Observation.performer", run.Output, StringComparison.Ordinal);
        Assert.Contains("record it in %", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://netcds.example/fhir/StructureDefinition/nelm-ki76", "Is it https://netcds.example/fhir/StructureDefinition/nelm-ki67?")]
    [InlineData("nelm-ki67", "Is it https://netcds.example/fhir/StructureDefinition/nelm-ki67?")]
    [InlineData("http://example.org/nomed", "Is it http://example.org/named?")]
    [InlineData("https://netcds.example/fhir/StructureDefinition/nelm-ki67|0.0.0-none", "not in this version")]
    [InlineData("http://example.org/something-else-altogether", "Give its definition with --definitions.")]
    [InlineData("DEFINITIONS", "Give it with --definitions")]
    public async Task Validate_UnknownProfile_SaysWhatToDo(string profile, string expected)
    {
        var definitions = Write("named.json", Profile);

        var run = await Running.ShippedAsync(
            "validate", Write("a.json", Valid), "--definitions", definitions, "--profile", profile.Replace("DEFINITIONS", definitions, StringComparison.Ordinal));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_DefinitionsThatAreNotThere_ExitCodeTwo()
    {
        var run = await Running.ShippedAsync("validate", Write("a.json", Valid), "--definitions", Path.Combine(_folder, "missing"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no such file or folder", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "missing.json")]
    [InlineData("validate", "a.json", "--profile", "http://example.org/unknown")]
    [InlineData("validate", "--batch", "missing.ndjson")]
    [InlineData("validate", "a.json", "--format", "yaml")]
    public async Task Validate_Unusable_ExitCodeTwoAndAMessage(params string[] args)
    {
        var run = await Running.ShippedAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Validate_Batch_AnswersEveryLine()
    {
        Write("valid.json", Valid);
        Write("named.json", Profile);
        var batch = Write("batch.ndjson",
            """
            {"id":"1","resource":"valid.json"}
            {"id":2,"resource":{"resourceType":"Patient","gender":"mule"}}
            {"id":"3","resource":"valid.json","profiles":["http://example.org/named"],"supporting":["named.json"]}
            nonsense
            {"id":"5","resource":"missing.json"}
            {"id":"6"}
            {"id":"7","resource":"valid.json","supporting":["missing.json"]}
            """);

        var run = await Running.ShippedAsync("validate", "--batch", batch);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([true, false, false, false, false, false, false], lines.Select(l => l.GetProperty("valid").GetBoolean()));
        Assert.Equal("2", lines[1].GetProperty("id").GetRawText());
        Assert.Equal("Patient.gender", lines[1].GetProperty("issues")[0].GetProperty("path").GetString());
        Assert.Equal("Patient.name", lines[2].GetProperty("issues").EnumerateArray().First(i => i.GetProperty("severity").GetString() == "error").GetProperty("path").GetString());
        Assert.Equal(JsonValueKind.Null, lines[3].GetProperty("id").ValueKind);
        Assert.All(lines.Skip(1), l => Assert.NotEmpty(l.GetProperty("issues").EnumerateArray()));
        Assert.Equal(1, run.ExitCode);
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
