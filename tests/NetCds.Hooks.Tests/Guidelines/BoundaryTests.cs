using NetCds.Guideline.Assessments;
using NetCds.Guideline.Logic;

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

            Assert.All(row.Affected, line => Assert.True(holds == Holds(assessment, line), $"{line.Id} holds at {value} {unit}: {!holds}. {line.Condition}"));
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

    private static bool Holds(Assessment assessment, LineText line)
    {
        if (line.Modalities.Count == 0)
        {
            return assessment.Notes.Any(n => n.Id == line.RuleId && n.Statement == line.Statement);
        }

        var findings = assessment.Modalities.SelectMany(m => m.Rules).Where(r => r.Id == line.RuleId).ToList();
        Assert.NotEmpty(findings);
        var own = findings.Where(f => f.Statement == line.Statement).ToList();
        Assert.DoesNotContain(own, f => f.Outcome == Truth.Unknown);
        return own.Exists(f => f.Outcome == Truth.True) || (line.Effect == "workUp" && assessment.Missing.Any(m => m.Card == line.Card && m.RuleIds.Contains(line.RuleId)));
    }
}
