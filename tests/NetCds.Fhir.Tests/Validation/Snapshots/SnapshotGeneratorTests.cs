using System.Collections.Immutable;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Validation.Snapshots;

namespace NetCds.Fhir.Tests.Validation.Snapshots;

public sealed class SnapshotGeneratorTests
{
    [Fact]
    public void Generate_Element_IsMergedIntoTheBase()
    {
        var note = Find(Generate("Observation", """{"id":"Observation.note","path":"Observation.note","min":1,"short":"why"}"""), "Observation.note");

        Assert.Equal((1, int.MaxValue, "why"), (note.Min, note.Max, note.Short));
    }

    [Fact]
    public void Generate_BelowAType_ExpandsIt()
    {
        var snapshot = Generate("Observation", """{"id":"Observation.code.coding.system","path":"Observation.code.coding.system","min":1}""");

        Assert.Equal(1, Find(snapshot, "Observation.code.coding.system").Min);
        Assert.Equal(0, Find(snapshot, "Observation.code.coding.code").Min);
    }

    [Theory]
    [InlineData("Observation.valueQuantity.code", "Observation.valueQuantity.code")]
    [InlineData("Observation.value[x]:valueQuantity.code", "Observation.value[x].code")]
    public void Generate_TypeOfAChoice_BecomesASlice(string id, string path)
    {
        var snapshot = Generate("Observation", $$"""{"id":"{{id}}","path":"{{path}}","min":1}""");

        Assert.Equal("Quantity", Assert.Single(Find(snapshot, "Observation.value[x]:valueQuantity").Types).Code);
        Assert.Equal(1, Find(snapshot, "Observation.value[x]:valueQuantity.code").Min);
        Assert.Equal("type", Assert.Single(Find(snapshot, "Observation.value[x]").Slicing!.Discriminators).Type);
    }

    [Fact]
    public void Generate_WithoutIds_BelongsToTheSliceBegunLast()
    {
        var snapshot = Generate("Observation",
            """
            {"path":"Observation.component","slicing":{"discriminator":[{"type":"value","path":"code"}],"rules":"open"}},
            {"path":"Observation.component","sliceName":"a"},{"path":"Observation.component.code","short":"first"},
            {"path":"Observation.component","sliceName":"b"},{"path":"Observation.component.code","short":"second"},
            {"path":"Observation.note","min":1}
            """);

        Assert.Equal("first", Find(snapshot, "Observation.component:a.code").Short);
        Assert.Equal("second", Find(snapshot, "Observation.component:b.code").Short);
        Assert.Equal(1, Find(snapshot, "Observation.note").Min);
    }

    [Fact]
    public void Generate_ContentReference_TakesTheContentOfTheType()
    {
        var snapshot = Generate("Questionnaire", """{"id":"Questionnaire.item.text","path":"Questionnaire.item.text","min":1},{"id":"Questionnaire.item.item.text","path":"Questionnaire.item.item.text","max":"0"}""");

        Assert.Equal(1, Find(snapshot, "Questionnaire.item.text").Min);
        Assert.Equal((0, 0), (Find(snapshot, "Questionnaire.item.item.text").Min, Find(snapshot, "Questionnaire.item.item.text").Max));
    }

    [Fact]
    public void Generate_UnknownPath_IsAProblemThatNamesIt() =>
        Assert.Contains("Observation.nonsense", Assert.Single(Result("Observation", """{"id":"Observation.nonsense","path":"Observation.nonsense","min":1}""").Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("Observation.value[x].unit", "Quantity has an element 'unit'. Write Observation.valueQuantity.unit,")]
    [InlineData("Observation.value[x].coding.code", "Write Observation.valueCodeableConcept.coding.code,")]
    [InlineData("Observation.component.value[x].low", "Range has an element 'low'. Write Observation.component.valueRange.low,")]
    [InlineData("Observation.value[x].start", "Period has an element 'start'. Write Observation.valuePeriod.start,")]
    [InlineData("Observation.value[x].units", "Did you mean Observation.valueQuantity.unit?")]
    [InlineData("Observation.value[x].nonsense", "none of them has an element 'nonsense'. Take the path out,")]
    [InlineData("Observation.valueQuantiti.unit", "Did you mean valueQuantity?")]
    [InlineData("Observation.valueAttachment.url", "Observation.value[x] may be valueQuantity, ")]
    [InlineData("Observation.performr", "Did you mean 'performer'?")]
    [InlineData("Observation.code.nonsense", "CodeableConcept has no element 'nonsense'. It has id, extension, coding, text.")]
    [InlineData("Observation.subject.name", "name it in targetProfile of Observation.subject.")]
    [InlineData("Observation.contained.name", "Observation.contained may be any resource here: narrow its type first,")]
    public void Generate_PathThatLeadsNowhere_SaysWhatToWrite(string path, string advice)
    {
        var problem = Assert.Single(Result("Observation", $$"""{"id":"{{path}}","path":"{{path}}","min":1}""").Problems);

        Assert.Contains($"{path} names no element.", problem, StringComparison.Ordinal);
        Assert.Contains(advice, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_ChoiceTouchedBeforeOneOfItsTypes_HasTheElementsOfThatType()
    {
        var snapshot = Generate("Observation",
            """
            {"id":"Observation.value[x].extension","path":"Observation.value[x].extension","max":"3"},
            {"id":"Observation.valueQuantity.unit","path":"Observation.valueQuantity.unit","min":1},
            {"id":"Observation.value[x]:valueRange.low","path":"Observation.value[x].low","min":1}
            """);

        Assert.Equal(1, Find(snapshot, "Observation.value[x]:valueQuantity.unit").Min);
        Assert.Equal(3, Find(snapshot, "Observation.value[x]:valueQuantity.extension").Max);
        Assert.Equal(1, Find(snapshot, "Observation.value[x]:valueRange.low").Min);
    }

    [Fact]
    public void Generate_UnknownBase_IsAProblem()
    {
        var source = Source(Validating.Profile("p", "Observation", "", "http://example.org/missing"));

        var result = new SnapshotGenerator(source).Generate(source.FindStructure("http://example.org/p")!);

        Assert.Empty(result.Elements);
        Assert.Contains("http://example.org/missing", Assert.Single(result.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Flatten_OfBuild_GivesTheSameElements()
    {
        foreach (var name in (string[])["Observation", "Bundle", "bp", "vitalsigns", "ElementDefinition", "patient-citizenship"])
        {
            var elements = R4Definitions.Core.FindStructure("http://hl7.org/fhir/StructureDefinition/" + name)!.Snapshot;

            Assert.Equal(elements.Select(e => e.Path), ElementTree.Flatten(ElementTree.Build(elements)!).Select(e => e.Path));
        }
    }

    private static LayeredDefinitions Source(string profile) => new(new LoadedDefinitions(Json.Resource(profile)), R4Definitions.Core);

    private static SnapshotResult Result(string type, string elements)
    {
        var source = Source(Validating.Profile("p", type, elements));
        return new SnapshotGenerator(source).Generate(source.FindStructure("http://example.org/p")!);
    }

    private static ImmutableArray<ElementDefinition> Generate(string type, string elements)
    {
        var result = Result(type, elements);
        Assert.Empty(result.Problems);
        return result.Elements;
    }

    private static ElementDefinition Find(ImmutableArray<ElementDefinition> elements, string id) => Assert.Single(elements, e => e.Id == id);
}
