namespace NetCds.Fhir.Tests.Validation.Walking;

public sealed class ContainedTests
{
    private const string Start = """{"resourceType":"Condition","subject":{"reference":"#p"},"contained":[""";

    [Fact]
    public void Validate_ReferredTo_NoError() => Validating.AssertNone(Validating.Core.Check(Start + """{"resourceType":"Patient","id":"p"}]}"""));

    [Theory]
    [InlineData("""{"resourceType":"Patient","id":"p"},{"resourceType":"Patient","id":"q"}]}""", "Condition.contained[1] invariant dom-3")]
    [InlineData("""{"resourceType":"Patient","id":"p","meta":{"versionId":"1"}}]}""", "Condition.contained[0] invariant dom-4")]
    [InlineData("""{"resourceType":"Patient","id":"p","meta":{"security":[{"code":"R","system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality"}]}}]}""", "Condition.contained[0] invariant dom-5")]
    [InlineData("""{"resourceType":"Patient","id":"p","generalPractitioner":[{"reference":"#missing"}]}]}""", "Condition.contained[0].generalPractitioner[0] not-found ref-1")]
    [InlineData("""{"resourceType":"Organization","id":"p","name":"o"}]}""", "Condition.subject structure")]
    public void Validate_ContainedWrongly_OneError(string rest, string expected) => Validating.AssertOnly(expected, Validating.Core.Check(Start + rest));

    [Fact]
    public void Validate_ContainedInContained_IsRefused() => Assert.Contains(
        "Condition.contained[0].contained[0] invariant dom-2",
        Validating.Errors(Start + """{"resourceType":"Patient","id":"p","contained":[{"resourceType":"Patient","id":"x"}]}]}"""));

    [Fact]
    public void Validate_ContainedRefersToItsContainer_CountsAsUsed() => Validating.AssertNone(Validating.Core.Check(
        """{"resourceType":"Patient","contained":[{"resourceType":"Provenance","id":"v","target":[{"reference":"#"}],"recorded":"2020-01-01T00:00:00Z","agent":[{"who":{"display":"x"}}]}]}"""));
}
