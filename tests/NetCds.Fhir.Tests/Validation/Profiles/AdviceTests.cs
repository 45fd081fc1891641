namespace NetCds.Fhir.Tests.Validation.Profiles;

/// <summary>What messages tell people to write: nobody should have to look into a definition to mend a resource.</summary>
public sealed class AdviceTests
{
    private const string Resource = """{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueQuantity":{"value":1}}""";

    [Theory]
    [InlineData("""{"path":"Observation.value[x]","type":[{"code":"Quantity"}]},{"path":"Observation.value[x].code","min":1,"fixedCode":"mg"}""", "add it, with mg.")]
    [InlineData("""{"path":"Observation.method","min":1,"patternCodeableConcept":{"text":"b"}}""", "add it, with {\"text\":\"b\"}.")]
    [InlineData("""{"path":"Observation.method","min":1},{"path":"Observation.method.text","min":1,"fixedString":"b"}""", "add it, with text b.")]
    [InlineData("""{"path":"Observation.method","min":1},{"path":"Observation.method.text","fixedString":"b"}""", "here it occurs 0 times: add it.")]
    [InlineData("""{"path":"Observation.code","patternCodeableConcept":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category-of-the-laboratory","code":"x"}]}}""", "\"code\":\"x\"}]}, here it is")]
    [InlineData(
        """{"path":"Observation.category","slicing":{"discriminator":[{"type":"pattern","path":"$this"}],"rules":"open"}},{"id":"Observation.category:lab","path":"Observation.category","sliceName":"lab","min":1,"patternCodeableConcept":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}}""",
        "add one, with {\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\",\"code\":\"laboratory\"}]}.")]
    public void Validate_SomethingDemanded_SaysWhatToWrite(string elements, string advice) => Assert.Contains(
        Validating.With(Validating.Profile("advice", "Observation", elements)).Check(Resource, "http://example.org/advice").Issues,
        i => i.IsError && i.Message.Contains(advice, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{"resourceType":"Observation","status":"finl","code":{"text":"a"}}""", "use one of its codes (registered, preliminary, final, amended, corrected, cancelled, entered-in-error, unknown).")]
    [InlineData("""{"resourceType":"Patient","communication":[{"language":{"text":"a"}}],"contact":[{"gender":"F","name":{"family":"A"}}]}""", "use one of its codes (male, female, other, unknown).")]
    [InlineData("""{"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},"language":"xx-"}""", "use one of its codes.")]
    public void Validate_CodeOfAShortList_SaysWhichThereAre(string json, string advice) =>
        Assert.Contains(Validating.Core.Check(json).Issues, i => i.Message.EndsWith(advice, StringComparison.Ordinal));
}
