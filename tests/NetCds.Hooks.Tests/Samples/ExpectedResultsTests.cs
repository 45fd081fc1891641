using System.Text.Json;

namespace NetCds.Hooks.Tests.Samples;

public sealed class ExpectedResultsTests
{
    private static readonly string[] Statuses = ["contraindicated", "undetermined", "notRecommended", "caution", "recommended", "considered", "silent"];

    private static JsonElement Expected => SampleFiles.Parse(SampleFiles.SampleText(SampleFiles.Expected));

    [Fact]
    public void Cases_Always_CoverEverySampleAndEverySandboxPatient() =>
        Assert.Equal(
            SampleFiles.Samples.Concat(SampleFiles.Sandbox).Select(s => s.Data).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Expected.EnumerateObject().Select(c => c.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Cases_Always_UseStatusesAndCardsThatExist()
    {
        foreach (var expected in Expected.EnumerateObject().Select(c => c.Value))
        {
            Assert.All(expected.GetProperty("modalities").EnumerateObject(), m => Assert.Contains(m.Value.GetString(), Statuses));
            Assert.All(expected.GetProperty("missing").EnumerateArray(), m => Assert.StartsWith("MD-", m.GetString(), StringComparison.Ordinal));
            Assert.True(expected.GetProperty("missingComplete").ValueKind is JsonValueKind.True or JsonValueKind.False);
        }
    }

    [Fact]
    public void NotConcerned_Always_IsTheOneCaseWithoutAnAssessment() =>
        Assert.Equal("not-concerned", Assert.Single(Expected.EnumerateObject(), c => !c.Value.GetProperty("concerned").GetBoolean()).Name);

    [Fact]
    public void Readme_Always_TellsOfEveryCase()
    {
        var readme = File.ReadAllText(Testing.Repository.PathOf("cds-hooks/samples/README.md"));

        Assert.All(Expected.EnumerateObject(), c => Assert.Contains($"### {c.Name}: ", readme, StringComparison.Ordinal));
    }
}
