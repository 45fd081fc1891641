using NetCds.Guideline.Conditions;
using NetCds.Guideline.Conditions.Nodes;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Evaluation;

/// <summary>A way to conclude an unrecorded fact, made ready for evaluation.</summary>
internal sealed record CompiledDerivation(CompiledCondition? When, CompiledCondition Value, bool Assumed, int[] Origins)
{
    /// <summary>The value it concludes; none when its condition does not hold or its operands are not known.</summary>
    public FactValue Conclude(EvaluationState state)
    {
        if (When is not null && When.Truth.Evaluate(state) != Truth.True)
        {
            return default;
        }

        if (Value.Value.Truth is { } truth)
        {
            var outcome = truth.Evaluate(state);
            return outcome == Truth.Unknown ? default : FactValue.Of(outcome == Truth.True);
        }

        if (Value.Value.Number is { } number)
        {
            var result = number.Evaluate(state);
            return result.State == OperandState.Known ? FactValue.Of(result.Value) : default;
        }

        var code = Value.Value.Code!.Evaluate(state);
        return code.State == OperandState.Known ? FactValue.Of(code.Value!) : default;
    }

    /// <summary>Marks the facts that keep the conclusion from being drawn.</summary>
    public void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        if (When is not null)
        {
            var applies = When.Truth.Evaluate(state);
            if (applies == Truth.Unknown)
            {
                When.Truth.MarkMissing(state, missing);
            }

            if (applies == Truth.False)
            {
                return;
            }
        }

        if (Value.Value.Truth is { } truth)
        {
            if (truth.Evaluate(state) == Truth.Unknown)
            {
                truth.MarkMissing(state, missing);
            }

            return;
        }

        Value.Value.Number?.MarkMissing(state, missing);
        Value.Value.Code?.MarkMissing(state, missing);
    }
}
