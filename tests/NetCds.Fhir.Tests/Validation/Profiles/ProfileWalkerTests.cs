namespace NetCds.Fhir.Tests.Validation.Profiles;

public sealed class ProfileWalkerTests
{
    private const string Start = """{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"1-1"}],"text":"t"}""";

    [Theory]
    [InlineData("""{"id":"Observation.subject","path":"Observation.subject","min":1}""", ""","subject":{"reference":"Patient/1"}}""", "}", "Observation.subject required")]
    [InlineData("""{"id":"Observation.note","path":"Observation.note","max":"1"}""", ""","note":[{"text":"a"}]}""", ""","note":[{"text":"a"},{"text":"b"}]}""", "Observation.note structure")]
    [InlineData("""{"id":"Observation.note","path":"Observation.note","max":"0"}""", "}", ""","note":[{"text":"a"}]}""", "Observation.note structure")]
    [InlineData("""{"id":"Observation.value[x]","path":"Observation.value[x]","type":[{"code":"Quantity"}]}""", ""","valueQuantity":{"value":1}}""", ""","valueString":"a"}""", "Observation.value.ofType(string) structure")]
    [InlineData("""{"id":"Observation.status","path":"Observation.status","fixedCode":"final"}""", "}", null, null)]
    [InlineData("""{"id":"Observation.valueInteger","path":"Observation.valueInteger","minValueInteger":2,"maxValueInteger":4}""", ""","valueInteger":3}""", ""","valueInteger":5}""", "Observation.value.ofType(integer) value")]
    [InlineData("""{"id":"Observation.valueQuantity","path":"Observation.valueQuantity","patternQuantity":{"system":"http://unitsofmeasure.org","code":"%"}}""", ""","valueQuantity":{"value":1,"unit":"x","system":"http://unitsofmeasure.org","code":"%"}}""", ""","valueQuantity":{"value":1,"system":"http://unitsofmeasure.org","code":"g"}}""", "Observation.value.ofType(Quantity) value")]
    [InlineData("""{"id":"Observation.value[x]:valueQuantity.code","path":"Observation.value[x].code","fixedCode":"%"}""", ""","valueQuantity":{"value":1,"system":"http://unitsofmeasure.org","code":"%"}}""", ""","valueQuantity":{"value":1,"system":"http://unitsofmeasure.org","code":"g"}}""", "Observation.value.ofType(Quantity).code value")]
    [InlineData("""{"id":"Observation.valueString","path":"Observation.valueString","maxLength":3}""", ""","valueString":"abc"}""", ""","valueString":"abcd"}""", "Observation.value.ofType(string) value")]
    [InlineData("""{"id":"Observation.code.coding.display","path":"Observation.code.coding.display","max":"0"}""", "}", null, null)]
    [InlineData("""{"id":"Observation.code.coding.version","path":"Observation.code.coding.version","min":1}""", null, "}", "Observation.code.coding[0].version required")]
    [InlineData("""{"id":"Observation","path":"Observation","constraint":[{"key":"x-1","severity":"error","human":"a note is needed","expression":"note.exists()"}]}""", ""","note":[{"text":"a"}]}""", "}", "Observation invariant x-1")]
    [InlineData("""{"id":"Observation.subject","path":"Observation.subject","type":[{"code":"Reference","targetProfile":["http://hl7.org/fhir/StructureDefinition/Patient"]}]}""", ""","subject":{"reference":"Patient/1"}}""", ""","subject":{"reference":"Group/1"}}""", "Observation.subject structure")]
    [InlineData("""{"id":"Observation.subject","path":"Observation.subject","type":[{"code":"Reference","aggregation":["contained"],"targetProfile":["http://hl7.org/fhir/StructureDefinition/Patient"]}]}""", ""","contained":[{"resourceType":"Patient","id":"p"}],"subject":{"reference":"#p"}}""", ""","subject":{"reference":"Patient/1"}}""", "Observation.subject structure")]
    [InlineData("""{"id":"Observation.method","path":"Observation.method","binding":{"strength":"required","valueSet":"http://hl7.org/fhir/ValueSet/administrative-gender"}}""", ""","method":{"coding":[{"system":"http://hl7.org/fhir/administrative-gender","code":"male"}]}}""", ""","method":{"coding":[{"system":"http://hl7.org/fhir/administrative-gender","code":"mule"}]}}""", "Observation.method code-invalid")]
    public void Validate_AgainstAProfile_SaysWhatItDemands(string element, string? good, string? bad, string? expected)
    {
        var validator = Validating.With(Validating.Profile("p", "Observation", element));

        if (good is not null)
        {
            Validating.AssertNone(validator.Check(Start + good, "http://example.org/p"));
        }

        if (bad is not null)
        {
            Validating.AssertOnly(expected!, validator.Check(Start + bad, "http://example.org/p"));
        }
    }

