using System.Text.RegularExpressions;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Hooks.Tests.Prefetch;

public sealed partial class PrefetchTemplatesTests
{
    private static readonly PrefetchTemplates Large = PrefetchTemplates.From(new FakeGuideline(localCodes: 60).Facts);

    [Fact]
    public void From_Catalogue_AsksForWhatItReads()
    {
        var keys = PrefetchTemplates.From(new FakeGuideline().Facts).Keys;

        Assert.Equal(["patient", "conditions", "observations1", "observations2", "procedures", "medicationRequests", "allergies"], keys.Select(k => k.Name));
        Assert.Equal("Patient/{{context.patientId}}", keys[0].Template);
        Assert.Equal("Condition?patient={{context.patientId}}", keys[1].Template);
        Assert.Equal("Observation?patient={{context.patientId}}&code=http://loinc.org|1975-2,http://loinc.org|85337-4,http://snomed.info/sct|1255078005", keys[2].Template);
        Assert.Equal("AllergyIntolerance?patient={{context.patientId}}", keys[^1].Template);
    }

    [Fact]
    public void From_Catalogue_NeverMixesCommonAndLocalCodes() =>
        Assert.All(Large.Keys, k => Assert.True(k.Codings.All(c => c.System == FakeGuideline.Local) || k.Codings.All(c => c.System != FakeGuideline.Local)));

    [Fact]
    public void From_ManyCodes_SplitsThemIntoShortTemplatesWithoutLosingAny()
    {
        var observations = Large.Keys.Where(k => k.ResourceType == "Observation").ToList();

        Assert.True(observations.Count > 3);
        Assert.All(observations, k => Assert.InRange(k.Template.Length, 1, 1800));
        Assert.All(observations, k => Assert.Equal(k.Codings.Count, k.Template.Count(c => c == ',') + 1));
        Assert.Equal(63, observations.SelectMany(k => k.Codings).Distinct().Count());
        Assert.Equal(63, observations.Sum(k => k.Codings.Count));
        Assert.Equal(Enumerable.Range(1, observations.Count).Select(i => $"observations{i}"), observations.Select(k => k.Name));
    }

    [Fact]
    public void From_SameCatalogue_GivesTheSameKeys() =>
        Assert.Equal(Large.Keys.Select(k => k.Template), PrefetchTemplates.From(new FakeGuideline(localCodes: 60).Facts).Keys.Select(k => k.Template));

    [Fact]
    public void From_AnyCatalogue_StaysInTheSubset_CH_PF_01_02_03() =>
        Assert.All(Large.Keys, k =>
        {
            Assert.Matches(Subset(), k.Template);
            Assert.DoesNotContain("_include", k.Template, StringComparison.Ordinal);
            var parameters = k.Template.Split('?').Skip(1).SelectMany(q => q.Split('&')).Select(p => p.Split('=')[0]).ToList();
            Assert.Equal(parameters.Count, parameters.Distinct(StringComparer.Ordinal).Count());
        });

    [GeneratedRegex(@"^[A-Z][A-Za-z]+(/\{\{context\.patientId\}\}|\?patient=\{\{context\.patientId\}\}(&code=[^&{}]+)?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subset();
}
