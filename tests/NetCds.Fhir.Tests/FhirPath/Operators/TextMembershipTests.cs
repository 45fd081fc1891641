namespace NetCds.Fhir.Tests.FhirPath.Operators;

public sealed class TextMembershipTests
{
    [Theory]
    [InlineData("gender in ('male' | 'female')", "[true]")]
    [InlineData("gender in ('female')", "[true]")]
    [InlineData("gender in ('a' | 'b' | 'c')", "[false]")]
    [InlineData("gender in ('a' | gender)", "[true]")]
    [InlineData("('male' | 'female') contains gender", "[true]")]
    [InlineData("photo.title in ('a' | 'b')", "[]")]
    [InlineData("birthDate in ('1970-01-01' | 'x')", "[false]")]
    [InlineData("1 in ('1' | '2')", "[false]")]
    [InlineData("active in ('true' | 'false')", "[false]")]
    [InlineData("'a' in ('a' | 'b')", "[true]")]
    [InlineData("('a' | 'b').where($this in ('b' | 'c'))", "[b]")]
    [InlineData("iif(gender.exists(), gender, 'x') in ('female' | 'x')", "[true]")]
    [InlineData("%resource.gender in ('female' | 'x')", "[true]")]
    public void In_WithTexts_SaysWhatInWithAnythingSays(string expression, string expected)
    {
        Assert.Equal(expected, Evaluating.On(expression));
        Assert.Equal(expected, Evaluating.On(expression.Replace("('", "({}|'", StringComparison.Ordinal)));
    }

    [Fact]
    public void In_OfSeveralItems_IsAnError() =>
        Assert.Throws<NetCds.Fhir.FhirPath.FhirPathRuntimeException>(() => Evaluating.On("name.given in ('a' | 'b')"));

    [Theory]
    [InlineData("Observation.value.ofType(Quantity).exists()", "[true]")]
    [InlineData("Observation.value.ofType(string).exists()", "[false]")]
    [InlineData("Observation.value.ofType(Quantity).value", "[72.5]")]
    [InlineData("Observation.component.value.ofType(integer).first()", "[4]")]
    [InlineData("Observation.component.value.ofType(string).count()", "[1]")]
    [InlineData("Observation.component.value.ofType(string).single()", "[x]")]
    [InlineData("Observation.component.value.ofType(boolean).exists()", "[false]")]
    public void OfType_ThatIsOnlyLookedAt_IsWhatItIsCollected(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));
}
