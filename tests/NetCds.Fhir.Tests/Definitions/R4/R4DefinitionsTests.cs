using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;

namespace NetCds.Fhir.Tests.Definitions.R4;

public sealed class R4DefinitionsTests
{
    private static readonly R4Definitions Core = R4Definitions.Core;

    [Fact]
    public void FindStructure_Observation_IsWhole()
    {
        var observation = Core.FindStructure("http://hl7.org/fhir/StructureDefinition/Observation")!;

        Assert.Equal(("Observation", "4.0.1", StructureKind.Resource, false, false), (observation.Name, observation.Version, observation.Kind, observation.IsAbstract, observation.IsConstraint));
        Assert.Equal("http://hl7.org/fhir/StructureDefinition/DomainResource", observation.BaseDefinition);
        Assert.Equal(50, observation.Snapshot.Length);
        Assert.Empty(observation.Differential);
        Assert.Contains(observation.Snapshot[0].Constraints, c => c is { Key: "obs-6", IsError: true } && c.Expression!.StartsWith("dataAbsentReason.empty()"));
        Assert.Contains(observation.Snapshot[0].Constraints, c => c is { Key: "dom-6", IsError: false, IsBestPractice: true });

        var status = Element(observation, "Observation.status");
        Assert.Equal((1, 1, true, true), (status.Min, status.Max, status.IsModifier, status.IsSummary));
        Assert.Equal(new ElementBinding(BindingStrength.Required, "http://hl7.org/fhir/ValueSet/observation-status|4.0.1"), status.Binding);

        var value = Element(observation, "Observation.value[x]");
        Assert.Equal(
            ["Quantity", "CodeableConcept", "string", "boolean", "integer", "Range", "Ratio", "SampledData", "time", "dateTime", "Period"],
            value.Types.Select(t => t.Code));
        Assert.Equal("#Observation.referenceRange", Element(observation, "Observation.component.referenceRange").ContentReference);
    }

    [Fact]
    public void FindStructure_Profile_HasSlicesAndFixedValues()
    {
        var weight = Core.FindStructure("http://hl7.org/fhir/StructureDefinition/bodyweight")!;

        Assert.True(weight.IsConstraint);
        var slice = Element(weight, "Observation.category:VSCat");
        Assert.Equal(("Observation.category", "VSCat", "Observation.category"), (slice.Path, slice.SliceName, slice.BasePath));
        Assert.Equal("vital-signs", Element(weight, "Observation.category:VSCat.coding.code").Fixed.GetString());
        Assert.Equal(JsonValueKind.Undefined, slice.Fixed.ValueKind);
        Assert.Equal(new Discriminator("value", "coding.code"), Element(weight, "Observation.category").Slicing!.Discriminators[0]);
    }

    [Fact]
    public void FindStructure_Extension_KnowsWhereItStands()
    {
        var extension = Core.FindStructure("http://hl7.org/fhir/StructureDefinition/patient-birthPlace")!;

        Assert.Equal([new ExtensionContext("element", "Patient")], extension.Contexts);
        Assert.Equal("http://hl7.org/fhir/StructureDefinition/patient-birthPlace", Element(extension, "Extension.url").Fixed.GetString());
        Assert.Equal(0, Element(extension, "Extension.extension").Max);
        Assert.Equal(int.MaxValue, Element(extension, "Extension.extension").BaseMax);
    }

    [Fact]
    public void FindStructure_Primitive_HasSystemTypeAndRegex()
    {
        var type = Element(Core.FindType("id")!, "id.value").Types[0];

        Assert.Equal(("http://hl7.org/fhirpath/System.String", "string", @"[A-Za-z0-9\-\.]{1,64}"), (type.Code, type.FhirType, type.Regex));
    }