    [Fact]
    public void Validate_ProfileOfAProfile_DemandsBoth()
    {
        var validator = Validating.With(
            Validating.Profile("a", "Observation", """{"id":"Observation.note","path":"Observation.note","min":1}"""),
            Validating.Profile("b", "Observation", """{"id":"Observation.subject","path":"Observation.subject","min":1}""", "http://example.org/a"));

        Assert.Equal(["Observation.subject required", "Observation.note required"], Validating.Errors(validator.Check(Start + "}", "http://example.org/b")));
    }

    [Fact]
    public void Validate_NamedInMeta_IsChecked()
    {
        var validator = Validating.With(Validating.Profile("p", "Observation", """{"id":"Observation.note","path":"Observation.note","min":1}"""));

        Validating.AssertOnly("Observation.note required", validator.Check(Start + ""","meta":{"profile":["http://example.org/p"]}}"""));
    }

    [Fact]
    public void Validate_NamedInMetaButUnknown_Warns() =>
        Assert.Contains("Observation not-found", Validating.Warnings(Validating.Core.Check(Start + ""","meta":{"profile":["http://example.org/unknown"]}}""")));

    [Fact]
    public void Validate_AskedForButUnknown_IsAnError() => Validating.AssertOnly("Observation not-found", Validating.Core.Check(Start + "}", "http://example.org/unknown"));

    [Fact]
    public void Validate_ProfileOfAnotherType_IsAnError()
    {
        var validator = Validating.With(Validating.Profile("p", "Patient", """{"id":"Patient.name","path":"Patient.name","min":1}"""));

        Validating.AssertOnly("Observation structure", validator.Check(Start + "}", "http://example.org/p"));
    }

    [Fact]
    public void Validate_TargetOfContainedReference_MustMeetItsProfile()
    {
        var validator = Validating.With(
            Validating.Profile("named", "Patient", """{"id":"Patient.name","path":"Patient.name","min":1}"""),
            Validating.Profile("p", "Observation", """{"id":"Observation.subject","path":"Observation.subject","type":[{"code":"Reference","targetProfile":["http://example.org/named"]}]}"""));
        var start = Start + ""","subject":{"reference":"#p"},"contained":[{"resourceType":"Patient","id":"p" """;

        Validating.AssertNone(validator.Check(start + ""","name":[{"family":"A"}]}]}""", "http://example.org/p"));
        Validating.AssertOnly("Observation.subject structure", validator.Check(start + "}]}", "http://example.org/p"));
    }

    [Fact]
    public void Validate_ProfilesThatNameEachOther_Ends()
    {
        var validator = Validating.With(Validating.Profile("p", "Patient", """{"id":"Patient.link.other","path":"Patient.link.other","type":[{"code":"Reference","targetProfile":["http://example.org/p"]}]}"""));
        var entry = (int n, int other) => $$$"""{"fullUrl":"http://x.org/Patient/{{{n}}}","resource":{"resourceType":"Patient","id":"{{{n}}}","meta":{"profile":["http://example.org/p"]},"link":[{"type":"refer","other":{"reference":"Patient/{{{other}}}"}}]}}""";

        Validating.AssertNone(validator.Check($$"""{"resourceType":"Bundle","type":"collection","entry":[{{entry(1, 2)}},{{entry(2, 1)}}]}"""));
    }

    [Fact]
    public void Validate_ProfileDerivedFromItself_SaysSo()
    {
        var validator = Validating.With(Validating.Profile("a", "Patient", "", "http://example.org/b"), Validating.Profile("b", "Patient", "", "http://example.org/a"));

        Validating.AssertOnly("Patient exception", validator.Check("""{"resourceType":"Patient"}""", "http://example.org/a"));
    }

    [Fact]
    public void Validate_VitalSigns_OfThePack()
    {
        var json = """{"resourceType":"Observation","meta":{"profile":["http://hl7.org/fhir/StructureDefinition/bodyweight"]},"status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"subject":{"reference":"Patient/1"},"effectiveDateTime":"2020-01-01","valueQuantity":{"value":70,"unit":"kg","system":"http://unitsofmeasure.org","code":"UNIT"}}""";

        Validating.AssertNone(Validating.Core.Check(json.Replace("UNIT", "kg", StringComparison.Ordinal)));
        Assert.NotEmpty(Validating.Errors(json.Replace("UNIT", "cm", StringComparison.Ordinal)));
        Assert.NotEmpty(Validating.Errors(json.Replace("vital-signs", "laboratory", StringComparison.Ordinal).Replace("UNIT", "kg", StringComparison.Ordinal)));
    }
}
