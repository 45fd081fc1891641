using NetCds.Guideline.Profiles;
using NetCds.Testing;

namespace NetCds.Guideline.Tests.Profiles;

public sealed class GuidelineProfilesTests
{
    private const string Ki67 = "https://netcds.example/fhir/StructureDefinition/nelm-ki67";

    [Fact]
    public void Addresses_OfTheBuild_AreTheCompiledFiles()
    {
        var files = Directory.GetFiles(Repository.PathOf("profiles/compiled"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f));

        var held = GuidelineProfiles.Own.Addresses.Select(a => a[GuidelineProfiles.CanonicalBase.Length..].Replace('/', '-'));

        Assert.Equal(files.Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Find_EveryAddress_GivesTheDefinitionOfThatAddress() => Assert.All(GuidelineProfiles.Own.Addresses, address =>
    {
        var url = address[GuidelineProfiles.CanonicalBase.Length..].Split('/')[0] switch
        {
            "StructureDefinition" => GuidelineProfiles.Own.FindStructure(address)?.Url,
            "ValueSet" => GuidelineProfiles.Own.FindValueSet(address)?.Url,
            _ => GuidelineProfiles.Own.FindCodeSystem(address)?.Url,
        };
        Assert.Equal(address, url);
    });

    [Fact]
    public void Find_InParallel_GivesTheSameObject()
    {
        var found = new object?[64];

        Parallel.For(0, found.Length, i => found[i] = GuidelineProfiles.Own.FindStructure(i % 2 == 0 ? Ki67 : Ki67.Replace("ki67", "inr", StringComparison.Ordinal)));

        Assert.Equal(2, found.Distinct().Count());
        Assert.DoesNotContain(null, found);
    }

    [Theory]
    [InlineData(Ki67 + "|0.0.0-none")]
    [InlineData("https://netcds.example/fhir/StructureDefinition/nelm-ki76")]
    [InlineData("https://netcds.example/fhir/ValueSet/nelm-ki67")]
    [InlineData("https://netcds.example/fhir/")]
    [InlineData("http://hl7.org/fhir/StructureDefinition/Observation")]
    [InlineData("")]
    public void FindStructure_NotHeld_IsNull(string canonical) => Assert.Null(GuidelineProfiles.Own.FindStructure(canonical));

    [Fact]
    public void FindStructure_WithItsVersion_IsFound()
    {
        var version = GuidelineProfiles.Own.FindStructure(Ki67)!.Version;

        Assert.Same(GuidelineProfiles.Own.FindStructure(Ki67), GuidelineProfiles.WithR4.FindStructure($"{Ki67}|{version}"));
        Assert.NotNull(GuidelineProfiles.WithR4.FindStructure("http://hl7.org/fhir/StructureDefinition/Observation"));
    }
}
