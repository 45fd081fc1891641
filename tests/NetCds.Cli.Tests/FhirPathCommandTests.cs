using System.Text;
using System.Text.Json;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Cli.Tests;

public sealed class FhirPathCommandTests
{
    private const string Patient = """{"resourceType":"Patient","active":true,"gender":"female","birthDate":"1970-05-17","name":[{"family":"Berg","given":["Ann","Eva"]}],"text":{"status":"generated","div":"<div>a\nb</div>"}}""";

    [Theory]
    [InlineData("name.given", "string\tAnn\nstring\tEva\n")]
    [InlineData("birthDate", "date\t@1970-05-17\n")]
    [InlineData("gender", "code\tfemale\n")]
    [InlineData("active and birthDate < today()", "boolean\ttrue\n")]
    [InlineData("1.5 'cm'", "Quantity\t1.5 'cm'\n")]
    [InlineData("now()", "dateTime\t@2026-03-02T09:00:00.000Z\n")]
    [InlineData("@T09:00", "time\t@T09:00\n")]
    [InlineData("photo", "")]
    [InlineData("name", "HumanName\t{\"family\":\"Berg\",\"given\":[\"Ann\",\"Eva\"]}\n")]
    [InlineData("text.`div`", "xhtml\t<div>a\\nb</div>\n")]
    [InlineData("gender.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')", "boolean\ttrue\n")]
    public async Task FhirPath_Text_WritesTypeAndValueOfEachItem(string expression, string expected)
    {
        var run = await RunAsync(Patient, "fhirpath", expression, "-");

        Assert.Equal((0, expected, string.Empty), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("{\"resourceType\":\"Patient\",\"active\":true}", "http://hl7.org/fhir/StructureDefinition/Patient", "boolean\ttrue\n")]
    [InlineData("{\"resourceType\":\"Patient\",\"active\":\"yes\"}", "http://hl7.org/fhir/StructureDefinition/Patient", "boolean\tfalse\n")]
    [InlineData("{\"resourceType\":\"Observation\",\"status\":\"final\"}", "https://netcds.example/fhir/StructureDefinition/nelm-ki67", "boolean\tfalse\n")]
    public async Task FhirPath_ConformsTo_AsksTheValidator(string resource, string profile, string expected)
    {
        var run = await RunAsync(resource, "fhirpath", $"conformsTo('{profile}')", "-");

        Assert.Equal((0, expected), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task FhirPath_ConformsToUnknownProfile_IsAnErrorThatSaysWhatToDo()
    {
        var run = await RunAsync(Patient, "fhirpath", "conformsTo('http://nowhere.example/x')", "-");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("'http://nowhere.example/x' is not known here; load its definition, or check the address", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name.conformsTo('http://hl7.org/fhir/StructureDefinition/HumanName')", "boolean\ttrue\n")]
    [InlineData("name.conformsTo('http://hl7.org/fhir/StructureDefinition/Address')", "boolean\tfalse\n")]
    [InlineData("name.given.first().conformsTo('http://hl7.org/fhir/StructureDefinition/string')", "boolean\ttrue\n")]
    [InlineData("(1).conformsTo('http://hl7.org/fhir/StructureDefinition/Quantity')", "boolean\tfalse\n")]
    public async Task FhirPath_ConformsTo_TellsOfElementsToo(string expression, string expected)
    {
        var run = await RunAsync(Patient, "fhirpath", expression, "-");

        Assert.Equal((0, expected, string.Empty), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task FhirPath_Json_WritesAnArray()
    {
        var run = await RunAsync(Patient, "fhirpath", "name.given.first() | 2", "-", "--format", "json");

        Assert.Equal("""[{"type":"string","value":"Ann"},{"type":"integer","value":"2"}]""", run.Output.TrimEnd());
    }

    [Fact]
    public async Task FhirPath_WithoutFile_IsEvaluatedOnNothing()
    {
        var run = await RunAsync(string.Empty, "fhirpath", "1 + 1");

        Assert.Equal((0, "integer\t2\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData(2, "line 1, column 4", "1 +")]
    [InlineData(2, "line 1, column 6", "name.foo()")]
    [InlineData(1, "line 1, column 3", "1 + 'a'")]
    [InlineData(2, "line 1, column 6", "name.given1", "-", "--strict")]
    [InlineData(2, "Give an expression")]
    [InlineData(2, "not both", "1", "--batch", "-")]
    [InlineData(2, "nowhere.json", "1", "nowhere.json")]
    [InlineData(2, "nowhere.ndjson", "--batch", "nowhere.ndjson")]
    public async Task FhirPath_WhatCannotBe_SaysWhereAndWhy(int exitCode, string message, params string[] args)
    {
        var run = await RunAsync(Patient, ["fhirpath", .. args]);

        Assert.Equal((exitCode, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FhirPath_InputThatIsNotJson_IsRefused()
    {
        var run = await RunAsync("<Patient/>", "fhirpath", "name", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not JSON", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FhirPath_Trace_GoesToStandardError()
    {
        var run = await RunAsync(Patient, "fhirpath", "name.given.trace('g').count()", "-");

        Assert.Equal(("integer\t2\n", "g: Ann, Eva"), (run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task FhirPath_Batch_AnswersEveryLineInOrder()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("fhirpath").FullName, "patient.json");
        await File.WriteAllTextAsync(file, Patient, TestContext.Current.CancellationToken);
        var path = JsonSerializer.Serialize(file);
        var lines = string.Join('\n',
            $$"""{"id":"1","resource":{{Patient}},"expression":"name.family","strict":false}""",
            "not json",
            $$"""{"id":2,"resource":{{path}},"expression":"name.given1","strict":true}""",
            $$"""{"id":3,"resource":{{path}},"expression":"name.given1","strict":false}""",
            string.Empty,
            """{"id":4,"resource":null,"expression":"1 +"}""",
            """{"id":5,"resource":null,"expression":"1.5 'cm'"}""",
            """{"id":6,"resource":null,"expression":"-true"}""",
            """{"id":7,"resource":"nowhere.json","expression":"1"}""",
            """{"id":8}""",
            "[]",
            """{"id":9,"resource":5,"expression":"1"}""");
        var run = await RunAsync(lines, "fhirpath", "--batch", "-");

        Assert.Equal(0, run.ExitCode);
        var answers = run.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal("""{"id":"1","result":[{"type":"string","value":"Berg"}]}""", answers[0].GetRawText());
        Assert.Equal("""{"id":3,"result":[]}""", answers[3].GetRawText());
        Assert.Equal("""{"id":5,"result":[{"type":"Quantity","value":"1.5 'cm'"}]}""", answers[5].GetRawText());
        Assert.Equal(
            ["-", "parse", "semantic", "-", "parse", "-", "runtime", "runtime", "runtime", "runtime", "runtime"],
            answers.Select(a => a.TryGetProperty("error", out var error) ? error.GetString() : "-"));
        Assert.All(answers.Where(a => a.TryGetProperty("error", out _)), a => Assert.NotEmpty(a.GetProperty("message").GetString()!));
    }

    private static Task<Running> RunAsync(string input, params string[] args) => Running.FakeAsync(new FakeGuideline(), Encoding.UTF8.GetBytes(input), args);
}
