using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class FhirPathErrorTests
{
    private static readonly FhirPathOptions Strict = new() { Model = FhirTypeModel.R4, ContextType = "Patient", IsStrict = true, ChecksOrder = true };

    [Theory]
    [InlineData("1 +", FhirPathErrorKind.Parse)]
    [InlineData("foo()", FhirPathErrorKind.Semantic)]
    [InlineData("name.first(1)", FhirPathErrorKind.Semantic)]
    [InlineData("name.where()", FhirPathErrorKind.Semantic)]
    [InlineData("@2026 + 1", FhirPathErrorKind.Semantic)]
    [InlineData("name.ofType(1)", FhirPathErrorKind.Semantic)]
    [InlineData("name.$index", FhirPathErrorKind.Semantic)]
    [InlineData("name.single()", FhirPathErrorKind.Runtime)]
    [InlineData("name and true", FhirPathErrorKind.Runtime)]
    [InlineData("name.given.upper()", FhirPathErrorKind.Runtime)]
    [InlineData("name.given < 'a'", FhirPathErrorKind.Runtime)]
    [InlineData("1 < 'a'", FhirPathErrorKind.Runtime)]
    [InlineData("true < false", FhirPathErrorKind.Runtime)]
    [InlineData("'a' - 'b'", FhirPathErrorKind.Runtime)]
    [InlineData("-true", FhirPathErrorKind.Runtime)]
    [InlineData("-1.convertsToInteger()", FhirPathErrorKind.Runtime)]
    [InlineData("%nothing", FhirPathErrorKind.Runtime)]
    [InlineData("defineVariable('context', 1)", FhirPathErrorKind.Runtime)]
    [InlineData("defineVariable('a', 1).defineVariable('a', 2)", FhirPathErrorKind.Runtime)]
    [InlineData("defineVariable('a', 1).select(%a) + %a", FhirPathErrorKind.Runtime)]
    [InlineData("gender.as(foo)", FhirPathErrorKind.Runtime)]
    [InlineData("gender is foo", FhirPathErrorKind.Runtime)]
    [InlineData("@T09:00Z", FhirPathErrorKind.Runtime)]
    [InlineData("@2026-03-02 + 1 'mo'", FhirPathErrorKind.Runtime)]
    [InlineData("@2026-03-02 + 1 'cm'", FhirPathErrorKind.Runtime)]
    [InlineData("@T09:00 + 1 day", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.matches('(')", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.matches('a', 'z')", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.encode('rot13')", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.decode('rot13')", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.escape('xml')", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.unescape('xml')", FhirPathErrorKind.Runtime)]
    [InlineData("1.upper()", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.abs()", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.sqrt()", FhirPathErrorKind.Runtime)]
    [InlineData("1.power('a')", FhirPathErrorKind.Runtime)]
    [InlineData("1.5.round(-1)", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.lowBoundary()", FhirPathErrorKind.Runtime)]
    [InlineData("'a'.precision()", FhirPathErrorKind.Runtime)]
    [InlineData("1.comparable(2)", FhirPathErrorKind.Runtime)]
    [InlineData("(true | 'a').allTrue()", FhirPathErrorKind.Runtime)]
    [InlineData("(1 | 'a').sort()", FhirPathErrorKind.Runtime)]
    [InlineData("name.sort()", FhirPathErrorKind.Runtime)]
    [InlineData("(1 | 2).join()", FhirPathErrorKind.Runtime)]
    [InlineData("name['a']", FhirPathErrorKind.Runtime)]
    [InlineData("name.skip({})", FhirPathErrorKind.Runtime)]
    [InlineData("(1 | 2).iif(true, 1)", FhirPathErrorKind.Runtime)]
    [InlineData("conformsTo('http://nowhere.example')", FhirPathErrorKind.Runtime)]
    [InlineData("(1 | 2) in 1", FhirPathErrorKind.Runtime)]
    [InlineData("name.first() & 'a'", FhirPathErrorKind.Runtime)]
    public void Evaluate_WhatCannotBe_EndsInAnErrorOfItsClass(string expression, FhirPathErrorKind expected) => Assert.Equal(expected, Evaluating.ErrorOf(expression));

    [Theory]
    [InlineData("name.given1")]
    [InlineData("nam")]
    [InlineData("Encounter.name")]
    [InlineData("multipleBirthInteger")]
    [InlineData("name.where(usage = 'x')")]
    [InlineData("name.select(given.foo)")]
    [InlineData("contact.name.all(famly.exists())")]
    [InlineData("contained.children().first()")]
    [InlineData("descendants()[0]")]
    [InlineData("children().skip(1)")]
    [InlineData("1.foo")]
    [InlineData("name.count().foo")]
    [InlineData("iif('a', 1, 2)")]
    [InlineData("(name | telecom).foo")]
    [InlineData("multipleBirth.ofType(integer).foo")]
    public void Compile_StrictWithWhatIsNotThere_IsASemanticError(string expression)
    {
        Assert.Equal(FhirPathErrorKind.Semantic, Evaluating.ErrorOf(expression, Strict));
        Assert.Throws<FhirPathSemanticException>(() => FhirPathExpression.Compile(expression, Strict));
    }

    [Theory]
    [InlineData("Patient.name.given")]
    [InlineData("name.given.extension.value")]
    [InlineData("multipleBirth")]
    [InlineData("contained.anything")]
    [InlineData("generalPractitioner.resolve().name")]
    [InlineData("(name | contact.name).family")]
    [InlineData("contact.relationship.coding.code")]
    [InlineData("Resource.id")]
    [InlineData("children().name")]
    [InlineData("name.sort(family).first().use")]
    [InlineData("extension.value.ofType(Quantity).unit")]
    [InlineData("name.first().type().name")]
    public void Compile_StrictWithWhatIsThere_Compiles(string expression) => Assert.NotNull(FhirPathExpression.Compile(expression, Strict));

    [Fact]
    public void Compile_ChoiceByJsonName_SaysHowToWriteIt()
    {
        var error = Assert.Throws<FhirPathSemanticException>(() => FhirPathExpression.Compile("Patient.multipleBirthInteger", Strict));

        Assert.Contains("'multipleBirth'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_OnASecondLine_NamesLineAndColumn()
    {
        var error = Assert.Throws<FhirPathSemanticException>(() => FhirPathExpression.Compile("name\n  .given | foo()"));

        Assert.Equal((2, 12, 16), (error.Line, error.Column, error.Position));
    }
}
