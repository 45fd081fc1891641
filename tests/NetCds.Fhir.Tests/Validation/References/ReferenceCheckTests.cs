namespace NetCds.Fhir.Tests.Validation.References;

public sealed class ReferenceCheckTests
{
    [Theory]
    [InlineData("Patient/1")]
    [InlineData("Patient/1/_history/2")]
    [InlineData("Group/1")]
    [InlineData("http://x.org/fhir/Patient/1")]
    [InlineData("urn:uuid:c757873d-ec9a-4326-a141-556f43239520")]
    [InlineData("http://x.org/some/thing")]
    public void Validate_AllowedTarget_NoError(string reference) => Validating.AssertNone(Validating.Core.Check(Condition(reference)));

    [Theory]
    [InlineData("Organization/1")]
    [InlineData("http://x.org/fhir/Organization/1")]
    [InlineData("Patiant/1")]
    public void Validate_OtherTarget_OneError(string reference) => Validating.AssertOnly("Condition.subject structure", Validating.Core.Check(Condition(reference)));

    private static string Condition(string reference) => $$$"""{"resourceType":"Condition","subject":{"reference":"{{{reference}}}"}}""";
}
