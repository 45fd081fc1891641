using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Terminology;

namespace NetCds.Fhir.Tests.Terminology;

public sealed class LocalTerminologyTests
{
    private const string Tree = "https://s.example/tree";

    private const string Definitions =
        """
        {"resourceType":"Bundle","entry":[
          {"resource":{"resourceType":"CodeSystem","url":"https://s.example/tree","version":"1","content":"complete","caseSensitive":true,"concept":[
            {"code":"top","display":"Top","concept":[{"code":"left","display":"Left","concept":[{"code":"tip","property":[{"code":"colour","valueString":"red"}]}]},{"code":"right"}]},
            {"code":"other","property":[{"code":"child","valueCode":"shared"},{"code":"colour","valueString":"blue"}]},
            {"code":"shared","property":[{"code":"parent","valueCode":"right"}]}]}},
          {"resource":{"resourceType":"CodeSystem","url":"https://s.example/loose","content":"complete","caseSensitive":false,"concept":[{"code":"Alpha"},{"code":"Beta"}]}},
          {"resource":{"resourceType":"CodeSystem","url":"https://s.example/part","content":"fragment","concept":[{"code":"known"}]}},
          {"resource":{"resourceType":"CodeSystem","url":"http://snomed.info/sct","content":"not-present"}},
          {"resource":{"resourceType":"ValueSet","url":"v:whole","version":"2","compose":{"include":[{"system":"https://s.example/tree"}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:listed","compose":{"include":[{"system":"http://snomed.info/sct","concept":[{"code":"1"},{"code":"2"}]},{"system":"https://s.example/tree","concept":[{"code":"tip"}]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:loose","compose":{"include":[{"system":"https://s.example/loose"}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:part","compose":{"include":[{"system":"https://s.example/part"}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:sct","compose":{"include":[{"system":"http://snomed.info/sct","filter":[{"property":"concept","op":"is-a","value":"1"}]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:elsewhere","compose":{"include":[{"system":"https://s.example/elsewhere"}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:minus","compose":{"include":[{"system":"https://s.example/tree"}],"exclude":[{"system":"https://s.example/tree","concept":[{"code":"tip"}]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:minus-unknown","compose":{"include":[{"system":"https://s.example/tree"}],"exclude":[{"valueSet":["v:missing"]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:nested","compose":{"include":[{"valueSet":["v:listed"]},{"valueSet":["v:loose"]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:both","compose":{"include":[{"system":"https://s.example/tree","valueSet":["v:listed","v:whole"]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:hole","compose":{"include":[{"valueSet":["v:missing"]},{"valueSet":["v:listed"]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:ring-a","compose":{"include":[{"valueSet":["v:ring-b"]},{"system":"https://s.example/tree","concept":[{"code":"left"}]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:ring-b","compose":{"include":[{"valueSet":["v:ring-a"]},{"system":"https://s.example/tree","concept":[{"code":"right"}]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:units","compose":{"include":[{"system":"http://unitsofmeasure.org"}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:letters","compose":{"include":[{"system":"urn:iso:std:iso:3166","filter":[{"property":"code","op":"regex","value":"[A-Z]{2}"}]}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:nothing","compose":{"include":[{}]}}},
          {"resource":{"resourceType":"ValueSet","url":"v:empty"}}]}
        """;

    private static readonly LocalTerminology Terminology = new(new LoadedDefinitions(Json.Resource(Definitions)), unit => unit == "mg");

    private static readonly LocalTerminology R4 = new(R4Definitions.Core);

