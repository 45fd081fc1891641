namespace NetCds.Fhir.Tests.FhirPath.Functions;

public sealed class SubsettingFunctionsTests
{
    [Theory]
    [InlineData("name.given[0]", "[Ann]")]
    [InlineData("name.given[2]", "[Annie]")]
    [InlineData("name.given[9]", "[]")]
    [InlineData("name.given[-1]", "[]")]
    [InlineData("name.given.first()", "[Ann]")]
    [InlineData("telecom.value.last()", "[2]")]
    [InlineData("telecom.value.tail()", "[2]")]
    [InlineData("name.given.skip(1).take(1)", "[Eva]")]
    [InlineData("(1 | 2 | 3).skip(-1).count()", "[3]")]
    [InlineData("(1 | 2 | 3).take(0)", "[]")]
    [InlineData("(1 | 2 | 3).take(5).count()", "[3]")]
    [InlineData("name.given[{}]", "[]")]
    [InlineData("{}.first()", "[]")]
    [InlineData("active.single()", "[true]")]
    public void Positions_AreFromZero(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("(1 | 2).union(2 | 3)", "[1, 2, 3]")]
    [InlineData("(1 | 2).combine(2 | 3)", "[1, 2, 2, 3]")]
    [InlineData("(1 | 2 | 2.0)", "[1, 2]")]
    [InlineData("(1 | 2).intersect(2 | 3)", "[2]")]
    [InlineData("1.combine(1).intersect(1)", "[1]")]
    [InlineData("(1 | 2 | 3).exclude(2)", "[1, 3]")]
    [InlineData("1.combine(1).exclude(2)", "[1, 1]")]
    [InlineData("coalesce({}, photo, 'x', 'y')", "[x]")]
    [InlineData("coalesce({}, {})", "[]")]
    public void Collections_ArePutTogether(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));

    [Theory]
    [InlineData("(3 | 1 | 2).sort()", "[1, 2, 3]")]
    [InlineData("('b' | 'a').sort()", "[a, b]")]
    [InlineData("(1 | 2).sort(-$this)", "[2, 1]")]
    [InlineData("('a' | 'b').sort(-$this)", "[b, a]")]
    [InlineData("telecom.sort(rank).value", "[2, 1]")]
    [InlineData("telecom.sort(-rank).value", "[1, 2]")]
    [InlineData("name.sort(use, -family).given.count()", "[4]")]
    [InlineData("name.sort(family).first().use", "[nickname]")]
    [InlineData("(@2026 | @2025).sort()", "[@2025, @2026]")]
    [InlineData("(true | false).sort()", "[false, true]")]
    [InlineData("{}.sort()", "[]")]
    [InlineData("(1|2|3|4|5).sort(-$this)", "[5, 4, 3, 2, 1]")]
    public void Sort_Keys_AreInOrder(string expression, string expected) => Assert.Equal(expected, Evaluating.On(expression));
}
