using NetCds.Guideline.Conditions;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Evaluation;

/// <summary>Evaluates everything the guideline says for one patient, in dependency order, each thing once.</summary>
internal sealed class GuidelineEvaluator(GuidelineGraph graph)
{
    private readonly FactResolver _facts = new(graph);

    public void Evaluate(EvaluationState state, IReadOnlySet<string> answeredLists)
    {
        foreach (var node in graph.Order)
        {
            switch (node.Kind)
            {
                case DependencyKind.Fact:
                    state.Facts[node.Index] = _facts.Resolve(node.Index, state, answeredLists);
                    break;
                case DependencyKind.Line:
                    state.Lines[node.Index] = graph.Lines[node.Index].Condition.Truth.Evaluate(state);
                    break;
                case DependencyKind.Considered:
                    state.Considered[node.Index] = Considered(node.Index, state);
                    break;
                default:
                    state.Contraindicated[node.Index] = Contraindicated(node.Index, state);
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
        foreach (var line in graph.AllocationLines[modality])
        {
            result = Kleene.Or(result, state.Lines[line]);
        }

        foreach (var member in graph.MemberIndexes[modality])
        {
            result = Kleene.Or(result, state.Considered[member]);
        }

        return result;
    }

    private Truth Contraindicated(int modality, EvaluationState state)
    {
        var members = graph.MemberIndexes[modality];
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
        foreach (var line in graph.ContraindicationLines[modality])
        {
            result = Kleene.Or(result, state.Lines[line]);
        }

        return result;
    }
}
