using System.Text;
using System.Text.Json;
using NetCds.Fhir.Validation;

namespace NetCds.Fhir.Tests.Validation.Reporting;

public sealed class ReportTests
{
    [Theory]
    [InlineData("""{"resourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"Patient","brithDate":"1970","gender":"x","name":[{}]}""")]
    [InlineData("""{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueString":"x","dataAbsentReason":{"text":"y"}}""")]
    [InlineData("not json")]
    public void Write_AnyReport_IsAValidOperationOutcome(string json)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            OutcomeWriter.Write(writer, Validating.Core.Check(json));
        }

        Validating.AssertNone(Validating.Core.Validate(buffer.ToArray(), [], TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Validate_SeveralLines_GivesLineAndColumn()
    {
        var report = Validating.Core.Check("\n{\n  \"resourceType\": \"Patient\",\n  \"gender\": \"x\",\n  \"brithDate\": \"1970\"\n}\n");

        Assert.Contains(report.Issues, i => i is { Path: "Patient.gender", Line: 4, Column: 13 });
        Assert.Contains(report.Issues, i => i is { Path: "Patient", Code: IssueCodes.Structure, Line: 5, Column: 3 });
    }

    [Fact]
    public void Validate_ByteOrderMark_IsPassedOver()
    {
        var report = Validating.Core.Validate(Encoding.UTF8.GetBytes("\uFEFF{\"resourceType\":\"Patient\",\"gender\":\"x\"}"), [], TestContext.Current.CancellationToken);

        Assert.Contains(report.Issues, i => i is { Path: "Patient.gender", Line: 1, Column: 36 });
    }

    [Fact]
    public void Validate_ParsedBefore_HasNoLines()
    {
        using var document = JsonDocument.Parse("""{"resourceType":"Patient","gender":"x"}""");

        Assert.All(Validating.Core.Validate(document.RootElement).Issues, i => Assert.Null(i.Line));
    }

    [Fact]
    public void Write_Text_OneLineAFinding()
    {
        var text = new StringWriter();

        ReportText.Write(text, "a.json", Validating.Core.Check("""{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueString":"x","dataAbsentReason":{"text":"y"},"text":{"status":"empty","div":"<div xmlns='http://www.w3.org/1999/xhtml'>x</div>"}}"""));

        Assert.StartsWith("a.json:1:1: error: Observation: ", text.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" [obs-6]" + Environment.NewLine, text.ToString(), StringComparison.Ordinal);
    }
}
