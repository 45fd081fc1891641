using NetCds.Guideline.Conditions;
using NetCds.Guideline.Conditions.Nodes;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Evaluation;

/// <summary>Evaluates everything the guideline says for one patient, in dependency order, each thing once.</summary>
internal sealed class GuidelineEvaluator
{
    private readonly GuidelineGraph _graph;
    private readonly FactResolver _facts;
    private readonly Step[] _steps;

    public GuidelineEvaluator(GuidelineGraph graph)
    {
        _graph = graph;
        _facts = new FactResolver(graph);
        _steps =
        [
            .. graph.Order
                .Where(n => n.Kind != DependencyKind.Fact || _facts.MayConclude(n.Index))
                .Select(n => new Step(n.Kind, n.Index, n.Kind == DependencyKind.Line ? graph.Lines[n.Index].Condition.Truth : null)),
        ];
    }

    public void Evaluate(EvaluationState state, IReadOnlySet<string> answeredLists)
    {
        var answered = _facts.Answered(answeredLists);
        foreach (ref readonly var step in _steps.AsSpan())
        {
            switch (step.Kind)
            {
                case DependencyKind.Fact:
                    state.Facts[step.Index] = _facts.Resolve(step.Index, state, answered);
                    break;
                case DependencyKind.Line:
                    state.Lines[step.Index] = step.Condition!.Evaluate(state);
                    break;
                case DependencyKind.Considered:
                    state.Considered[step.Index] = Considered(step.Index, state);
                    break;
                default:
                    state.Contraindicated[step.Index] = Contraindicated(step.Index, state);
                    break;
            }
        }
    }

    private Truth Considered(int modality, EvaluationState state)
    {
        if (state.Drafted[modality])
        {
            return Truth.True;
        }

        var result = Truth.False;
        foreach (var line in _graph.AllocationLines[modality])
        {
            result = Kleene.Or(result, state.Lines[line]);
        }

        foreach (var member in _graph.MemberIndexes[modality])
        {
            result = Kleene.Or(result, state.Considered[member]);
        }

        return result;
    }

    private Truth Contraindicated(int modality, EvaluationState state)
    {
        var members = _graph.MemberIndexes[modality];
        if (members.Length > 0)
        {
            var all = Truth.True;
            foreach (var member in members)
            {
                all = Kleene.And(all, state.Contraindicated[member]);
            }

            return all;
        }

        var result = Truth.False;
        foreach (var line in _graph.ContraindicationLines[modality])
        {
            result = Kleene.Or(result, state.Lines[line]);
        }

        return result;
    }

    // What the evaluation walks for every patient, without a detour through the rule it belongs to.
    private readonly record struct Step(DependencyKind Kind, int Index, TruthNode? Condition);
}
