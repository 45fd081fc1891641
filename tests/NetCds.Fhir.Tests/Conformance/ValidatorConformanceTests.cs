using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.Conformance;

/// <summary>Runs the public validator suite where it lies beside the checkout.</summary>
public sealed class ValidatorConformanceTests
{
    private const string Suite = "data/conformance/validator-r4";

    [Fact]
    public void Validate_WherePeersAgree_EveryVerdictIsTheirs()
    {
        var wrong = Run().Where(c => c is { IsConsensus: true, IsRight: false }).Select(c => c.Text);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Validate_AllCases_OnlyTheKnownOnesDiffer()
    {
        var cases = Run();
        var wrong = cases.Where(c => !c.IsRight).ToList();

        Assert.True(wrong.Count * 10 <= cases.Count, string.Join(Environment.NewLine, wrong.Select(c => c.Text)));
        Assert.Equal(ValidatorDeviations.Reasons.Keys.Order(StringComparer.Ordinal), wrong.Select(c => c.Name).Order(StringComparer.Ordinal));
    }

    private static List<Case> Run()
    {
        var folder = Repository.Reference(Suite);
        Assert.SkipWhen(folder is null, "The public validator suite is not beside the checkout.");
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "manifest.json")));
        return [.. manifest.RootElement.GetProperty("cases").EnumerateArray().Select(c => Run(folder, c))];
    }

    private static Case Run(string folder, JsonElement test)
    {
        var supporting = test.TryGetProperty("supporting", out var files) ? files.EnumerateArray().Select(f => Path.Combine(folder, f.GetString()!)).ToList() : [];
        IDefinitionSource source = supporting.Count == 0 ? R4Definitions.Core : new LayeredDefinitions(LoadedDefinitions.FromFiles(supporting), R4Definitions.Core);
        string[] profiles = test.GetProperty("kind").GetString() == "profile" ? [test.GetProperty("profile").GetString()!] : [];
        var report = new FhirValidator(source, new LocalTerminology(source)).Validate(File.ReadAllBytes(Path.Combine(folder, test.GetProperty("file").GetString()!)), [.. profiles]);
        var expected = test.GetProperty("expected").GetProperty("valid").GetBoolean();
        var name = test.GetProperty("name").GetString()!;
        var found = string.Join("; ", report.Issues.Where(i => i.IsError).Take(4).Select(i => $"{i.Path}: {i.Message}"));
        return new Case(name, test.GetProperty("tier").GetString() == "consensus", report.IsValid == expected, $"{name}: expected {(expected ? "valid" : "invalid")}, found {found}");
    }

    private sealed record Case(string Name, bool IsConsensus, bool IsRight, string Text);
}
