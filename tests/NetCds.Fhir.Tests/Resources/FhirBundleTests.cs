using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Tests.Resources;

public sealed class FhirBundleTests
{
    [Fact]
    public void TryRead_Searchset_GivesResourcesOutcomesAndNextPage()
    {
        var bundle = FhirBundle.TryRead(Json.Element(
            """
            {"resourceType":"Bundle","type":"searchset","link":[
              {"relation":"self","url":"https://s.example/Observation"},{"relation":"next","url":"https://s.example/page/2"}],
             "entry":[
              {"fullUrl":"https://s.example/Observation/1","resource":{"resourceType":"Observation","id":"1"}},
              {"resource":{"resourceType":"OperationOutcome","id":"w"},"search":{"mode":"outcome"}},
              {"fullUrl":"https://s.example/Observation/2"},
              {"resource":{"resourceType":"Observation","id":"3"}}]}
            """));

        Assert.NotNull(bundle);
        Assert.Equal("searchset", bundle.Type);
        Assert.Equal("https://s.example/page/2", bundle.NextLink);
        Assert.Equal(4, bundle.EntryCount);
        Assert.Equal(["Observation/1", "Observation/3"], bundle.Resources.Select(resource => resource.Reference));
        Assert.Equal(["https://s.example/Observation/1", null], bundle.Resources.Select(resource => resource.FullUrl));
        Assert.Equal("OperationOutcome/w", Assert.Single(bundle.Outcomes).Reference);
    }

    [Theory]
    [InlineData("""{"resourceType":"Bundle"}""")]
    [InlineData("""{"resourceType":"Bundle","type":null,"entry":null,"link":null}""")]
    [InlineData("""{"resourceType":"Bundle","type":7,"entry":"x","link":"next"}""")]
    [InlineData("""{"resourceType":"Bundle","type":"","entry":[],"link":[]}""")]
    [InlineData("""{"resourceType":"Bundle","entry":[null,7,{},{"resource":null},{"resource":[]},{"resource":{"id":"1"}}]}""")]
    [InlineData("""{"resourceType":"Bundle","link":[null,{},{"relation":"next"},{"relation":"next","url":" "},{"relation":"previous","url":"u"}]}""")]
    public void TryRead_NothingUsableInIt_IsEmpty(string json)
    {
        var bundle = FhirBundle.TryRead(Json.Element(json));

        Assert.NotNull(bundle);
        Assert.Null(bundle.Type);
        Assert.Null(bundle.NextLink);
        Assert.Empty(bundle.Resources);
        Assert.Empty(bundle.Outcomes);
    }

    [Fact]
    public void TryRead_EntryWithoutBrackets_IsRead()
    {
        var bundle = FhirBundle.TryRead(Json.Element("""{"resourceType":"Bundle","entry":{"fullUrl":"","resource":{"resourceType":"Patient","id":"1"}}}"""));

        Assert.Null(Assert.Single(bundle!.Resources).FullUrl);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"resourceType":"bundle"}""")]
    [InlineData("""{"resourceType":"OperationOutcome"}""")]
    [InlineData("\"Bundle\"")]
    public void TryRead_NoBundle_IsNone(string json) => Assert.Null(FhirBundle.TryRead(Json.Element(json)));

    [Fact]
    public void TryRead_Absent_IsNone() => Assert.Null(FhirBundle.TryRead(default));
}
