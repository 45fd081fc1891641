namespace NetCds.Fhir.Tests.Validation.Walking;

public sealed class ExtensionCheckTests
{
    private const string Known = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";

    [Theory]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":{"city":"A"}}]}""")]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://x.org/unknown","valueString":"a"}]}""")]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://x.org/unknown","extension":[{"url":"part","valueString":"a"}]}]}""")]
    public void Validate_AsItShouldBe_NoError(string json) => Validating.AssertNone(Validating.Core.Check(json));

    [Theory]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://x.org/e"}]}""", "Patient.extension[0] invariant ext-1")]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://x.org/e","valueString":"a","extension":[{"url":"b","valueString":"c"}]}]}""", "Patient.extension[0] invariant ext-1")]
    [InlineData("""{"resourceType":"Patient","extension":[{"valueString":"a"}]}""", "Patient.extension[0].url required")]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"relative","valueString":"a"}]}""", "Patient.extension[0] extension")]
    [InlineData("""{"resourceType":"Patient","modifierExtension":[{"url":"http://x.org/unknown","valueString":"a"}]}""", "Patient.modifierExtension[0] extension")]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueString":"a"}]}""", "Patient.extension[0].value.ofType(string) structure")]
    [InlineData("""{"resourceType":"Patient","name":[{"family":"A","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":{"city":"A"}}]}]}""", "Patient.name[0].extension[0] extension")]
    public void Validate_OneThingWrong_OneError(string json, string expected) => Validating.AssertOnly(expected, Validating.Core.Check(json));

    [Fact]
    public void Validate_Unknown_SaysSoAsInformation() => Assert.Contains(
        Validating.Core.Check("""{"resourceType":"Patient","extension":[{"url":"http://x.org/unknown","valueString":"a"}]}""").Issues,
        i => !i.IsError && i.Code == "extension" && i.Message.Contains("http://x.org/unknown", StringComparison.Ordinal));

    [Fact]
    public void Validate_KnownOnPrimitive_FindsItsContext() => Validating.AssertNone(Validating.Core.Check(
        """{"resourceType":"Patient","name":[{"family":"A","_family":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/humanname-own-name","valueString":"A"}]}}]}"""));

    [Fact]
    public void Known_IsInThePack() => Assert.NotNull(NetCds.Fhir.Definitions.R4.R4Definitions.Core.FindStructure(Known));
}
