using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Assessments;

/// <summary>
/// Makes findings of lines. The finding of a line that is false is the same for every patient, so it is made once; it carries no facts unless
/// details are asked for.
/// </summary>
internal sealed class FindingMaker
{
    private readonly RuleFinding[] _falseFindings;
    private readonly GuidelineGraph _graph;
    private readonly int _factCount;

    public FindingMaker(GuidelineGraph graph)
    {
        _falseFindings = [.. graph.Lines.Select(l => Base(l, Truth.False))];
        _graph = graph;
        _factCount = graph.Facts.Definitions.Count;
    }

    /// <summary>The findings on a modality of which every line is false.</summary>
    public ImmutableArray<RuleFinding> AllFalse(ModalityRules rules) => [.. rules.Rules.Select(lines => _falseFindings[lines[0].Index])];

    /// <summary>One finding a rule: the line of it that says most.</summary>
    /// <param name="rules">The rules of the modality.</param>
    /// <param name="allFalse">What <see cref="AllFalse"/> gives for it.</param>
    /// <param name="state">The evaluation.</param>
    public ImmutableArray<RuleFinding> ForModality(ModalityRules rules, ImmutableArray<RuleFinding> allFalse, EvaluationState state)
    {
        RuleFinding[]? findings = null;
        for (var i = 0; i < rules.Rules.Length; i++)
        {
            var line = Foremost(rules.Rules[i], state);
            if (state.Lines[line.Index] != Truth.False || state.Context.WithDetails)
            {
                (findings ??= allFalse.ToArray())[i] = Make(line, state);
            }
        }

        return findings is null ? allFalse : ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    public RuleFinding Make(RuleLine line, EvaluationState state)
    {
        var outcome = state.Lines[line.Index];
        if (outcome == Truth.False && !state.Context.WithDetails)
        {
            return _falseFindings[line.Index];
        }

        // An umbrella's line is a finding of every member.
        return state.Findings[line.Index] ??= Detailed(line, outcome, state);
    }

    private RuleFinding Detailed(RuleLine line, Truth outcome, EvaluationState state)
    {
        var facts = new Fact[line.FactIndexes.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = state.Facts[line.FactIndexes[i]];
        }

        return _falseFindings[line.Index] with
        {
            Outcome = outcome,
            Facts = facts,
            Missing = outcome == Truth.Unknown ? Missing(line, state) : [],
            Suggests = Suggestions.Allowed(_graph, line.Text.Suggests, state),
        };
    }

    // True before unknown before false; among equals the strongest effect, then the first line.
    private static RuleLine Foremost(RuleLine[] lines, EvaluationState state)
    {
        var best = lines[0];
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i];
            var outcome = state.Lines[line.Index];
            var bestOutcome = state.Lines[best.Index];
            if (outcome > bestOutcome || (outcome == bestOutcome && outcome == Truth.True && line.Text.Effect < best.Text.Effect))
            {
                best = line;
            }
        }

        return best;
    }

    private string[] Missing(RuleLine line, EvaluationState state)
    {
        var missing = new MissingFacts(_factCount);
        line.Condition.Truth.MarkMissing(state, missing);
        return missing.NamesAmong(state.Facts);
    }

    private static RuleFinding Base(RuleLine line, Truth outcome) => new()
    {
        Id = line.Text.RuleId,
        Outcome = outcome,
        Effect = line.Text.Effect,
        Indicator = line.Text.Indicator,
        Statement = line.Text.Statement,
        Rationale = line.Text.Rationale,
        Evidence = line.Text.Evidence,
        Citations = line.CitationIds,
        Modalities = line.Text.Modalities,
        Facts = [],
        Suggests = line.Text.Suggests,
    };
}
