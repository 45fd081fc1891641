using NetCds.Fhir.References;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Tests.Resources;

public sealed class ResourceIndexTests
{
    private const string Patient = """{"resourceType":"Patient","id":"1"}""";
    private const string Observation = """{"resourceType":"Observation","id":"o"}""";
    private const string Order = """
        {"resourceType":"MedicationRequest","id":"m","contained":[
          {"resourceType":"Medication","id":"med","ingredient":[{"itemReference":{"reference":"#sub"}}]},
          {"resourceType":"Substance","id":"sub"}, {"id":"no-type"}, 7]}
        """;

    [Theory]
    [InlineData("Patient/1")]
    [InlineData("Patient/1/_history/3")]
    [InlineData("https://a.example/fhir/Patient/1")]
    [InlineData("https://a.example/fhir/Patient/1/_history/3")]
    public void Resolve_EveryFormOfTheSameReference_FindsIt(string reference)
    {
        var patient = Json.Resource(Patient, "https://a.example/fhir/Patient/1");

        Assert.Same(patient, Resolve(reference, Json.Resource(Observation), patient));
    }

    [Fact]
    public void Resolve_Urn_FindsItByFullUrl()
    {
        var patient = Json.Resource("""{"resourceType":"Patient"}""", "urn:uuid:c757873d-ec9a-4326-a141-556f43239520");

        Assert.Same(patient, Resolve("urn:uuid:c757873d-ec9a-4326-a141-556f43239520", Json.Resource(Observation), patient));
    }

    [Fact]
    public void Resolve_RelativeAcrossServers_PrefersTheSourcesOwn()
    {
        var other = Json.Resource(Patient, "https://b.example/Patient/1");
        var own = Json.Resource(Patient, "https://a.example/Patient/1");

        Assert.Same(own, Resolve("Patient/1", Json.Resource(Observation, "https://a.example/Observation/o"), other, own));
    }

    [Fact]
    public void Resolve_RelativeThatOnlyAnotherServerHas_IsNotFound()
    {
        var other = Json.Resource(Patient, "https://b.example/Patient/1");

        Assert.Null(Resolve("Patient/1", Json.Resource(Observation, "https://a.example/Observation/o"), other));
    }

    [Theory]
    [InlineData(null, "https://a.example/Observation/o")]
    [InlineData("urn:uuid:c757873d-ec9a-4326-a141-556f43239520", "https://a.example/Observation/o")]
    [InlineData("https://a.example/Patient/1", null)]
    [InlineData("https://a.example/Patient/1", "urn:uuid:11111111-ec9a-4326-a141-556f43239520")]
    public void Resolve_RelativeWhenOneSideNamesNoServer_FindsIt(string? target, string? source)
    {
        var patient = Json.Resource(Patient, target);

        Assert.Same(patient, Resolve("Patient/1", Json.Resource(Observation, source), patient));
    }

    [Fact]
    public void Resolve_TwoWithTheSameKey_KeepsTheFirst()
    {
        var first = Json.Resource(Patient);

        Assert.Same(first, Resolve("Patient/1", Json.Resource(Observation), first, Json.Resource(Patient)));
    }

    [Theory]
    [InlineData("Patient/2")]
    [InlineData("Group/1")]
    [InlineData("https://b.example/fhir/Patient/1")]
    [InlineData("#1")]
    [InlineData("#")]
    [InlineData("urn:uuid:00000000-0000-0000-0000-000000000000")]
    [InlineData("nothing")]
    public void Resolve_WhatIsNotAtHand_IsNotFound(string reference) =>
        Assert.Null(Resolve(reference, Json.Resource(Observation), Json.Resource(Patient, "https://a.example/fhir/Patient/1")));

    [Fact]
    public void Resolve_Contained_IsFoundInItsContainerOnly()
    {
        var order = Json.Resource(Order);
        var index = new ResourceIndex([order]);

        var medication = index.Resolve(FhirReference.Parse("#med"), order);

        Assert.Equal("Medication/med", medication?.Reference);
        Assert.Same(order, medication?.Container);
        Assert.Null(index.Resolve(FhirReference.Parse("#med"), Json.Resource(Observation)));
        Assert.Null(index.Resolve(FhirReference.Parse("#no-type"), order));
        Assert.Null(index.Resolve(FhirReference.Parse("Medication/med"), order));
    }

    [Fact]
    public void Resolve_FromContained_SeesSiblingsContainerAndItsServer()
    {
        var patient = Json.Resource(Patient, "https://a.example/Patient/1");
        var order = Json.Resource(Order, "https://a.example/MedicationRequest/m");
        var index = new ResourceIndex([Json.Resource(Patient, "https://b.example/Patient/1"), patient, order]);
        var medication = index.Resolve(FhirReference.Parse("#med"), order)!;

        Assert.Equal("Substance/sub", index.Resolve(FhirReference.Parse("#sub"), medication)?.Reference);
        Assert.Same(order, index.Resolve(FhirReference.Parse("#"), medication));
        Assert.Same(patient, index.Resolve(FhirReference.Parse("Patient/1"), medication));
    }

    private static FhirResource? Resolve(string reference, FhirResource source, params FhirResource[] resources) =>
        new ResourceIndex(resources).Resolve(FhirReference.Parse(reference), source);
}
