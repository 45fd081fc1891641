namespace NetCds.Fhir.Tests.FhirPath.Functions;

public sealed class FilteringFunctionsTests
{
    [Theory]
    [InlineData("name.where(use = 'official').family", "[Berg]")]
    [InlineData("name.where($index = 1).given", "[Annie]")]
    [InlineData("name.given.where($this.startsWith('A'))", "[Ann, Annie]")]
    [InlineData("name.where({})", "[]")]
    public void Where_Criteria_KeepsWhatMeetsThem(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("name.select(given.first() & '!')", "[Ann!, Annie!, !]")]
    [InlineData("name.select($index)", "[0, 1, 2]")]
    [InlineData("name.select(family)", "[Berg, Dahl]")]
    [InlineData("(1 | 2).select($this * 2)", "[2, 4]")]
    public void Select_Projection_IsFlat(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("1.repeat(iif($this < 4, $this + 1))", "[2, 3, 4]")]
    [InlineData("repeat(contact).count()", "[1]")]
    [InlineData("1.repeat($this)", "[1]")]
    public void Repeat_Levels_AreCollectedOnce(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("children().ofType(HumanName).count()", "[3]")]
    [InlineData("multipleBirth.ofType(integer)", "[2]")]
    [InlineData("multipleBirth.ofType(boolean)", "[]")]
    [InlineData("(1 | 'a').ofType(System.String)", "[a]")]
    [InlineData("contained.ofType(Organization).name", "[Clinic]")]
    public void OfType_Type_FiltersItems(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("birthDate.extension('http://x.example/time').value", "[@1970-05-17T10:00:00Z]")]
    [InlineData("birthDate.extension('http://y').empty()", "[true]")]
    [InlineData("name[2].given.extension('http://x.example/e').value + 1", "[4]")]
    [InlineData("extension('http://x').empty()", "[true]")]
    public void Extension_Url_FindsValues(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));
}
