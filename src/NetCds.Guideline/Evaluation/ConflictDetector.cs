using NetCds.Guideline.Conditions;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Evaluation;

/// <summary>
/// Finds facts whose usable sources disagree on a decision (rule R-013): numbers on opposite sides of a threshold some rule has, or different codes
/// or truths. Ordinary variation between two measurements is no conflict.
/// </summary>
internal sealed class ConflictDetector(GuidelineGraph graph)
{
    /// <summary>Replaces facts in conflict by conflicting ones, in what was recorded and in what rules see.</summary>
    /// <returns>The data issues to report, or null when there is no conflict.</returns>
    public List<DataIssue>? Mark(EvaluationState state)
    {
        List<DataIssue>? issues = null;
        for (var i = 0; i < state.Recorded.Length; i++)
        {
            var fact = state.Recorded[i];
            if (fact.Candidates.Count < 2 || fact.Status != FactStatus.Known || !Disagree(fact, state))
            {
                continue;
            }

            var conflicting = new Fact(fact.Definition, FactStatus.Conflicting, fact.Value)
            {
                Effective = fact.Effective,
                Sources = fact.Sources,
                Candidates = fact.Candidates,
                FromNarrative = fact.FromNarrative,
                HasNewerUnusable = fact.HasNewerUnusable,
            };
            state.Recorded[i] = conflicting;
            state.Facts[i] = conflicting;
            state.HasConflict = true;
            issues ??= [];
            issues.Add(new DataIssue(
                "conflict", fact.Definition.Name, $"{fact.Definition.Title}: the record holds values that lead to different conclusions; the newest is used. Check which one is right.", fact.Sources));
        }

        return issues;
    }

    private bool Disagree(Fact fact, EvaluationState state)
    {
        var newest = fact.Candidates[0];
        for (var i = 1; i < fact.Candidates.Count; i++)
        {
            var other = fact.Candidates[i];
            if (newest.Flag != other.Flag || !string.Equals(newest.Code, other.Code, StringComparison.Ordinal))
            {
                return true;
            }

            if (newest.Number is { } a && other.Number is { } b)
            {
                foreach (var threshold in graph.Thresholds[fact.Definition.Index])
                {
                    if (threshold.EvaluateFor(a, state) != threshold.EvaluateFor(b, state))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
