using NetCds.Guideline.Reports;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Tests.Reports.Rules;

public sealed class ConceptValuesTests
{
    [Theory]
    [InlineData(3, "b")]
    [InlineData(40, "a")]
    [InlineData(0, null)]
    [InlineData(4, null)]
    [InlineData(41, null)]
    public void Item_Concept_GivesItsValueOrNone(int concept, string? expected)
    {
        var values = new ConceptValues(new Dictionary<int, StatedValue> { [40] = StatedValue.Of("a"), [3] = StatedValue.Of("b") });

        Assert.Equal(expected, values[concept]?.Code);
    }

    [Fact]
    public void Of_SameConceptsInAnyOrder_IsOneSet()
    {
        var sets = new ConceptSets(8);

        Assert.Same(sets.Of([5, 2]), sets.Of([2, 5, 2]) is var same && same[2] && same[5] ? sets.Of([2, 5]) : null);
        Assert.Equal([false, false, true, false, false, true, false, false], sets.Of([5, 2]));
        Assert.NotSame(sets.Of([5]), sets.Of([2]));
    }
}
