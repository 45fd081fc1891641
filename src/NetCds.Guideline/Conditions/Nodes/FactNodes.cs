using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Conditions.Nodes;

/// <summary>Which fact an operand reads and in which state: as rules see it, or only as recorded.</summary>
internal sealed record FactOperand(FactDefinition Definition, bool AsRecorded, MissingTracer Tracer)
{
    public Fact Of(EvaluationState state) => AsRecorded ? state.Recorded[Definition.Index] : state.Facts[Definition.Index];

    public static OperandState StateOf(Fact fact) => fact.IsUsable ? OperandState.Known
        : fact.Status == FactStatus.NotApplicable ? OperandState.NotApplicable
        : OperandState.Unknown;

    /// <summary>Marks the fact unless it is known exactly: a range that does not decide is as good as missing.</summary>
    public void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        var fact = Of(state);
        var isExact = fact.IsUsable && (fact.Value.Number is not { } number || number.IsPoint);
        if (!isExact && fact.Status != FactStatus.NotApplicable)
        {
            Tracer.MarkFact(Definition.Index, state, missing);
        }
    }
}

/// <summary>A boolean fact, or a boolean fact compared with a constant.</summary>
internal sealed class FactFlagNode(FactOperand operand, bool expected, bool notLimitingIsFalse) : TruthNode
{
    public override Truth Evaluate(EvaluationState state)
    {
        var fact = operand.Of(state);
        return FactOperand.StateOf(fact) switch
        {
            OperandState.Known when fact.Value.Flag is { } flag => Kleene.Of(flag == expected),
            OperandState.NotApplicable => Truth.False,
            _ => notLimitingIsFalse ? Truth.False : Truth.Unknown,
        };
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => operand.MarkMissing(state, missing);
}

/// <summary>Whether a fact has a usable value, or is missing; both are false when it is not applicable.</summary>
internal sealed class FactPresenceNode(FactOperand operand, bool wantsMissing) : TruthNode
{
    public override Truth Evaluate(EvaluationState state)
    {
        var fact = operand.Of(state);
        return Kleene.Of(wantsMissing ? fact.IsMissing : fact.IsUsable);
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        // Never unknown: missingness is what it asks.
    }
}

/// <summary>The number of a numeric fact.</summary>
internal sealed class FactNumberNode(FactOperand operand) : NumberNode
{
    public FactOperand Operand => operand;

    public override NumberResult Evaluate(EvaluationState state)
    {
        var fact = operand.Of(state);
        return FactOperand.StateOf(fact) switch
        {
            OperandState.Known when fact.Value.Number is { } number => NumberResult.Of(number),
            OperandState.NotApplicable => NumberResult.NotApplicable,
            _ => NumberResult.Unknown,
        };
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => operand.MarkMissing(state, missing);
}

/// <summary>Whole days since the effective date of a fact; that of a stale value is asked for only where age itself is the question.</summary>
internal sealed class FactAgeNode(FactOperand operand, bool countsStale = false) : NumberNode
{
    public override NumberResult Evaluate(EvaluationState state)
    {
        var fact = operand.Of(state);
        if (fact.Status == FactStatus.NotApplicable)
        {
            return NumberResult.NotApplicable;
        }

        var isDated = fact.IsUsable || (countsStale && fact.Status == FactStatus.Stale);
        return isDated && FactAge.Days(fact, state.Context.EvaluatedAt) is { } days ? NumberResult.Of(Interval.Exactly(days)) : NumberResult.Unknown;
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => operand.MarkMissing(state, missing);
}

/// <summary>Age in days of the oldest of several facts, stale ones included; unknown while one has no value at all.</summary>
internal sealed class OldestAgeNode(FactAgeNode[] ages) : NumberNode
{
    public override NumberResult Evaluate(EvaluationState state)
    {
        var oldest = NumberResult.NotApplicable;
        foreach (var age in ages)
        {
            var result = age.Evaluate(state);
            if (result.State != OperandState.Known)
            {
                return NumberResult.Unknown;
            }

            if (oldest.State != OperandState.Known || result.Value.Low > oldest.Value.Low)
            {
                oldest = result;
            }
        }

        return oldest;
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        foreach (var age in ages)
        {
            age.MarkMissing(state, missing);
        }
    }
}

/// <summary>The code of a coded fact.</summary>
internal sealed class FactCodeNode(FactOperand operand) : CodeNode
{
    public FactOperand Operand => operand;

    public override CodeResult Evaluate(EvaluationState state)
    {
        var fact = operand.Of(state);
        var known = FactOperand.StateOf(fact);
        return known == OperandState.Known && fact.Value.Code is null ? new CodeResult(null, OperandState.Unknown) : new CodeResult(fact.Value.Code, known);
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => operand.MarkMissing(state, missing);
}
