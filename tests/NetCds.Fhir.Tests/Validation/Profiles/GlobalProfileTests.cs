using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Validation;

namespace NetCds.Fhir.Tests.Validation.Profiles;

/// <summary>What an ImplementationGuide among the definitions asks of every resource of a type.</summary>
public sealed class GlobalProfileTests
{
    private const string Named = "http://example.org/named";

    private static readonly string Profile = Validating.Profile("named", "Patient", """{"id":"Patient.name","path":"Patient.name","min":1}""");

    private static readonly FhirValidator Guided = Validating.With(Profile, Guide("Patient", Named));

    [Fact]
    public void Validate_ResourceThatDoesNotNameIt_MustMeetItAllTheSame() =>
        Validating.AssertOnly("Patient.name required", Guided.Check("""{"resourceType":"Patient","active":true}"""));

    [Fact]
    public void Validate_ResourceThatNamesItToo_IsCheckedOnce() =>
        Validating.AssertOnly("Patient.name required", Guided.Check($$"""{"resourceType":"Patient","meta":{"profile":["{{Named}}"]},"active":true}""", Named));

    [Theory]
    [InlineData("""{"resourceType":"Patient","name":[{"family":"A"}]}""")]
    [InlineData("""{"resourceType":"Organization","active":true,"name":"A"}""")]
    public void Validate_ResourceThatMeetsItOrIsOfAnotherType_NoError(string json) => Validating.AssertNone(Guided.Check(json));

    [Fact]
    public void Validate_InABundle_EachIsChecked() => Validating.AssertOnly(
        "Bundle.entry[0].resource.name required",
        Guided.Check("""{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"Patient","active":true}}]}"""));

    [Fact]
    public void Validate_ProfileThatIsNotHere_IsSaidAsAWarning() => Assert.Contains(
        Validating.With(Guide("Patient", Named)).Check("""{"resourceType":"Patient","active":true}""").Issues,
        i => i.Severity == IssueSeverity.Warning && i.Code == IssueCodes.NotFound && i.Message.Contains(Named, StringComparison.Ordinal));

    [Fact]
    public void GlobalProfiles_OfSeveralSources_AreAllGiven()
    {
        var definitions = new LayeredDefinitions(
            new LoadedDefinitions([Json.Resource(Guide("Patient", Named)), Json.Resource(Guide("Patient", Named)), Json.Resource("""{"resourceType":"ImplementationGuide","url":"u","global":[{"type":"Patient"},{"profile":"p"},7]}""")]),
            new LoadedDefinitions([Json.Resource(Guide("Patient", "http://example.org/other"))]),
            R4Definitions.Core);

        Assert.Equal([Named, "http://example.org/other"], definitions.GlobalProfiles("Patient"));
        Assert.Empty(definitions.GlobalProfiles("Observation"));
    }

    private static string Guide(string type, string profile) =>
        $$"""{"resourceType":"ImplementationGuide","url":"http://example.org/guide","name":"G","status":"draft","packageId":"g","fhirVersion":["4.0.1"],"global":[{"type":"{{type}}","profile":"{{profile}}"}]}""";
}
