using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.Tests.FhirPath.Typing;

public sealed class FhirTypeModelTests
{
    [Fact]
    public void Find_Type_KnowsItsElements()
    {
        var observation = FhirTypeModel.R4.Find("Observation")!;

        Assert.Same(observation, FhirTypeModel.R4.Find("Observation"));
        Assert.True(observation.Member("value")!.IsChoice);
        Assert.Contains(observation.Member("value")!.Types, t => t.Name == "Quantity");
        Assert.Equal("Observation.component", observation.Member("component")!.Types[0].Path);
        Assert.True(observation.Member("component")!.IsRepeating);
        Assert.False(observation.Member("status")!.IsRepeating);
        Assert.Null(observation.Member("valueQuantity"));
    }

    [Fact]
    public void Find_PathWithContent_HasElementsOfItsOwn()
    {
        var component = FhirTypeModel.R4.Find("Observation.component")!;

        Assert.Equal("BackboneElement", component.Name);
        Assert.NotNull(component.Member("code"));
        Assert.True(component.Is("Element"));
    }

    [Fact]
    public void Find_ContentReference_LeadsToTheElementItNames()
    {
        var item = FhirTypeModel.R4.Find("Questionnaire.item")!;

        Assert.Same(item, item.Member("item")!.Types[0]);
    }

    [Theory]
    [InlineData("Age", "Quantity", true)]
    [InlineData("Patient", "DomainResource", true)]
    [InlineData("Patient", "Resource", true)]
    [InlineData("Bundle", "DomainResource", false)]
    [InlineData("code", "string", true)]
    [InlineData("positiveInt", "integer", true)]
    [InlineData("canonical", "uri", true)]
    [InlineData("string", "code", false)]
    public void Is_Base_IsFollowed(string type, string wanted, bool expected) => Assert.Equal(expected, FhirTypeModel.R4.Find(type)!.Is(wanted));

    [Fact]
    public void Find_UnknownName_IsNullWithDefinitionsOnly()
    {
        Assert.Null(FhirTypeModel.R4.Find("Foo"));
        Assert.Null(FhirTypeModel.R4.Find("Observation.foo"));
        Assert.True(FhirTypeModel.Untyped.Find("Foo")!.IsOpen);
    }

    [Theory]
    [InlineData("value.unit", "[kg]")]
    [InlineData("value is Quantity", "[true]")]
    [InlineData("value > 70 'kg'", "[true]")]
    [InlineData("Observation.status = 'final'", "[true]")]
    [InlineData("effective > @2026-01-01", "[true]")]
    [InlineData("effective is dateTime", "[true]")]
    [InlineData("component.value", "[x, 4]")]
    [InlineData("component.count()", "[2]")]
    [InlineData("code.coding.where(system = 'http://loinc.org').code", "[29463-7]")]
    [InlineData("issued", "[]")]
    [InlineData("children().count()", "[6]")]
    [InlineData("descendants().ofType(Quantity).unit", "[kg]")]
    public void Untyped_Elements_AreTakenByName(string expression, string expected)
    {
        var node = Evaluating.Node(Evaluating.Observation, FhirTypeModel.Untyped);

        Assert.Equal(expected, Evaluating.Show(FhirPathExpression.Compile(expression).Evaluate(node)));
    }

    [Theory]
    [InlineData("birthDate < @2000-01-01", "[true]")]
    [InlineData("birthDate.extension('http://x.example/time').value", "[@1970-05-17T10:00:00Z]")]
    [InlineData("name.given.count()", "[4]")]
    [InlineData("multipleBirth", "[2]")]
    [InlineData("deceased", "[false]")]
    [InlineData("contained.name", "[Clinic]")]
    [InlineData("managingOrganization.resolve().name", "[Clinic]")]
    public void Untyped_Patient_IsRead(string expression, string expected)
    {
        var node = Evaluating.Node(Evaluating.Patient, FhirTypeModel.Untyped);

        Assert.Equal(expected, Evaluating.Show(FhirPathExpression.Compile(expression).Evaluate(node)));
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","name":null}""", "name", "[]")]
    [InlineData("""{"resourceType":"Patient","name":[]}""", "name.exists()", "[false]")]
    [InlineData("""{"resourceType":"Patient","name":[null]}""", "name.exists()", "[false]")]
    [InlineData("""{"resourceType":"Patient","name":"x"}""", "name.given", "[]")]
    [InlineData("""{"resourceType":"Patient","birthDate":"never"}""", "birthDate < today()", "[]")]
    [InlineData("""{"resourceType":"Patient","birthDate":5}""", "birthDate < today()", null)]
    [InlineData("""{"resourceType":"Patient","active":"yes"}""", "active and true", "[true]")]
    [InlineData("""{"resourceType":"Patient","active":"\ud800"}""", "active = 'x'", "[false]")]
    [InlineData("""{"resourceType":"Foo","bar":{"baz":1}}""", "bar.baz + 1", "[2]")]
    [InlineData("""{"bar":[{"baz":1},{"baz":2}]}""", "bar.baz", "[1, 2]")]
    [InlineData("""[1]""", "foo", "[]")]
    [InlineData("""{"resourceType":"Observation","valueQuantity":{"value":1e400}}""", "value.value > 1", "[]")]
    [InlineData("""{"resourceType":"Patient","_gender":{"extension":[{"url":"u","valueString":"v"}]}}""", "gender.extension('u').value", "[v]")]
    [InlineData("""{"resourceType":"Patient","_gender":{"extension":[{"url":"u","valueString":"v"}]}}""", "gender.hasValue() | gender.exists() | children().count()", "[false, true, 1]")]
    public void Evaluate_BrokenData_IsReadAsFarAsItGoes(string json, string expression, string? expected)
    {
        var node = Evaluating.Node(json);
        var compiled = FhirPathExpression.Compile(expression, new FhirPathOptions { Model = FhirTypeModel.R4 });

        if (expected is null)
        {
            Assert.Throws<FhirPathRuntimeException>(() => compiled.Evaluate(node));
        }
        else
        {
            Assert.Equal(expected, Evaluating.Show(compiled.Evaluate(node)));
        }
    }
}
