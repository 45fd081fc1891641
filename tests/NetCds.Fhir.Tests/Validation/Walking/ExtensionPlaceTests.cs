using NetCds.Fhir.Validation;

namespace NetCds.Fhir.Tests.Validation.Walking;

public sealed class ExtensionPlaceTests
{
    private const string Url = "http://x.org/e";

    [Theory]
    [InlineData("Patient", """{"resourceType":"Patient","extension":[E]}""")]
    [InlineData("Patient.name.where(use = 'official')", """{"resourceType":"Patient","name":[{"use":"usual","family":"A"},{"use":"official","extension":[E]}]}""")]
    [InlineData("name.given", """{"resourceType":"Patient","name":[{"given":["A","B"],"_given":[null,{"extension":[E]}]}]}""")]
    [InlineData("Patient.birthDate", """{"resourceType":"Patient","_birthDate":{"extension":[E]}}""")]
    [InlineData("Observation.value.ofType(Quantity)", """{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueQuantity":{"value":1,"extension":[E]}}""")]
    [InlineData("Observation.component", """{"resourceType":"Observation","status":"final","code":{"text":"a"},"component":[{"code":{"text":"b"},"valueInteger":1,"extension":[E]}]}""")]
    [InlineData("ValueSet.expansion.`contains`", """{"resourceType":"ValueSet","status":"draft","expansion":{"timestamp":"2024-01-01","contains":[{"system":"http://x.org/s","code":"a","extension":[E]}]}}""")]
    [InlineData("Bundle.entry.resource", """{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"Patient","extension":[E]}}]}""")]
    [InlineData("Patient", """{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"Patient","extension":[E]}}]}""")]
    [InlineData("Condition.subject.resolve().descendants()", """{"resourceType":"Condition","subject":{"reference":"#p"},"contained":[{"resourceType":"Patient","id":"p","name":[{"extension":[E]}]}]}""")]
    public void Validate_WhereThePathLeads_NoError(string path, string json) => Validating.AssertNone(Check("fhirpath", path, json));

    [Theory]
    [InlineData("Patient.name.where(use = 'official')", """{"resourceType":"Patient","name":[{"use":"official","family":"A"},{"use":"usual","extension":[E]}]}""", "Patient.name[1].extension[0] extension")]
    [InlineData("Patient.name", """{"resourceType":"Patient","extension":[E]}""", "Patient.extension[0] extension")]
    [InlineData("Patient.name.given[0]", """{"resourceType":"Patient","name":[{"given":["A","B"],"_given":[null,{"extension":[E]}]}]}""", "Patient.name[0].given[1].extension[0] extension")]
    [InlineData("Observation.value.ofType(string)", """{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueQuantity":{"value":1,"extension":[E]}}""", "Observation.value.ofType(Quantity).extension[0] extension")]
    [InlineData("Person", """{"resourceType":"Patient","extension":[E]}""", "Patient.extension[0] extension")]
    public void Validate_WhereThePathDoesNotLead_IsAnError(string path, string json, string expected)
    {
        var report = Check("fhirpath", path, json);

        Validating.AssertOnly(expected, report);
        Assert.Contains($"what the FHIRPath expression {path} finds", report.Issues.Single(i => i.IsError).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense(")]
    [InlineData("name.nosuch()")]
    [InlineData("iif(name, 1, 2) + (1 | 2)")]
    public void Validate_PathThatCannotBeUsed_IsSaidAsAWarning(string path)
    {
        var report = Check("fhirpath", path, """{"resourceType":"Patient","extension":[E]}""");

        Validating.AssertNone(report);
        Assert.Contains("Patient.extension[0] not-supported", Validating.Warnings(report));
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://x.org/outer","extension":[E]}]}""")]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://x.org/outer","valueQuantity":{"value":1,"extension":[E]}}]}""")]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://x.org/outer","_valueString":{"extension":[E]}}]}""")]
    public void Validate_OnTheExtensionNamed_NoError(string json) => Validating.AssertNone(Check("extension", "http://x.org/outer", json));

    [Theory]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://x.org/other","extension":[E]}]}""", "Patient.extension[0].extension[0] extension")]
    [InlineData("""{"resourceType":"Patient","extension":[{"url":"http://x.org/other","valueQuantity":{"value":1,"extension":[E]}}]}""", "Patient.extension[0].value.ofType(Quantity).extension[0] extension")]
    [InlineData("""{"resourceType":"Patient","extension":[E]}""", "Patient.extension[0] extension")]
    public void Validate_OnAnotherExtension_IsAnError(string json, string expected)
    {
        var report = Check("extension", "http://x.org/outer", json);

        Validating.AssertOnly(expected, report);
        Assert.Contains("it may stand on the extension http://x.org/outer", report.Issues.Single(i => i.IsError).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type != 'display' and %extension.valueInteger = 1", true)]
    [InlineData("type != 'display' and %extension.value = 1", true)]
    [InlineData("type = 'display'", false)]
    [InlineData("%extension.value = 2", false)]
    [InlineData("%resource.status = 'draft'", true)]
    [InlineData("repeats", false)]
    public void Validate_ConditionOnTheHolder_MustBeTrue(string condition, bool isMet)
    {
        var report = Validating.With(Definition("element", "Questionnaire.item", condition))
            .Check("""{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"1","type":"string","extension":[E]}]}""".Replace("[E]", $"[{Extension}]", StringComparison.Ordinal));

        Assert.Equal(isMet ? [] : ["Questionnaire.item[0].extension[0] extension"], Validating.Errors(report));
        Assert.Equal(!isMet, report.Issues.Any(i => i.IsError && i.Message.Contains(condition, StringComparison.Ordinal)));
    }

    [Fact]
    public void Validate_ConditionThatCannotBeUsed_IsSaidAsAWarning() => Assert.Contains(
        "Patient.extension[0] not-supported",
        Validating.Warnings(Validating.With(Definition("element", "Patient", "name.nosuch()")).Check($$"""{"resourceType":"Patient","extension":[{{Extension}}]}""")));

    [Theory]
    [InlineData("string", false, true)]
    [InlineData("display", false, false)]
    [InlineData("string", true, true)]
    public void Validate_R4sOwnConditions_Hold(string type, bool repeats, bool isMet)
    {
        var errors = Validating.Errors(
            $$"""
            {"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"1","type":"{{type}}",{{(type == "string" ? $"\"repeats\":{(repeats ? "true" : "false")}," : string.Empty)}}
            "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs","valueInteger":1}]}]}
            """);

        Assert.Equal(isMet ? [] : ["Questionnaire.item[0].extension[0] extension"], errors);
    }

    private const string Extension = """{"url":"http://x.org/e","valueInteger":1}""";

    private static ValidationReport Check(string type, string expression, string json) =>
        Validating.With(Definition(type, expression, null)).Check(json.Replace("[E]", $"[{Extension}]", StringComparison.Ordinal));

    private static string Definition(string type, string expression, string? condition) =>
        $$$"""
        {"resourceType":"StructureDefinition","url":"{{{Url}}}","name":"E","status":"draft","fhirVersion":"4.0.1","kind":"complex-type","abstract":false,
        "context":[{"type":"{{{type}}}","expression":"{{{expression}}}"}],{{{(condition is null ? string.Empty : $"\"contextInvariant\":[\"{condition}\"],")}}}
        "type":"Extension","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Extension","derivation":"constraint",
        "differential":{"element":[{"id":"Extension.url","path":"Extension.url","fixedUri":"{{{Url}}}"}]}}
        """;
}
