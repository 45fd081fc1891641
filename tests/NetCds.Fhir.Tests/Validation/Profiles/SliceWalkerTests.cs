namespace NetCds.Fhir.Tests.Validation.Profiles;

public sealed class SliceWalkerTests
{
    private const string Start = """{"resourceType":"Observation","status":"final","code":{"text":"t"},"component":[""";

    private const string A = """{"code":{"coding":[{"system":"http://x.org","code":"a"}]},"valueInteger":1}""";

    private const string B = """{"code":{"coding":[{"system":"http://x.org","code":"b"}]},"valueString":"x"}""";

    private const string Other = """{"code":{"text":"other"},"valueBoolean":true}""";

    [Theory]
    [InlineData("open", A, null)]
    [InlineData("open", A + "," + B + "," + Other, null)]
    [InlineData("open", B, "Observation.component required")]
    [InlineData("open", A + "," + A, "Observation.component structure")]
    [InlineData("closed", A + "," + B, null)]
    [InlineData("closed", A + "," + Other, "Observation.component[1] structure")]
    [InlineData("openAtEnd", A + "," + Other, null)]
    [InlineData("openAtEnd", Other + "," + A, "Observation.component[1] structure")]
    [InlineData("ordered", A + "," + B, null)]
    [InlineData("ordered", B + "," + A, "Observation.component[1] structure")]
    [InlineData("open", A + """,{"code":{"coding":[{"system":"http://x.org","code":"b"}]},"valueInteger":2}""", "Observation.component[1].value.ofType(integer) structure")]
    public void Validate_SlicedByPattern_SortsAndChecks(string rules, string components, string? expected)
    {
        var isOrdered = rules == "ordered";
        var validator = Validating.With(Validating.Profile("p", "Observation",
            $$$"""
            {"id":"Observation.component","path":"Observation.component","slicing":{"discriminator":[{"type":"pattern","path":"code"}],"ordered":{{{(isOrdered ? "true" : "false")}}},"rules":"{{{(isOrdered ? "open" : rules)}}}"}},
            {"id":"Observation.component:a","path":"Observation.component","sliceName":"a","min":1,"max":"1"},
            {"id":"Observation.component:a.code","path":"Observation.component.code","patternCodeableConcept":{"coding":[{"system":"http://x.org","code":"a"}]}},
            {"id":"Observation.component:b","path":"Observation.component","sliceName":"b","max":"1"},
            {"id":"Observation.component:b.code","path":"Observation.component.code","patternCodeableConcept":{"coding":[{"system":"http://x.org","code":"b"}]}},
            {"id":"Observation.component:b.value[x]","path":"Observation.component.value[x]","type":[{"code":"string"}]}
            """));

        Assert(validator.Check($"{Start}{components}]}}", "http://example.org/p"), expected);
    }

    [Theory]
    [InlineData("value", "code.coding.code", """{"id":"Observation.component:a.code.coding.code","path":"Observation.component.code.coding.code","fixedCode":"a"}""")]
    [InlineData("value", "code.coding.code", """{"id":"Observation.component:a.code","path":"Observation.component.code","patternCodeableConcept":{"coding":[{"code":"a"}]}}""")]
    [InlineData("value", "code", """{"id":"Observation.component:a.code.coding.code","path":"Observation.component.code.coding.code","fixedCode":"a"}""")]
    [InlineData("exists", "interpretation", """{"id":"Observation.component:a.interpretation","path":"Observation.component.interpretation","max":"0"},{"id":"Observation.component:a.value[x]","path":"Observation.component.value[x]","type":[{"code":"integer"}]}""")]
    [InlineData("type", "value", """{"id":"Observation.component:a.value[x]","path":"Observation.component.value[x]","type":[{"code":"integer"}]}""")]
    [InlineData("value", "$this.code.coding.where(system='http://x.org').code", """{"id":"Observation.component:a.code.coding.code","path":"Observation.component.code.coding.code","fixedCode":"a"}""")]
    public void Validate_OtherDiscriminators_FindTheSlice(string type, string path, string elements)
    {
        var validator = Validating.With(Validating.Profile("p", "Observation",
            $$$"""
            {"id":"Observation.component","path":"Observation.component","slicing":{"discriminator":[{"type":"{{{type}}}","path":"{{{path}}}"}],"rules":"open"}},
            {"id":"Observation.component:a","path":"Observation.component","sliceName":"a","min":1,"max":"1"},{{{elements}}}
            """));

        if (!path.Contains("where", StringComparison.Ordinal))
        {
            Assert(validator.Check($"{Start}{A}]}}", "http://example.org/p"), null);
        }

        if (type != "exists")
        {
            Xunit.Assert.NotEmpty(Validating.Errors(validator.Check($"{Start}{Other}]}}", "http://example.org/p")).Concat(Validating.Warnings(validator.Check($"{Start}{Other}]}}", "http://example.org/p"))));
        }
    }

