using NetCds.Fhir.FhirPath;

namespace NetCds.Fhir.Tests.Profiles;

/// <summary>The compiled profiles hold together: what they bind and derive from is there, and their constraints can be read.</summary>
public sealed class CompiledProfileTests
{
    public static TheoryData<string> Profiles => [.. ProfileKit.Definitions.StructureUrls.Order(StringComparer.Ordinal)];

    [Fact]
    public void Definitions_CompiledFiles_AreAllRead() => Assert.Empty(ProfileKit.Definitions.Problems);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Profile_WhatItNeeds_IsThere(string url)
    {
        var profile = ProfileKit.Definitions.FindStructure(url)!;

        Assert.NotEmpty(profile.Snapshot);
        Assert.NotNull(ProfileKit.WithCore.FindStructure(profile.BaseDefinition!));
        Assert.All(
            profile.Snapshot.Select(e => e.Binding?.ValueSet).Where(v => v is not null && v.StartsWith("https://netcds.example/", StringComparison.Ordinal)),
            v => Assert.NotNull(ProfileKit.WithCore.FindValueSet(v!)));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Constraint_OfOurs_IsReadAndTellsWhatToDo(string url)
    {
        foreach (var constraint in ProfileKit.Definitions.FindStructure(url)!.Snapshot.SelectMany(e => e.Constraints).Where(c => c.Key.StartsWith("nelm-", StringComparison.Ordinal)))
        {
            Assert.NotNull(FhirPathParser.Parse(constraint.Expression!));
            Assert.EndsWith(".", constraint.Human!, StringComparison.Ordinal);
        }
    }
}
