using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class FhirPathConformanceSyntaxTests
{
    [Fact]
    public void Parse_ConformanceExpressions_OnlySyntaxCasesFail()
    {
        var path = Repository.Reference("data/conformance/fhirpath-r4/tests.json");
        Assert.SkipWhen(path is null, "The FHIRPath conformance cases are not beside this checkout.");

        using var document = JsonDocument.Parse(File.ReadAllBytes(path!));
        var wrong = new List<string>();
        var cases = 0;
        foreach (var test in document.RootElement.GetProperty("tests").EnumerateArray())
        {
            cases++;
            var source = test.GetProperty("expression").GetString()!;
            var isSyntaxCase = test.TryGetProperty("invalid", out var invalid) && invalid.ValueEquals("syntax");
            var error = ErrorOf(source);
            if (isSyntaxCase != error is not null)
            {
                wrong.Add($"{test.GetProperty("id")}: {source} -> {error ?? "parsed"}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(cases > 400, $"Only {cases} cases were read.");
    }

    private static string? ErrorOf(string source)
    {
        try
        {
            FhirPathParser.Parse(source);
            return null;
        }
        catch (FhirPathSyntaxException error)
        {
            return error.Message;
        }
    }
}
