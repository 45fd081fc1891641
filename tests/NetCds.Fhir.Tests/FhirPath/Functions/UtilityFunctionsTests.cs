namespace NetCds.Fhir.Tests.FhirPath.Functions;

public sealed class UtilityFunctionsTests
{
    [Theory]
    [InlineData("iif(true, 1, 1 / 'a')", "[1]")]
    [InlineData("iif(false, 1, 2)", "[2]")]
    [InlineData("iif({}, 1, 2)", "[2]")]
    [InlineData("iif(false, 1)", "[]")]
    [InlineData("name.select(iif(use.exists(), use, 'none'))", "[official, nickname, none]")]
    public void Iif_OnlyTheChosenBranchIsEvaluated(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("(1 | 2 | 3).aggregate($total + $this, 0)", "[6]")]
    [InlineData("(1 | 2 | 3).aggregate(iif($total.empty(), $this, $total * $this))", "[6]")]
    [InlineData("{}.aggregate($total + 1, 5)", "[5]")]
    [InlineData("(1 | 2).aggregate($total | $index, 0)", "[0, 1]")]
    public void Aggregate_Total_IsCarried(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("defineVariable('v', 'x').select(%v)", "[x]")]
    [InlineData("name.defineVariable('n').select(%n.count())", "[3, 3, 3]")]
    [InlineData("name.defineVariable('n', first()).select(%n.family)", "[Berg, Berg, Berg]")]
    [InlineData("name.defineVariable('n', skip(1).first()).first().select(%n.given)", "[Annie]")]
    [InlineData("defineVariable('a', 1).defineVariable('b', %a + 1).select(%a + %b)", "[3]")]
    [InlineData("name.select(defineVariable('u', use).select(%u))", "[official, nickname]")]
    [InlineData("defineVariable('a', 1).select(%a) | defineVariable('a', 2).select(%a)", "[1, 2]")]
    public void DefineVariable_IsSeenAfterIt(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("%sct", "[http://snomed.info/sct]")]
    [InlineData("%loinc", "[http://loinc.org]")]
    [InlineData("%ucum", "[http://unitsofmeasure.org]")]
    [InlineData("%`vs-administrative-gender`", "[http://hl7.org/fhir/ValueSet/administrative-gender]")]
    [InlineData("%`ext-patient-birthTime`", "[http://hl7.org/fhir/StructureDefinition/patient-birthTime]")]
    [InlineData("%context.gender", "[female]")]
    [InlineData("%resource.id", "[p1]")]
    [InlineData("%rootResource.id", "[p1]")]
    [InlineData("contained.select(%resource.id)", "[p1]")]
    public void Variables_OfTheSpecifications_AreKnown(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("1.type().name", "[Integer]")]
    [InlineData("1.type().namespace", "[System]")]
    [InlineData("active.type().name", "[boolean]")]
    [InlineData("name.first().type()", "[FHIR.HumanName]")]
    [InlineData("contact.type().name", "[BackboneElement]")]
    [InlineData("contained.type().name", "[Organization]")]
    [InlineData("1.type() = 2.type()", "[true]")]
    public void Type_Reflection_Names(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("name.first().children()", "[official, Berg, Ann, Eva]")]
    [InlineData("name[2].given.children().url", "[http://x.example/e]")]
    [InlineData("contact.descendants().ofType(code)", "[N]")]
    [InlineData("contact.descendants().count()", "[6]")]
    [InlineData("descendants().where($this is Extension).count()", "[2]")]
    [InlineData("active.children()", "[]")]
    [InlineData("1.children()", "[]")]
    public void Tree_ChildrenAndDescendants(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("managingOrganization.resolve().name", "[Clinic]")]
    [InlineData("managingOrganization.resolve().is(Organization)", "[true]")]
    [InlineData("generalPractitioner.resolve()", "[]")]
    [InlineData("'#o1'.resolve().name", "[Clinic]")]
    [InlineData("'#'.resolve().id", "[p1]")]
    public void Resolve_References_AreFollowed(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')", "[true]")]
    [InlineData("conformsTo('http://hl7.org/fhir/StructureDefinition/Person')", "[false]")]
    [InlineData("{}.conformsTo('x')", "[]")]
    public void ConformsTo_PlainTypes_AreKnown(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));
}