    [Fact]
    public void Validate_ReSliced_ChecksInnerSlices()
    {
        var validator = Validating.With(Validating.Profile("p", "Observation",
            """
            {"id":"Observation.component","path":"Observation.component","slicing":{"discriminator":[{"type":"pattern","path":"code"}],"rules":"open"}},
            {"id":"Observation.component:a","path":"Observation.component","sliceName":"a","min":1,"slicing":{"discriminator":[{"type":"type","path":"value"}],"rules":"closed"}},
            {"id":"Observation.component:a.code","path":"Observation.component.code","patternCodeableConcept":{"coding":[{"system":"http://x.org","code":"a"}]}},
            {"id":"Observation.component:a/whole","path":"Observation.component","sliceName":"a/whole","min":1,"max":"1"},
            {"id":"Observation.component:a/whole.value[x]","path":"Observation.component.value[x]","type":[{"code":"integer"}]}
            """));

        Assert(validator.Check($"{Start}{A}]}}", "http://example.org/p"), null);
        Xunit.Assert.Equal(
            ["Observation.component[0] structure", "Observation.component required"],
            Validating.Errors(validator.Check(Start + """{"code":{"coding":[{"system":"http://x.org","code":"a"}]},"valueString":"x"}]}""", "http://example.org/p")));
    }

    [Fact]
    public void Validate_ExtensionSlice_IsToldByUrl()
    {
        var validator = Validating.With(Validating.Profile("p", "Patient",
            """
            {"id":"Patient.extension:place","path":"Patient.extension","sliceName":"place","min":1,"max":"1","type":[{"code":"Extension","profile":["http://hl7.org/fhir/StructureDefinition/patient-birthPlace"]}]}
            """));

        Assert(validator.Check("""{"resourceType":"Patient","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace","valueAddress":{"city":"A"}}]}""", "http://example.org/p"), null);
        Assert(validator.Check("""{"resourceType":"Patient","extension":[{"url":"http://x.org/other","valueString":"A"}]}""", "http://example.org/p"), "Patient.extension required");
    }

    [Fact]
    public void Validate_EntrySlicedByTypeOfResource_FindsIt()
    {
        var validator = Validating.With(Validating.Profile("p", "Bundle",
            """
            {"id":"Bundle.entry","path":"Bundle.entry","slicing":{"discriminator":[{"type":"type","path":"resource"}],"rules":"closed"}},
            {"id":"Bundle.entry:patient","path":"Bundle.entry","sliceName":"patient","min":1,"max":"1"},
            {"id":"Bundle.entry:patient.resource","path":"Bundle.entry.resource","type":[{"code":"Patient"}]}
            """));
        var bundle = (string type) => $$$"""{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"{{{type}}}"}}]}""";

        Assert(validator.Check(bundle("Patient"), "http://example.org/p"), null);
        Xunit.Assert.Equal(["Bundle.entry[0] structure", "Bundle.entry required"], Validating.Errors(validator.Check(bundle("Practitioner"), "http://example.org/p")));
    }

    [Fact]
    public void Validate_ItemSlicedByResolvedType_FindsIt()
    {
        var validator = Validating.With(Validating.Profile("p", "List",
            """
            {"id":"List.entry","path":"List.entry","slicing":{"discriminator":[{"type":"type","path":"item.resolve()"}],"rules":"open"}},
            {"id":"List.entry:condition","path":"List.entry","sliceName":"condition","min":1},
            {"id":"List.entry:condition.item","path":"List.entry.item","type":[{"code":"Reference","targetProfile":["http://hl7.org/fhir/StructureDefinition/Condition"]}]}
            """));
        var list = (string contained) => $$$"""{"resourceType":"List","status":"current","mode":"working","contained":[{{{contained}}}],"entry":[{"item":{"reference":"#c"}}]}""";

        Assert(validator.Check(list("""{"resourceType":"Condition","id":"c","subject":{"display":"x"}}"""), "http://example.org/p"), null);
        Assert(validator.Check(list("""{"resourceType":"Patient","id":"c"}"""), "http://example.org/p"), "List.entry required");
    }

    [Fact]
    public void Validate_SliceThatNothingTells_SaysSo()
    {
        var validator = Validating.With(Validating.Profile("p", "Observation",
            """
            {"id":"Observation.component","path":"Observation.component","slicing":{"discriminator":[{"type":"value","path":"code"}],"rules":"open"}},
            {"id":"Observation.component:a","path":"Observation.component","sliceName":"a","min":1}
            """));

        Xunit.Assert.Contains(validator.Check($"{Start}{A}]}}", "http://example.org/p").Issues, i => i.Message.Contains("component:a", StringComparison.Ordinal) && !i.IsError);
    }

    private static void Assert(NetCds.Fhir.Validation.ValidationReport report, string? expected) => Xunit.Assert.Equal(expected is null ? [] : [expected], Validating.Errors(report));
}
