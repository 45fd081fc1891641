namespace NetCds.Fhir.Tests.Validation.Bundles;

public sealed class BundleCheckTests
{
    private const string Patient = """{"fullUrl":"http://x.org/Patient/1","resource":{"resourceType":"Patient","id":"1"}}""";

    [Theory]
    [InlineData("collection", Patient)]
    [InlineData("collection", """{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"Patient"}}""")]
    [InlineData("transaction", """{"resource":{"resourceType":"Patient"},"request":{"method":"POST","url":"Patient"}}""")]
    [InlineData("searchset", """{"fullUrl":"http://x.org/Patient/1","resource":{"resourceType":"Patient","id":"1"},"search":{"mode":"match"}}""")]
    public void Validate_AsItShouldBe_NoError(string type, string entries) => Validating.AssertNone(Validating.Core.Check(Bundle(type, entries)));

    [Theory]
    [InlineData("collection", """{"resource":{"resourceType":"Patient"}}""", "Bundle.entry[0] required")]
    [InlineData("collection", """{"fullUrl":"Patient/1","resource":{"resourceType":"Patient","id":"1"}}""", "Bundle.entry[0] value")]
    [InlineData("collection", """{"fullUrl":"http://x.org/Patient/2","resource":{"resourceType":"Patient","id":"1"}}""", "Bundle.entry[0] value")]
    [InlineData("collection", """{"fullUrl":"http://x.org/Patient/2","resource":{"resourceType":"Patient"}}""", "Bundle.entry[0] value")]
    [InlineData("collection", """{"fullUrl":"http://x.org/Patient/1"}""", "Bundle.entry[0] invariant bdl-5")]
    [InlineData("searchset", """{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"Patient"},"search":{"mode":"match"}}""", "Bundle.entry[0].resource required")]
    [InlineData("searchset", """{"fullUrl":"http://x.org/Patient/1","resource":{"resourceType":"Patient","id":"1"},"search":{"mode":"outcome"}}""", "Bundle.entry[0].resource structure")]
    [InlineData("transaction", """{"resource":{"resourceType":"Patient"}}""", "Bundle invariant bdl-3")]
    public void Validate_OneThingWrong_OneError(string type, string entries, string expected) => Validating.AssertOnly(expected, Validating.Core.Check(Bundle(type, entries)));

    [Fact]
    public void Validate_SameFullUrlTwice_IsRefused() => Assert.Contains("Bundle.entry[1] duplicate bdl-7", Validating.Errors(Bundle("collection", Patient + "," + Patient)));

    [Fact]
    public void Validate_SameLinkTwice_IsRefused() => Validating.AssertOnly("Bundle.link[1] duplicate", Validating.Core.Check(
        """{"resourceType":"Bundle","type":"searchset","link":[{"relation":"self","url":"http://x.org/Patient"},{"relation":"self","url":"http://x.org/Patient"}]}"""));

    [Fact]
    public void Validate_ReferenceToEntryOfAnotherType_IsRefused() => Validating.AssertOnly(
        "Bundle.entry[1].resource.subject structure",
        Validating.Core.Check(Bundle("collection", """{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"Organization","name":"o"}},{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239521","resource":{"resourceType":"Condition","subject":{"reference":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520"}}}""")));

    [Fact]
    public void Validate_UrnWithoutEntry_Warns() => Assert.Contains(
        "Bundle.entry[0].resource.subject not-found",
        Validating.Warnings(Validating.Core.Check(Bundle("collection", """{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239521","resource":{"resourceType":"Condition","subject":{"reference":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520"}}}"""))));

    [Fact]
    public void Validate_SearchWithOtherType_IsRefused() => Validating.AssertOnly("Bundle.entry[0].resource structure", Validating.Core.Check(
        $$$"""{"resourceType":"Bundle","type":"searchset","link":[{"relation":"self","url":"http://x.org/Observation?code=1"}],"entry":[{{{Patient[..^1]}}},"search":{"mode":"match"}}]}"""));

    private static string Bundle(string type, string entries) => $$$"""{"resourceType":"Bundle","type":"{{{type}}}","entry":[{{{entries}}}]}""";
}