    [Theory]
    [InlineData("v:whole", Tree, "tip", CodeVerdict.Belongs)]
    [InlineData("v:whole|2", Tree, "shared", CodeVerdict.Belongs)]
    [InlineData("v:whole", Tree, "TIP", CodeVerdict.DoesNotBelong)]
    [InlineData("v:whole", Tree, "", CodeVerdict.DoesNotBelong)]
    [InlineData("v:whole", "https://s.example/loose", "tip", CodeVerdict.DoesNotBelong)]
    [InlineData("v:whole", null, "tip", CodeVerdict.Belongs)]
    [InlineData("v:whole", null, "nope", CodeVerdict.DoesNotBelong)]
    [InlineData("v:listed", "http://snomed.info/sct", "2", CodeVerdict.Belongs)]
    [InlineData("v:listed", "http://snomed.info/sct", "3", CodeVerdict.DoesNotBelong)]
    [InlineData("v:listed", Tree, "top", CodeVerdict.DoesNotBelong)]
    [InlineData("v:loose", "https://s.example/loose", "ALPHA", CodeVerdict.Belongs)]
    [InlineData("v:loose", null, "beta", CodeVerdict.Belongs)]
    [InlineData("v:loose", null, "gamma", CodeVerdict.DoesNotBelong)]
    [InlineData("v:loose", null, "b\u00e9ta", CodeVerdict.DoesNotBelong)]
    [InlineData("v:part", "https://s.example/part", "known", CodeVerdict.Belongs)]
    [InlineData("v:part", "https://s.example/part", "other", CodeVerdict.CannotTell)]
    [InlineData("v:part", Tree, "other", CodeVerdict.DoesNotBelong)]
    [InlineData("v:sct", "http://snomed.info/sct", "1", CodeVerdict.CannotTell)]
    [InlineData("v:sct", Tree, "1", CodeVerdict.DoesNotBelong)]
    [InlineData("v:elsewhere", "https://s.example/elsewhere", "1", CodeVerdict.CannotTell)]
    [InlineData("v:minus", Tree, "top", CodeVerdict.Belongs)]
    [InlineData("v:minus", Tree, "tip", CodeVerdict.DoesNotBelong)]
    [InlineData("v:minus-unknown", Tree, "tip", CodeVerdict.CannotTell)]
    [InlineData("v:minus-unknown", "https://s.example/loose", "tip", CodeVerdict.DoesNotBelong)]
    [InlineData("v:nested", Tree, "tip", CodeVerdict.Belongs)]
    [InlineData("v:nested", "https://s.example/loose", "beta", CodeVerdict.Belongs)]
    [InlineData("v:nested", Tree, "top", CodeVerdict.DoesNotBelong)]
    [InlineData("v:both", Tree, "tip", CodeVerdict.Belongs)]
    [InlineData("v:both", Tree, "top", CodeVerdict.DoesNotBelong)]
    [InlineData("v:both", "http://snomed.info/sct", "1", CodeVerdict.DoesNotBelong)]
    [InlineData("v:hole", Tree, "tip", CodeVerdict.Belongs)]
    [InlineData("v:hole", Tree, "top", CodeVerdict.CannotTell)]
    [InlineData("v:ring-a", Tree, "right", CodeVerdict.Belongs)]
    [InlineData("v:ring-b", Tree, "left", CodeVerdict.Belongs)]
    [InlineData("v:ring-b", Tree, "top", CodeVerdict.DoesNotBelong)]
    [InlineData("v:units", "http://unitsofmeasure.org", "mg", CodeVerdict.Belongs)]
    [InlineData("v:units", "http://unitsofmeasure.org", "tons", CodeVerdict.DoesNotBelong)]
    [InlineData("v:units", Tree, "mg", CodeVerdict.DoesNotBelong)]
    [InlineData("v:letters", "urn:iso:std:iso:3166", "CH", CodeVerdict.Belongs)]
    [InlineData("v:letters", "urn:iso:std:iso:3166", "ZZ", CodeVerdict.DoesNotBelong)]
    [InlineData("v:letters", "urn:iso:std:iso:3166", "CHE", CodeVerdict.DoesNotBelong)]
    [InlineData("v:nothing", Tree, "top", CodeVerdict.CannotTell)]
    [InlineData("v:empty", Tree, "top", CodeVerdict.DoesNotBelong)]
    [InlineData("v:missing", Tree, "top", CodeVerdict.CannotTell)]
    [InlineData("v:whole|3", Tree, "top", CodeVerdict.CannotTell)]
    public void CheckValueSet_EachKind_IsJudged(string valueSet, string? system, string code, CodeVerdict expected)
    {
        var answer = Terminology.CheckValueSet(valueSet, system, code);

        Assert.Equal(expected, answer.Verdict);
        Assert.Equal(expected == CodeVerdict.CannotTell, answer.Reason is not null);
    }

