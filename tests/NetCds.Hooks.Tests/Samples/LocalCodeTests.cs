using System.Text.Json;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Samples;

public sealed class LocalCodeTests
{
    private const string LocalSystems = "https://netcds.example/fhir/CodeSystem/nelm-";
    private const string SandboxTags = LocalSystems + "sandbox";

    public static TheoryData<string> Patients => SampleFiles.Sandbox;

    public static TheoryData<string> Samples => SampleFiles.Samples;

    [Theory]
    [MemberData(nameof(Patients))]
    public void SandboxPatient_Always_UsesLocalCodesOfTheCatalogueOnly(string name) => AssertKnown(SampleFiles.SandboxText(name));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Always_UsesLocalCodesOfTheCatalogueOnly(string name) => AssertKnown(SampleFiles.SampleText(name));

    private static void AssertKnown(string text)
    {
        var known = Codes("facts").Concat(Codes("modalities")).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(known, LocalCodes(SampleFiles.Parse(text)));
    }

    private static IEnumerable<string> Codes(string catalogue) =>
        SampleFiles.Strings(SampleFiles.Parse(File.ReadAllText(Repository.PathOf($"cds-hooks/catalogue/{catalogue}.json"))))
            .Select(s => s[(s.LastIndexOf('|') + 1)..]);

    private static HashSet<string> LocalCodes(JsonElement root) =>
        SampleFiles.Objects(root).Where(IsLocal).Select(c => c.GetProperty("code").GetString()!).ToHashSet(StringComparer.Ordinal);

    private static bool IsLocal(JsonElement coding) =>
        coding.TryGetProperty("system", out var system)
        && system.GetString() is { } uri
        && uri.StartsWith(LocalSystems, StringComparison.Ordinal)
        && uri != SandboxTags;
}
