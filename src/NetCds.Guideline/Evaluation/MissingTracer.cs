using NetCds.Guideline.Conditions;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Evaluation;

/// <summary>
/// Follows an unknown value back to the facts that would have to be recorded: through other rules, and through derived facts that nobody records
/// as such.
/// </summary>
internal sealed class MissingTracer
{
    private GuidelineGraph? _graph;

    /// <summary>Connects the tracer with the finished graph; conditions are compiled before it exists.</summary>
    public void Connect(GuidelineGraph graph) => _graph = graph;

    public void MarkFact(int factIndex, EvaluationState state, MissingFacts missing)
    {
        var definition = state.Facts[factIndex].Definition;
        if (missing[factIndex])
        {
            return;
        }

        // A fact with a card of its own is asked for by name; others are asked for through what they follow from.
        if (definition.MissingCard is not null || !MarkOrigins(factIndex, state, missing))
        {
            missing.Mark(factIndex);
        }
    }

    public void MarkLine(int line, EvaluationState state, MissingFacts missing)
    {
        if (state.Lines[line] == Truth.Unknown)
        {
            _graph!.Lines[line].Condition.Truth.MarkMissing(state, missing);
        }
    }

    public void MarkConsidered(int modality, EvaluationState state, MissingFacts missing)
    {
        foreach (var line in _graph!.AllocationLines[modality])
        {
            MarkLine(line, state, missing);
        }
    }

    public void MarkContraindicated(int modality, EvaluationState state, MissingFacts missing)
    {
        foreach (var line in _graph!.ContraindicationLines[modality])
        {
            MarkLine(line, state, missing);
        }
    }

    private bool MarkOrigins(int factIndex, EvaluationState state, MissingFacts missing)
    {
        var fact = state.Facts[factIndex];
        if (fact.Status != Facts.FactStatus.Unknown && !fact.Definition.Hidden)
        {
            return false;
        }

        var before = missing.Count;
        foreach (var line in _graph!.GradeLinesOf(factIndex))
        {
            MarkLine(line, state, missing);
        }

        foreach (var derivation in _graph.Derivations[factIndex])
        {
            derivation.MarkMissing(state, missing);
        }

        return missing.Count > before;
    }
}