    [Theory]
    [InlineData("concept", "is-a", "left", "left tip")]
    [InlineData("concept", "is-a", "right", "right shared")]
    [InlineData("concept", "is-a", "other", "other shared")]
    [InlineData("concept", "descendent-of", "top", "left tip right shared")]
    [InlineData("concept", "is-not-a", "top", "other")]
    [InlineData("concept", "generalizes", "shared", "top right other shared")]
    [InlineData("concept", "=", "tip", "tip")]
    [InlineData("concept", "in", "tip, right", "tip right")]
    [InlineData("concept", "not-in", "tip,right,shared", "top left other")]
    [InlineData("parent", "=", "top", "left right")]
    [InlineData("display", "=", "Left", "left")]
    [InlineData("colour", "=", "red", "tip")]
    [InlineData("colour", "in", "red,blue", "tip other")]
    [InlineData("colour", "exists", "true", "tip other")]
    [InlineData("colour", "exists", "false", "top left right shared")]
    [InlineData("code", "regex", "t.p", "top tip")]
    [InlineData("colour", "regex", "[rb].*", "tip other")]
    [InlineData("concept", "is-a", "absent", null)]
    [InlineData("concept", "nonsense", "top", null)]
    [InlineData("code", "regex", "(", null)]
    [InlineData("code", "regex", @"(a)\1", null)]
    [InlineData("colour", "exists", "maybe", null)]
    [InlineData("colour", "is-a", "top", null)]
    [InlineData("", "", "", null)]
    public void CheckValueSet_Filter_TakesTheRightCodes(string property, string op, string value, string? expected)
    {
        var set = new ValueSetDefinition { Url = "v:x", Include = [new ValueSetPart { System = Tree, Filters = [new ValueSetFilter(property, op, value)] }] };
        var terminology = new LocalTerminology(new OneValueSet(set, new LoadedDefinitions(Json.Resource(Definitions))));

        string[] all = ["top", "left", "tip", "right", "other", "shared"];
        var answers = all.ToDictionary(c => c, c => terminology.CheckValueSet("v:x", Tree, c).Verdict);

        if (expected is null)
        {
            Assert.All(answers, a => Assert.Equal(CodeVerdict.CannotTell, a.Value));
        }
        else
        {
            Assert.Equal(expected.Split(' ').Order(), answers.Where(a => a.Value == CodeVerdict.Belongs).Select(a => a.Key).Order());
            Assert.DoesNotContain(answers, a => a.Value == CodeVerdict.CannotTell);
        }
    }

    [Theory]
    [InlineData("v:sct", "http://snomed.info/sct", "SNOMED CT is not held here")]
    [InlineData("v:elsewhere", "https://s.example/elsewhere", "code system https://s.example/elsewhere is not held here")]
    [InlineData("v:missing", Tree, "value set v:missing is not held here")]
    [InlineData("v:whole|3", Tree, "version 3 of value set v:whole is not held here, only 2")]
    public void CheckValueSet_CannotTell_SaysWhy(string valueSet, string system, string expected) =>
        Assert.Equal(expected, Terminology.CheckValueSet(valueSet, system, "1").Reason);

    [Theory]
    [InlineData(Tree, "tip", CodeVerdict.Belongs)]
    [InlineData(Tree + "|1", "tip", CodeVerdict.Belongs)]
    [InlineData(Tree, "Tip", CodeVerdict.DoesNotBelong)]
    [InlineData("https://s.example/loose", "ALPHA", CodeVerdict.Belongs)]
    [InlineData("https://s.example/part", "known", CodeVerdict.Belongs)]
    [InlineData("https://s.example/part", "other", CodeVerdict.CannotTell)]
    [InlineData("http://snomed.info/sct", "1", CodeVerdict.CannotTell)]
    [InlineData("http://loinc.org", "1", CodeVerdict.CannotTell)]
    [InlineData("http://unitsofmeasure.org", "mg", CodeVerdict.Belongs)]
    [InlineData("http://unitsofmeasure.org", "MG!", CodeVerdict.DoesNotBelong)]
    [InlineData("urn:ietf:bcp:47", "en-US", CodeVerdict.Belongs)]
    public void CheckSystem_EachKind_IsJudged(string system, string code, CodeVerdict expected) => Assert.Equal(expected, Terminology.CheckSystem(system, code).Verdict);

    [Fact]
    public void FindDisplay_KnownAndUnknown_IsTextOrNull()
    {
        Assert.Equal("Left", Terminology.FindDisplay(Tree, "left"));
        Assert.Null(Terminology.FindDisplay(Tree, "tip"));
        Assert.Null(Terminology.FindDisplay(Tree, "absent"));
        Assert.Null(Terminology.FindDisplay("http://loinc.org", "1"));
    }

