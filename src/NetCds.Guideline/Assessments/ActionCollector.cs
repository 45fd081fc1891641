using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Assessments;

/// <summary>Gathers the work-up, prophylaxis and follow-up that true lines suggest, for modalities in play only.</summary>
internal sealed class ActionCollector
{
    private readonly GuidelineGraph _graph;
    private readonly RuleLine[] _lines;
    private readonly int[][] _verdictsOfLine;

    public ActionCollector(GuidelineGraph graph, ModalityRules[] modalities)
    {
        _graph = graph;
        _lines = [.. graph.Lines.Where(l => l.Text.Suggests.Count > 0).OrderBy(l => l.Text.Id, StringComparer.Ordinal)];
        _verdictsOfLine =
        [
            .. _lines.Select(l => modalities.Select((m, i) => (m, i)).Where(x => x.m.Lines.Contains(l)).Select(x => x.i).ToArray()),
        ];
    }

    public IReadOnlyList<ProposedAction> Collect(EvaluationState state, ModalityVerdict[] verdicts)
    {
        var actions = new List<ProposedAction>();
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = _lines[i];
            if (state.Lines[line.Index] == Truth.True && Matters(line, _verdictsOfLine[i], verdicts))
            {
                Add(line, state, actions);
            }
        }

        return actions;
    }

    private static bool Matters(RuleLine line, int[] concerned, ModalityVerdict[] verdicts)
    {
        if (line.Text.Modalities.Count == 0)
        {
            return true;
        }

        foreach (var index in concerned)
        {
            if (verdicts[index].IsInPlay)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(RuleLine line, EvaluationState state, List<ProposedAction> actions)
    {
        foreach (var id in line.Text.Suggests)
        {
            if (actions.Exists(a => a.Id == id && a.RuleId == line.Text.RuleId) || Suggestions.IsForbidden(_graph, id, state))
            {
                continue;
            }

            var isDrafted = _graph.Modalities.Find(id) is { } modality && state.Drafted[modality.Index];
            actions.Add(new ProposedAction(id, line.Text.RuleId, line.Text.Statement, isDrafted, line.Text.Indicator, line.CitationIds));
        }
    }
}
