using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Conditions.Nodes;

/// <summary>Outcome of another rule line.</summary>
internal sealed class LineNode(int line, MissingTracer tracer) : TruthNode
{
    public override Truth Evaluate(EvaluationState state) => state.Lines[line];

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => tracer.MarkLine(line, state, missing);
}

/// <summary>Whether a modality is considered.</summary>
internal sealed class ConsideredNode(int modality, MissingTracer tracer) : TruthNode
{
    public override Truth Evaluate(EvaluationState state) => state.Considered[modality];

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => tracer.MarkConsidered(modality, state, missing);
}

/// <summary>Whether a rule forbids a modality.</summary>
internal sealed class ContraindicatedNode(int modality, MissingTracer tracer) : TruthNode
{
    public override Truth Evaluate(EvaluationState state) => state.Contraindicated[modality];

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => tracer.MarkContraindicated(modality, state, missing);
}

/// <summary>Something of the call itself that is always known.</summary>
internal sealed class CircumstanceNode(Func<EvaluationState, bool> holds) : TruthNode
{
    public override Truth Evaluate(EvaluationState state) => Kleene.Of(holds(state));

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        // Never unknown.
    }
}
