using System.IO.Compression;
using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class FhirPathDefinitionSyntaxTests
{
    [Theory]
    [InlineData("structuredefinitions.ndjson.gz", 200)]
    [InlineData("searchparameters.ndjson.gz", 1000)]
    public void Parse_ExpressionsOfTheR4Definitions_Succeeds(string file, int least)
    {
        var path = Repository.Reference($"data/fhir-r4-core/{file}");
        Assert.SkipWhen(path is null, "The FHIR R4 definitions are not beside this checkout.");

        var expressions = new HashSet<string>(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path!), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var resource = JsonDocument.Parse(line);
            Collect(resource.RootElement, expressions);
        }

        foreach (var expression in expressions)
        {
            FhirPathParser.Parse(expression);
        }

        Assert.True(expressions.Count > least, $"Only {expressions.Count} expressions were read.");
    }

    private static void Collect(JsonElement resource, HashSet<string> expressions)
    {
        if (resource.TryGetProperty("expression", out var search))
        {
            expressions.Add(search.GetString()!);
        }

        if (!resource.TryGetProperty("snapshot", out var snapshot))
        {
            return;
        }

        foreach (var element in snapshot.GetProperty("element").EnumerateArray())
        {
            if (!element.TryGetProperty("constraint", out var constraints))
            {
                continue;
            }

            foreach (var constraint in constraints.EnumerateArray())
            {
                if (constraint.TryGetProperty("expression", out var expression))
                {
                    expressions.Add(expression.GetString()!);
                }
            }
        }
    }
}
