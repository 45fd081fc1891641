using System.Globalization;
using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.Conformance;

public sealed class FhirPathConformanceTests
{
    [Fact]
    public void Evaluate_PublicCases_GiveTheirResults()
    {
        var path = Repository.Reference("data/conformance/fhirpath-r4/tests.json");
        Assert.SkipWhen(path is null || ReferenceDefinitions.Model is null, "The FHIRPath conformance cases are not beside this checkout.");

        using var document = JsonDocument.Parse(File.ReadAllBytes(path!));
        var wrong = new List<string>();
        var count = 0;
        foreach (var test in document.RootElement.GetProperty("tests").EnumerateArray())
        {
            count++;
            var id = test.GetProperty("id").GetString()!;
            var failure = Run(test, Path.GetDirectoryName(path)!, ReferenceDefinitions.Model!);
            if (failure is null == DisputedCases.ByCase.ContainsKey(id))
            {
                wrong.Add(failure is null ? $"{id}: passes, but is listed as disputed." : $"{id}: {test.GetProperty("expression")} -> {failure}");
            }
        }

        Assert.Equal([], wrong);
        Assert.True(count > 400, $"Only {count} cases were read.");
    }

    private static string? Run(JsonElement test, string folder, FhirTypeModel model)
    {
        var invalid = test.TryGetProperty("invalid", out var kind) ? kind.GetString() : null;
        try
        {
            var input = test.TryGetProperty("input", out var file)
                ? FhirPathNode.OfResource(JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file.GetString()!))).RootElement, model)
                : default;
            var isStrict = test.TryGetProperty("mode", out var mode) && mode.ValueEquals("strict");
            var expression = FhirPathExpression.Compile(test.GetProperty("expression").GetString()!, new FhirPathOptions
            {
                Model = model,
                ContextType = input.Type?.Name,
                IsStrict = isStrict,
                ChecksOrder = test.TryGetProperty("checkOrderedFunctions", out _),
            });
            var items = expression.Evaluate(input);
            return invalid is not null ? $"no {invalid} error, but {Show(items)}" : Compare(test, items);
        }
        catch (FhirPathException error)
        {
            var expected = error.Kind switch
            {
                FhirPathErrorKind.Parse => "syntax",
                FhirPathErrorKind.Semantic => "semantic",
                _ => "execution",
            };
            return expected == invalid ? null : $"{error.Kind} error {error.Line}:{error.Column}: {error.Message}";
        }
    }

    private static string? Compare(JsonElement test, IReadOnlyList<FhirPathNode> items)
    {
        var expected = test.GetProperty("output").EnumerateArray().ToList();
        if (expected.Count != items.Count)
        {
            return $"{items.Count} items instead of {expected.Count}: {Show(items)}";
        }

        var open = items.ToList();
        var isOrdered = !test.TryGetProperty("ordered", out var ordered) || ordered.GetBoolean();
        foreach (var item in expected)
        {
            var found = isOrdered ? (IsSame(item, open[0]) ? 0 : -1) : open.FindIndex(o => IsSame(item, o));
            if (found < 0)
            {
                return $"{Show(items)}, without {item}";
            }

            open.RemoveAt(found);
        }

        return null;
    }

    private static bool IsSame(JsonElement expected, FhirPathNode item)
    {
        var type = expected.GetProperty("type").GetString();
        var value = expected.GetProperty("value").GetString()!;
        return (type is null || type == item.TypeName)
            && (value == item.ToString()
                || (decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) && decimal.TryParse(item.ToString(), CultureInfo.InvariantCulture, out var other) && number == other));
    }

    private static string Show(IReadOnlyList<FhirPathNode> items) => $"[{string.Join(", ", items.Select(i => $"{i.TypeName} {i}"))}]";
}