    [Fact]
    public void Find_VersionInTheAddress_IsMinded()
    {
        Assert.NotNull(Core.FindStructure("http://hl7.org/fhir/StructureDefinition/Patient|4.0.1"));
        Assert.Null(Core.FindStructure("http://hl7.org/fhir/StructureDefinition/Patient|5.0.0"));
        Assert.NotNull(Core.FindValueSet("http://hl7.org/fhir/ValueSet/observation-status|4.0.1"));
        Assert.Null(Core.FindValueSet("http://hl7.org/fhir/ValueSet/observation-status|1"));
        Assert.NotNull(Core.FindCodeSystem("http://hl7.org/fhir/observation-status|4.0.1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("Patient")]
    [InlineData("http://hl7.org/fhir/StructureDefinition/Patien")]
    [InlineData("http://hl7.org/fhir/StructureDefinition/Patientx")]
    [InlineData("http://hl7.org/fhir/StructureDefinition/\ud800")]
    public void Find_Unknown_IsNull(string canonical)
    {
        Assert.Null(Core.FindStructure(canonical));
        Assert.Null(Core.FindValueSet(canonical));
        Assert.Null(Core.FindCodeSystem(canonical));
    }

    [Fact]
    public void Find_VeryLongAddress_IsNull() => Assert.Null(Core.FindStructure("http://hl7.org/" + new string('x', 100_000)));

    [Fact]
    public void Find_FromManyThreads_GivesTheSameObject()
    {
        var found = new StructureDefinition?[64];
        Parallel.For(0, found.Length, i => found[i] = Core.FindStructure("http://hl7.org/fhir/StructureDefinition/Encounter"));

        Assert.All(found, f => Assert.Same(found[0], f));
        Assert.NotNull(found[0]);
    }

    [Fact]
    public void FindCodeSystem_Tree_HasItsLevels()
    {
        var system = Core.FindCodeSystem("http://terminology.hl7.org/CodeSystem/condition-clinical")!;

        Assert.Equal((true, true), (system.IsCaseSensitive, system.IsComplete));
        Assert.Equal(["active", "inactive"], system.Concepts.Select(c => c.Code));
        Assert.Equal(["recurrence", "relapse"], system.Concepts[0].Children.Select(c => c.Code));
    }

    [Fact]
    public void TypeNames_EachKind_ListsTypesOnly()
    {
        var resources = Core.TypeNames(StructureKind.Resource);

        Assert.Equal(148, resources.Length);
        Assert.Contains("DomainResource", resources);
        Assert.DoesNotContain("vitalsigns", resources);
        Assert.DoesNotContain("SubscriptionStatus", resources);
        Assert.Contains("Age", Core.TypeNames(StructureKind.ComplexType));
        Assert.Equal(20, Core.TypeNames(StructureKind.PrimitiveType).Length);
        Assert.All(resources, name => Assert.NotNull(Core.FindType(name)));
        Assert.Null(Core.FindType("bodyweight"));
    }

    [Fact]
    public void SearchParameters_OfAType_IncludeThoseOfAllResources()
    {
        var patient = Core.SearchParameters("Patient");

        Assert.Equal("Patient.birthDate | Person.birthDate | RelatedPerson.birthDate", Assert.Single(patient, p => p.Code == "birthdate").Expression);
        Assert.Contains(patient, p => p.Code == "_id");
        Assert.Contains(patient, p => p.Code == "_text");
        Assert.DoesNotContain(Core.SearchParameters("Bundle"), p => p.Code == "_text");
        Assert.Equal(2, Assert.Single(Core.SearchParameters("Observation"), p => p.Code == "code-value-quantity").Components.Length);
    }

    [Fact]
    public void All_Definitions_CanBeRead()
    {
        Assert.All(Core.Addresses(i => i.Structures), url => Assert.NotEmpty(Core.FindStructure(url)!.Snapshot));
        Assert.All(Core.Addresses(i => i.ValueSets), url => Assert.NotNull(Core.FindValueSet(url)));
        Assert.All(Core.Addresses(i => i.CodeSystems), url => Assert.NotNull(Core.FindCodeSystem(url)));
    }

    private static ElementDefinition Element(StructureDefinition structure, string id) => Assert.Single(structure.Snapshot, e => e.Id == id);
}
