namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Every limit of every line of the guideline, on both sides.</summary>
public sealed class BoundaryTests
{
    private static readonly Dictionary<string, Boundary> Rows = Boundaries.All.ToDictionary(b => b.Label, StringComparer.Ordinal);

    public static TheoryData<string> Labels => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Labels))]
    public void Line_AtItsLimit_ChangesWhereTheKnowledgeBaseSays(string label)
    {
        var row = Rows[label];
        foreach (var (value, unit, holds) in row.Values)
        {
            var assessment = (row.Given?.Invoke() ?? PatientCase.AblationCandidate()).Record(row.Fact, value, unit).Assess();

            Assert.All(row.Affected, line => Assert.True(holds == assessment.Holds(line), $"{line.Id} holds at {value} {unit}: {!holds}. {line.Condition}"));
        }
    }

    [Fact]
    public void Limits_OfTheGuideline_AllStandInTheTableOnBothSides()
    {
        var limits = GuidelineText.Lines.SelectMany(line => Comparisons.Of(line.Condition).Select(c => $"{line.Id} {c}")).Order(StringComparer.Ordinal);
        var sides = Boundaries.All.SelectMany(row => row.Keys.SelectMany(key => row.Values.Select(v => (key, v.Holds)))).Distinct().ToLookup(s => s.key, s => s.Holds);

        Assert.Equal(limits, sides.Select(s => s.Key).Order(StringComparer.Ordinal));
        Assert.Empty(sides.Where(s => s.Count() < 2).Select(s => s.Key));
    }

    [Fact]
    public void Lines_OfOneRule_AreToldApartByTheirStatement() =>
        Assert.Equal(GuidelineText.Lines.Count, GuidelineText.Lines.Select(l => (l.RuleId, l.Statement, l.Effect)).Distinct().Count());
}
