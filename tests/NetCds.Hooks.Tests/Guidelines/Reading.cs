using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Looks things up in an assessment.</summary>
internal static class Reading
{
    public static ModalityStatus StatusOf(this Assessment assessment, string modality) => assessment.Verdict(modality).Status;

    public static Truth Outcome(this Assessment assessment, string modality, string rule) =>
        Assert.Single(assessment.Verdict(modality).Rules, r => r.Id == rule).Outcome;

    public static Fact FactOf(this Assessment assessment, string name) => assessment.Facts.Single(f => f.Definition.Name == name);

    public static IEnumerable<string> Cards(this Assessment assessment) => assessment.Missing.Select(m => m.Card);

    public static IEnumerable<string> IssuesOf(this Assessment assessment, string? fact) => assessment.DataIssues.Where(i => i.Fact == fact).Select(i => i.Code);

    public static IEnumerable<(string Order, string Rule)> ActionsTaken(this Assessment assessment) => assessment.Actions.Select(a => (a.Id, a.RuleId));

    /// <summary>Whether a line holds; it must not be unknown, nor speak of nothing that is reported.</summary>
    public static bool Holds(this Assessment assessment, LineText line)
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

    public static void AssertStatuses(this Assessment assessment, string expected)
    {
        foreach (var pair in expected.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=');
            Assert.True(
                string.Equals(parts[1], assessment.StatusOf(parts[0]).ToString(), StringComparison.OrdinalIgnoreCase),
                $"{parts[0]} is {assessment.StatusOf(parts[0])}, not {parts[1]}: {string.Join("; ", assessment.Verdict(parts[0]).Rules.Where(r => r.Outcome != Truth.False).Select(r => $"{r.Id} {r.Outcome}"))}");
        }
    }

    private static ModalityVerdict Verdict(this Assessment assessment, string modality) => Assert.Single(assessment.Modalities, m => m.Id == modality);
}
