using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Tests.Resources;

public sealed class FhirResourceTests
{
    [Fact]
    public void TryRead_Resource_KnowsItsNames()
    {
        var resource = Json.Resource("""{"resourceType":"Patient","id":"1","active":true}""", "https://s.example/Patient/1");

        Assert.Equal("Patient", resource.ResourceType);
        Assert.Equal("1", resource.Id);
        Assert.Equal("Patient/1", resource.Reference);
        Assert.Equal("Patient/1", resource.ToString());
        Assert.Equal("https://s.example/Patient/1", resource.FullUrl);
        Assert.True(resource["active"u8].AsBoolean());
        Assert.Null(resource.Container);
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"Patient","id":""}""")]
    [InlineData("""{"resourceType":"Patient","id":null}""")]
    [InlineData("""{"resourceType":"Patient","id":1}""")]
    public void TryRead_WithoutId_IsNamedByType(string json)
    {
        var resource = Json.Resource(json);

        Assert.Null(resource.Id);
        Assert.Equal("Patient", resource.Reference);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"Patient\"")]
    [InlineData("{}")]
    [InlineData("""{"resourceType":""}""")]
    [InlineData("""{"resourceType":"\ud800"}""")]
    [InlineData("""{"resourceType":["Patient"]}""")]
    public void TryRead_AnythingElse_IsNone(string json) => Assert.Null(FhirResource.TryRead(Json.Element(json).Json));

    [Theory]
    [InlineData("""{"resourceType":"Observation","id":"a"}""", """{"resourceType":"Observation","id":"a","status":"final"}""", true)]
    [InlineData("""{"resourceType":"Observation","id":"a"}""", """{"resourceType":"Observation","id":"\u0061"}""", true)]
    [InlineData("""{"resourceType":"Observation","id":"a"}""", """{"resourceType":"Observation","id":"A"}""", false)]
    [InlineData("""{"resourceType":"Observation","id":"a"}""", """{"resourceType":"Procedure","id":"a"}""", false)]
    [InlineData("""{"resourceType":"Observation","id":"a"}""", """{"resourceType":"Observation"}""", false)]
    [InlineData("""{"resourceType":"Observation"}""", """{"resourceType":"Observation"}""", false)]
    [InlineData("""{"resourceType":"Observation","id":""}""", """{"resourceType":"Observation","id":""}""", false)]
    [InlineData("""{"resourceType":"Observation","id":"\ud800"}""", """{"resourceType":"Observation","id":"\ud800"}""", false)]
    public void IsVersionOf_TypeAndId_TellWhoIsWho(string first, string second, bool expected)
    {
        var left = Json.Resource(first);
        var right = Json.Resource(second);

        Assert.Equal(expected, left.IsVersionOf(right));
        Assert.Equal(expected, right.IsVersionOf(left));
        Assert.Equal(left.Id is not null, left.TryHashIdentity(out var leftHash));
        Assert.Equal(right.Id is not null, right.TryHashIdentity(out var rightHash));
        Assert.True(!expected || leftHash == rightHash);
    }
}
