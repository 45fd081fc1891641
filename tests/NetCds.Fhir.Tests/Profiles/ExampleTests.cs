using NetCds.Fhir.Validation;

namespace NetCds.Fhir.Tests.Profiles;

/// <summary>Every example is found to be what it is said to be.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Valid => [.. ProfileKit.Examples.Where(e => e.Breaks is null).Select(e => e.File)];

    public static TheoryData<string> Broken => [.. ProfileKit.Examples.Where(e => e.Breaks is not null).Select(e => e.File)];

    [Theory]
    [MemberData(nameof(Valid))]
    public void Validate_ValidExample_FindsNothingToMend(string file)
    {
        var example = Find(file);

        var report = ProfileKit.Validate(example.Path, example.Profile);

        Assert.True(report.IsValid && (example.HasNote || !report.Issues.Any(IsToMend)), ProfileKit.Told(report));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Validate_BrokenExample_NamesWhatItBreaks(string file)
    {
        var example = Find(file);

        var report = ProfileKit.Validate(example.Path, example.Profile);

        Assert.False(report.IsValid);
        Assert.All(report.Issues.Where(i => i.IsError), i => Assert.True(IsNamed(i, example.Breaks!), ProfileKit.Told(report)));
    }

    [Fact]
    public void Examples_OfEveryProfile_AreOneValidAndTwoBroken()
    {
        var profiles = ProfileKit.Definitions.StructureUrls.Where(u => u.StartsWith(ProfileKit.Base + "nelm-", StringComparison.Ordinal) && u != ProfileKit.Base + "nelm-result");

        Assert.All(profiles, p =>
        {
            Assert.Contains(ProfileKit.Examples, e => e.Profile == p && e.Breaks is null);
            Assert.True(ProfileKit.Examples.Count(e => e.Profile == p && e.Breaks is not null) >= 2, p);
        });
    }

    [Fact]
    public void Examples_Files_AreAllInTheIndex()
    {
        var folder = Path.Combine(ProfileKit.Folder, "examples");
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(f => f != "index.json");

        Assert.Equal(ProfileKit.Examples.Select(e => e.File).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    // A narrative is good practice that no example needs.
    private static bool IsToMend(ValidationIssue issue) => issue is { Severity: IssueSeverity.Warning, Key: not "dom-6" };

    private static ProfileExample Find(string file) => ProfileKit.Examples.Single(e => e.File == file);

    // A choice of types is reported at the element as written, the structure's path names it with [x].
    private static bool IsNamed(ValidationIssue issue, string breaks) =>
        issue.Key == breaks || (issue.Key is null && issue.Path.StartsWith(breaks.Replace("[x]", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
}
