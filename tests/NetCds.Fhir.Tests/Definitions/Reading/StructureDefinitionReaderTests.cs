using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.Reading;

namespace NetCds.Fhir.Tests.Definitions.Reading;

public sealed class StructureDefinitionReaderTests
{
    private static readonly StructureDefinition Definition = StructureDefinitionReader.TryRead(Json.Element(Samples.Structure))!;

    [Fact]
    public void TryRead_Profile_HasItsIdentity()
    {
        Assert.Equal("https://s.example/StructureDefinition/reading", Definition.Url);
        Assert.Equal("1.2", Definition.Version);
        Assert.Equal("Reading", Definition.Name);
        Assert.Equal(StructureKind.Resource, Definition.Kind);
        Assert.Equal("Observation", Definition.Type);
        Assert.Equal("http://hl7.org/fhir/StructureDefinition/Observation", Definition.BaseDefinition);
        Assert.True(Definition.IsConstraint);
        Assert.False(Definition.IsAbstract);
        Assert.Equal([new ExtensionContext("element", "Patient"), new ExtensionContext("element", "Observation.value[x]")], Definition.Contexts);
        Assert.Equal(["name.exists()"], Definition.ContextInvariants);
        Assert.Equal(7, Definition.Snapshot.Length);
        Assert.Equal("Observation.status", Assert.Single(Definition.Differential).Id);
    }

    [Fact]
    public void TryRead_Constraints_KeepSeverityAndPractice()
    {
        var root = Definition.Snapshot[0];

        Assert.Equal(int.MaxValue, root.Max);
        Assert.Equal(int.MaxValue, root.BaseMax);
        Assert.Equal(
            [
                new ElementConstraint("r-1", true, "Told", "value.exists()", "https://s.example/StructureDefinition/reading"),
                new ElementConstraint("r-2", false, "Nice", null, null, IsBestPractice: true),
            ],
            root.Constraints);
    }

    [Fact]
    public void TryRead_Types_KeepFhirTypeTargetsAndRegex()
    {
        var id = Assert.Single(Definition.Snapshot[1].Types);
        var reference = Assert.Single(Definition.Snapshot[4].Types);

        Assert.Equal(("http://hl7.org/fhirpath/System.String", "id", "[a-z]+"), (id.Code, id.FhirType, id.Regex));
        Assert.Equal("Reference", reference.Code);
        Assert.Equal(["http://hl7.org/fhir/StructureDefinition/Patient"], reference.TargetProfiles);
        Assert.Equal(["https://s.example/p"], reference.Profiles);
        Assert.Equal(["bundled"], reference.Aggregation);
    }

    [Fact]
    public void TryRead_SlicedElement_HasSlicingBindingAndCardinality()
    {
        var element = Definition.Snapshot[2];

        Assert.Equal((1, 3, true), (element.Min, element.Max, element.MustSupport));
        Assert.Equal(("closed", true), (element.Slicing!.Rules, element.Slicing.IsOrdered));
        Assert.Equal(new Discriminator("pattern", "$this"), Assert.Single(element.Slicing.Discriminators));
        Assert.Equal(new ElementBinding(BindingStrength.Extensible, "https://s.example/ValueSet/kinds|1", "https://s.example/ValueSet/all"), element.Binding);
    }

    [Fact]
    public void TryRead_Values_StandApartFromTheirDocument()
    {
        StructureDefinition definition;
        using (var document = JsonDocument.Parse(Samples.Structure))
        {
            definition = StructureDefinitionReader.TryRead(new(document.RootElement))!;
        }

        Assert.Equal("""{"coding":[{"code":"lab"}]}""", definition.Snapshot[3].Pattern.GetRawText());
        Assert.Equal("final", definition.Snapshot[5].Fixed.GetString());
        Assert.Equal((2, 5, 8), (definition.Snapshot[6].MinValue.GetInt32(), definition.Snapshot[6].MaxValue.GetInt32(), definition.Snapshot[5].MaxLength));
        Assert.Equal(JsonValueKind.Undefined, definition.Snapshot[6].Fixed.ValueKind);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"url":"https://s.example/x"}""")]
    [InlineData("""{"type":"Patient","url":""}""")]
    [InlineData("""{"type":"Patient","url":7}""")]
    public void TryRead_WithoutUrlOrType_IsNothing(string json) => Assert.Null(StructureDefinitionReader.TryRead(Json.Element(json)));

    [Theory]
    [InlineData("\"1\"", null)]
    [InlineData("-1", null)]
    [InlineData("1.5", null)]
    [InlineData("3000000000", null)]
    [InlineData("2", 2)]
    [InlineData("2.0", 2)]
    public void TryRead_Min_IsACountOrAbsent(string written, int? expected)
    {
        var definition = StructureDefinitionReader.TryRead(Json.Element($$$"""{"url":"u","type":"T","snapshot":{"element":[{"path":"T.a","min":{{{written}}}}]}}"""))!;

        Assert.Equal(expected, definition.Snapshot[0].Min);
    }

    [Theory]
    [InlineData("primitive-type", StructureKind.PrimitiveType)]
    [InlineData("complex-type", StructureKind.ComplexType)]
    [InlineData("logical", StructureKind.Logical)]
    [InlineData("resource", StructureKind.Resource)]
    [InlineData("what", StructureKind.Resource)]
    public void TryRead_Kind_IsRead(string written, StructureKind expected) =>
        Assert.Equal(expected, StructureDefinitionReader.TryRead(Json.Element($$"""{"url":"u","type":"T","kind":"{{written}}"}"""))!.Kind);
}
