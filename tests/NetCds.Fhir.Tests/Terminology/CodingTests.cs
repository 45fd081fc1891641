using NetCds.Fhir.Terminology;

namespace NetCds.Fhir.Tests.Terminology;

public sealed class CodingTests
{
    private static readonly CodeSystemAliases Aliases = new([new("urn:oid:2.16.840.1.113883.6.96", "http://snomed.info/sct")]);

    [Theory]
    [InlineData("""{"system":"http://loinc.org","code":"1-8"}""", "http://loinc.org|1-8")]
    [InlineData("""{"system":" http://loinc.org ","code":" 1-8 "}""", "http://loinc.org|1-8")]
    [InlineData("""{"system":"urn:oid:2.16.840.1.113883.6.96","code":"1","display":"x","version":"y"}""", "http://snomed.info/sct|1")]
    [InlineData("""{"system":"http://loinc.org","code":"a"}""", "http://loinc.org|a")]
    [InlineData("""{"code":"1-8"}""", null)]
    [InlineData("""{"system":"http://loinc.org"}""", null)]
    [InlineData("""{"system":"http://loinc.org","code":""}""", null)]
    [InlineData("""{"system":"http://loinc.org","code":"  "}""", null)]
    [InlineData("""{"system":"  ","code":"1-8"}""", null)]
    [InlineData("""{"system":"http://loinc.org","code":18}""", null)]
    [InlineData("""{"system":"http://loinc.org","code":"\ud800"}""", null)]
    [InlineData("\"1-8\"", null)]
    [InlineData("null", null)]
    public void TryRead_Coding_NeedsSystemAndCode(string json, string? expected) =>
        Assert.Equal(expected, Coding.TryRead(Json.Element(json), Aliases)?.ToString());

    [Fact]
    public void Equality_CodesDifferInCase_AreDifferent() => Assert.NotEqual(new Coding("s", "a"), new Coding("s", "A"));

    [Theory]
    [InlineData("urn:oid:2.16.840.1.113883.6.96", "http://snomed.info/sct")]
    [InlineData("http://snomed.info/sct", "http://snomed.info/sct")]
    [InlineData("HTTP://SNOMED.INFO/SCT", "HTTP://SNOMED.INFO/SCT")]
    [InlineData("", "")]
    public void Canonical_OnlyKnownAliases_AreReplaced(string system, string canonical)
    {
        Assert.Equal(canonical, Aliases.Canonical(system));
        Assert.Equal(system, CodeSystemAliases.None.Canonical(system));
    }
}
