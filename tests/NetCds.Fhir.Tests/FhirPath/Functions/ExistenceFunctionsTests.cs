namespace NetCds.Fhir.Tests.FhirPath.Functions;

public sealed class ExistenceFunctionsTests
{
    [Theory]
    [InlineData("name.exists()", "[true]")]
    [InlineData("photo.exists()", "[false]")]
    [InlineData("{}.exists()", "[false]")]
    [InlineData("name.exists(use = 'official')", "[true]")]
    [InlineData("name.exists(use = 'x')", "[false]")]
    [InlineData("name.given.exists()", "[true]")]
    [InlineData("name.where(use = 'nickname').given.exists()", "[true]")]
    [InlineData("deceased.exists()", "[true]")]
    [InlineData("name[2].given.exists()", "[true]")]
    public void Exists_AnyItems_SaysSo(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("name.empty()", "[false]")]
    [InlineData("photo.empty()", "[true]")]
    [InlineData("name.where(use = 'x').empty()", "[true]")]
    public void Empty_AnyItems_SaysSo(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("name.all(given.exists())", "[true]")]
    [InlineData("name.all(use.exists())", "[false]")]
    [InlineData("photo.all(false)", "[true]")]
    [InlineData("name.all({})", "[false]")]
    public void All_EachItem_MustMeetTheCriteria(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("name.count()", "[3]")]
    [InlineData("name.given.count()", "[4]")]
    [InlineData("photo.count()", "[0]")]
    [InlineData("name.where(family.exists()).count()", "[2]")]
    [InlineData("(name | telecom).count()", "[5]")]
    public void Count_Items_AreCounted(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("true.not()", "[false]")]
    [InlineData("false.not()", "[true]")]
    [InlineData("{}.not()", "[]")]
    [InlineData("'a'.not()", "[false]")]
    public void Not_Truth_IsTurnedRound(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("(true | false).allTrue()", "[false]")]
    [InlineData("{}.allTrue()", "[true]")]
    [InlineData("(true | false).anyTrue()", "[true]")]
    [InlineData("{}.anyTrue()", "[false]")]
    [InlineData("(true | false).allFalse()", "[false]")]
    [InlineData("(true | false).anyFalse()", "[true]")]
    [InlineData("{}.allFalse()", "[true]")]
    [InlineData("{}.anyFalse()", "[false]")]
    public void BooleanCollections_AreJoined(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("(1 | 2).subsetOf(1 | 2 | 3)", "[true]")]
    [InlineData("(1 | 4).subsetOf(1 | 2 | 3)", "[false]")]
    [InlineData("{}.subsetOf(1)", "[true]")]
    [InlineData("(1 | 2 | 3).supersetOf(2)", "[true]")]
    [InlineData("name.supersetOf(name.first())", "[true]")]
    [InlineData("(1 | 2).supersetOf(3)", "[false]")]
    public void SubsetAndSuperset_CompareByValue(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("(1 | 2).isDistinct()", "[true]")]
    [InlineData("1.combine(1.0).isDistinct()", "[false]")]
    [InlineData("name.given.isDistinct()", "[true]")]
    [InlineData("{}.isDistinct()", "[true]")]
    [InlineData("1.combine(1).distinct()", "[1]")]
    [InlineData("'a'.combine('A').distinct()", "[a, A]")]
    [InlineData("(1|2|3|4|5|6|7|8|9|10|11|12).combine(12|11).distinct().count()", "[12]")]
    [InlineData("(1|2|3|4|5|6|7|8|9|10).combine(10).isDistinct()", "[false]")]
    public void Distinct_Repetitions_AreFound(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("active.hasValue()", "[true]")]
    [InlineData("name[2].given.hasValue()", "[false]")]
    [InlineData("name.hasValue()", "[false]")]
    [InlineData("name.first().hasValue()", "[false]")]
    [InlineData("birthDate.hasValue()", "[true]")]
    [InlineData("1.hasValue()", "[true]")]
    [InlineData("active.getValue() is System.Boolean", "[true]")]
    [InlineData("name[2].given.getValue()", "[]")]
    public void HasValue_PrimitiveWithoutValue_HasNone(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));
}