    [Theory]
    [InlineData("http://hl7.org/fhir/ValueSet/observation-status|4.0.1", null, "final", CodeVerdict.Belongs)]
    [InlineData("http://hl7.org/fhir/ValueSet/observation-status|4.0.1", null, "finished", CodeVerdict.DoesNotBelong)]
    [InlineData("http://hl7.org/fhir/ValueSet/administrative-gender", null, "female", CodeVerdict.Belongs)]
    [InlineData("http://hl7.org/fhir/ValueSet/resource-types", null, "Observation", CodeVerdict.Belongs)]
    [InlineData("http://hl7.org/fhir/ValueSet/condition-clinical", "http://terminology.hl7.org/CodeSystem/condition-clinical", "relapse", CodeVerdict.Belongs)]
    [InlineData("http://hl7.org/fhir/ValueSet/currencies|4.0.1", null, "CHF", CodeVerdict.Belongs)]
    [InlineData("http://hl7.org/fhir/ValueSet/currencies|4.0.1", null, "XQQ", CodeVerdict.DoesNotBelong)]
    [InlineData("http://hl7.org/fhir/ValueSet/mimetypes|4.0.1", null, "application/pdf", CodeVerdict.Belongs)]
    [InlineData("http://hl7.org/fhir/ValueSet/mimetypes|4.0.1", null, "pdf", CodeVerdict.DoesNotBelong)]
    [InlineData("http://hl7.org/fhir/ValueSet/languages", null, "de-CH", CodeVerdict.Belongs)]
    [InlineData("http://hl7.org/fhir/ValueSet/all-languages", null, "gsw", CodeVerdict.Belongs)]
    [InlineData("http://hl7.org/fhir/ValueSet/iso3166-1-2", "urn:iso:std:iso:3166", "CH", CodeVerdict.Belongs)]
    [InlineData("http://hl7.org/fhir/ValueSet/identifier-type", "http://terminology.hl7.org/CodeSystem/v2-0203", "MR", CodeVerdict.Belongs)]
    [InlineData("http://terminology.hl7.org/ValueSet/v3-ActEncounterCode", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", CodeVerdict.Belongs)]
    [InlineData("http://terminology.hl7.org/ValueSet/v3-ActEncounterCode", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "EHRSYS", CodeVerdict.DoesNotBelong)]
    [InlineData("http://hl7.org/fhir/ValueSet/observation-codes", "http://loinc.org", "1234-5", CodeVerdict.CannotTell)]
    [InlineData("http://hl7.org/fhir/ValueSet/body-site", "http://snomed.info/sct", "1", CodeVerdict.CannotTell)]
    public void CheckValueSet_OfR4_IsJudged(string valueSet, string? system, string code, CodeVerdict expected) =>
        Assert.Equal(expected, R4.CheckValueSet(valueSet, system, code).Verdict);

    [Fact]
    public void CheckValueSet_AllOfR4_AnswerWithoutHarm() => Assert.All(
        R4Definitions.Core.Addresses(i => i.ValueSets),
        url => Assert.True(R4.CheckValueSet(url, null, "no such code") is { Verdict: not CodeVerdict.Belongs }, url));

    [Fact]
    public void FindMembership_AskedTwice_IsTheSame()
    {
        var found = new object?[32];
        Parallel.For(0, found.Length, i => found[i] = R4.FindMembership("http://hl7.org/fhir/ValueSet/event-status"));

        Assert.All(found, f => Assert.Same(found[0], f));
        Assert.Null(R4.FindMembership("http://hl7.org/fhir/ValueSet/none"));
    }

    [Fact]
    public void CheckValueSet_DeepChain_EndsWithAReason()
    {
        var entries = Enumerable.Range(0, 2000).Select(i => $$"""{"resource":{"resourceType":"ValueSet","url":"c:{{i}}","compose":{"include":[{"valueSet":["c:{{i + 1}}"]}] } } }""");
        var terminology = new LocalTerminology(new LoadedDefinitions(Json.Resource($$"""{"resourceType":"Bundle","entry":[{{string.Join(',', entries)}}]}""")));

        var answer = terminology.CheckValueSet("c:0", null, "x");

        Assert.Equal(CodeVerdict.CannotTell, answer.Verdict);
        Assert.Contains("nested too deeply", answer.Reason);
    }

    private sealed class OneValueSet(ValueSetDefinition set, IDefinitionSource systems) : IDefinitionSource
    {
        public StructureDefinition? FindStructure(string canonical) => null;

        public ValueSetDefinition? FindValueSet(string canonical) => canonical == set.Url ? set : null;

        public CodeSystemDefinition? FindCodeSystem(string system) => systems.FindCodeSystem(system);
    }
}
