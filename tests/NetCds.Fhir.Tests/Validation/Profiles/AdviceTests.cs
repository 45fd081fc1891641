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
    [InlineData("""{"id":"Observation.value[x]:valueString","path":"Observation.value[x]","sliceName":"valueString","min":1,"type":[{"code":"string"}],"fixedString":"b"}""", "Observation.value[x] must be a string here: write valueString, with b.")]
    [InlineData("""{"path":"Observation.valueCodeableConcept","min":1}""", "Observation.value[x] must be a CodeableConcept here: write valueCodeableConcept")]
    public void Validate_SomethingDemanded_SaysWhatToWrite(string elements, string advice) => Assert.Contains(
        Validating.With(Validating.Profile("advice", "Observation", elements)).Check(Resource, "http://example.org/advice").Issues,
        i => i.IsError && i.Message.Contains(advice, StringComparison.Ordinal));

    [Theory]
    [InlineData("Observation", "valueQuantity.value <= 100", "write 'value', or 'value.ofType(Quantity)' for that type only.")]
    [InlineData("Observation", "component.all(cod.exists())", "Observation.component has no element 'cod'; did you mean 'code'?")]
    [InlineData("Observation.code", "coding.sytem.exists()", "Coding has no element 'sytem'; did you mean 'system'?")]
    public void Validate_ConstraintAboutNothing_SaysWhatToWrite(string path, string expression, string advice)
    {
        var elements = $$"""{"path":"{{path}}","constraint":[{"key":"c-1","severity":"warning","human":"h","expression":"{{expression}}"}]}""";

        Assert.Contains(
            Validating.With(Validating.Profile("advice", "Observation", elements)).Check(Resource, "http://example.org/advice").Issues,
            i => i.Message.Contains("The constraint c-1 asks for something that is not there: ", StringComparison.Ordinal) && i.Message.EndsWith(advice, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"path\":\"Observation\"", "value.unit.exists() or value.text.exists()")]
    [InlineData("\"path\":\"Observation\"", "%resource.contained.name.exists() or subject.resolve().name.exists()")]
    [InlineData("\"path\":\"Observation.value[x]\",\"type\":[{\"code\":\"Quantity\"}]", "coding.exists() or value.exists()")]
    public void Validate_ConstraintAboutWhatMayBeThere_IsTakenAsItIs(string element, string expression)
    {
        var elements = $$"""{ {{element}},"constraint":[{"key":"c-1","severity":"warning","human":"h","expression":"{{expression}}"}] }""";

        Assert.DoesNotContain(
            Validating.With(Validating.Profile("advice", "Observation", elements)).Check(Resource, "http://example.org/advice").Issues,
            i => i.Message.Contains("asks for something", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("valueQuantity.code", "write 'value', or 'value.ofType(Quantity)' for that type only.")]
    [InlineData("code.coding.cod", "Coding has no element 'cod'; did you mean 'code'?")]
    public void Validate_DiscriminatorThatLeadsNowhere_SaysWhatToWrite(string path, string advice)
    {
        var elements =
            $$"""
            {"path":"Observation.component","slicing":{"discriminator":[{"type":"value","path":"{{path}}"}],"rules":"open"} },
            {"id":"Observation.component:a","path":"Observation.component","sliceName":"a"},{"id":"Observation.component:a.code","path":"Observation.component.code","patternCodeableConcept":{"text":"a"} }
            """;

        Assert.Contains(
            Validating.With(Validating.Profile("advice", "Observation", elements)).Check(Resource, "http://example.org/advice").Issues,
            i => i.Message.Contains("The slice component:a was not checked, because its discriminator leads nowhere: ", StringComparison.Ordinal) && i.Message.EndsWith(advice, StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_ValueOverSeveralLines_IsShownOnOne()
    {
        const string json = """
            {"resourceType":"Observation","status":"final","code":{
              "text" : "a \" b",
              "id":"c"
            }}
            """;

        Assert.Contains(
            Validating.With(Validating.Profile("advice", "Observation", """{"path":"Observation.code","patternCodeableConcept":{"text":"b"}}""")).Check(json, "http://example.org/advice").Issues,
            i => i.Message.EndsWith("here it is {\"text\":\"a \\\" b\",\"id\":\"c\"}.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"resourceType":"Observation","status":"finl","code":{"text":"a"}}""", "use one of its codes (registered, preliminary, final, amended, corrected, cancelled, entered-in-error, unknown).")]
    [InlineData("""{"resourceType":"Patient","communication":[{"language":{"text":"a"}}],"contact":[{"gender":"F","name":{"family":"A"}}]}""", "use one of its codes (male, female, other, unknown).")]
    [InlineData("""{"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},"language":"xx-"}""", "use one of its codes.")]
    public void Validate_CodeOfAShortList_SaysWhichThereAre(string json, string advice) =>
        Assert.Contains(Validating.Core.Check(json).Issues, i => i.Message.EndsWith(advice, StringComparison.Ordinal));
}
