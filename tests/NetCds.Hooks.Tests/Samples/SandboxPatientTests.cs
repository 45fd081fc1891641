using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetCds.Hooks.Tests.Samples;

public sealed partial class SandboxPatientTests
{
    public static TheoryData<string> Patients => SampleFiles.Sandbox;

    [Fact]
    public void Folder_Always_HoldsTheCasesThatTheSamplesAreMadeOf() =>
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "ablation-candidate", "lesion-50mm", "six-lesions", "functioning-without-octreotide", "ki67-missing", "ki67-25-no-differentiation", "nec",
                "not-concerned",
            },
            Patients.Select(p => p.Data).ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Patients))]
    public void Bundle_Always_IsACollectionNamedAfterItsFileThatSaysWhatItShows(string name)
    {
        var bundle = SampleFiles.Parse(SampleFiles.SandboxText(name));

        Assert.Equal("Bundle", bundle.GetProperty("resourceType").GetString());
        Assert.Equal("collection", bundle.GetProperty("type").GetString());
        Assert.Equal(name, bundle.GetProperty("id").GetString());
        var tag = Assert.Single(bundle.GetProperty("meta").GetProperty("tag").EnumerateArray());
        Assert.Equal("https://netcds.example/fhir/CodeSystem/nelm-sandbox", tag.GetProperty("system").GetString());
        Assert.Equal(name, tag.GetProperty("code").GetString());
        Assert.NotEmpty(tag.GetProperty("display").GetString()!);
    }

    [Theory]
    [MemberData(nameof(Patients))]
    public void Entries_Always_HaveAFullUrlOfTypeAndIdAndAppearOnce(string name)
    {
        var entries = SampleFiles.Parse(SampleFiles.SandboxText(name)).GetProperty("entry").EnumerateArray().ToList();
        var urls = entries.ConvertAll(e => e.GetProperty("fullUrl").GetString()!);

        Assert.Equal(urls.Count, urls.Distinct(StringComparer.Ordinal).Count());
        Assert.All(entries, e => Assert.Equal(UrlOf(e.GetProperty("resource")), e.GetProperty("fullUrl").GetString()));
    }

    [Theory]
    [MemberData(nameof(Patients))]
    public void Resources_Always_AreAboutTheOnePatient(string name) => Subjects.AssertAllAbout(name, SampleFiles.Parse(SampleFiles.SandboxText(name)));

    [Theory]
    [MemberData(nameof(Patients))]
    public void Dates_Always_AreWellFormedTokens(string name)
    {
        foreach (var text in SampleFiles.Strings(SampleFiles.Parse(SampleFiles.SandboxText(name))).Where(t => t.Contains("{{", StringComparison.Ordinal)))
        {
            Assert.Matches(Token(), text);
        }
    }

    [Theory]
    [MemberData(nameof(Patients))]
    public void Dates_Always_MoveWithTheDayOfUse(string name) =>
        Assert.DoesNotMatch(FixedDate(), SampleFiles.SandboxText(name));

    private static string UrlOf(JsonElement resource) =>
        $"https://netcds.example/fhir/{resource.GetProperty("resourceType").GetString()}/{resource.GetProperty("id").GetString()}";

    [GeneratedRegex(@"^\{\{(today-[1-9][0-9]*(d|wk|mo|a)|now-[1-9][0-9]*h)\}\}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"\b(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FixedDate();
}
