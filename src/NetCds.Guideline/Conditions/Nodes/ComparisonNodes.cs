using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Conditions.Nodes;

internal enum NumberComparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

/// <summary>Two numbers compared.</summary>
internal sealed class NumberComparisonNode(NumberNode left, NumberComparison comparison, NumberNode right, bool notLimitingIsFalse) : TruthNode
{
    /// <summary>The fact that is compared with something that is the same for all patients; null for other comparisons.</summary>
    public FactDefinition? Subject { get; } = SubjectOf(left, right);

    public override Truth Evaluate(EvaluationState state)
    {
        var first = left.Evaluate(state);
        var second = right.Evaluate(state);
        if (first.State == OperandState.NotApplicable || second.State == OperandState.NotApplicable)
        {
            return Truth.False;
        }

        if (first.State == OperandState.Unknown || second.State == OperandState.Unknown)
        {
            return notLimitingIsFalse ? Truth.False : Truth.Unknown;
        }

        return Compare(first.Value, second.Value);
    }

    /// <summary>What the comparison gives for another value of its subject.</summary>
    public Truth EvaluateFor(Interval subject, EvaluationState state) => left is FactNumberNode
        ? Compare(subject, right.Evaluate(state).Value)
        : Compare(left.Evaluate(state).Value, subject);

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        left.MarkMissing(state, missing);
        right.MarkMissing(state, missing);
    }

    private static FactDefinition? SubjectOf(NumberNode left, NumberNode right) => (left, right) switch
    {
        (FactNumberNode fact, ConstantNumber or SettingNumber) => fact.Operand.Definition,
        (ConstantNumber or SettingNumber, FactNumberNode fact) => fact.Operand.Definition,
        _ => null,
    };

    private Truth Compare(Interval first, Interval second) => comparison switch
    {
        NumberComparison.Less => first.LessThan(second),
        NumberComparison.LessOrEqual => first.LessOrEqual(second),
        NumberComparison.Greater => second.LessThan(first),
        NumberComparison.GreaterOrEqual => second.LessOrEqual(first),
        NumberComparison.Equal => first.EqualTo(second),
        _ => Kleene.Not(first.EqualTo(second)),
    };
}

/// <summary>Two codes compared.</summary>
internal sealed class CodeComparisonNode(CodeNode left, CodeNode right, bool expectEqual, bool notLimitingIsFalse) : TruthNode
{
    public override Truth Evaluate(EvaluationState state)
    {
        var first = left.Evaluate(state);
        var second = right.Evaluate(state);
        if (first.State == OperandState.NotApplicable || second.State == OperandState.NotApplicable)
        {
            return Truth.False;
        }

        if (first.State == OperandState.Unknown || second.State == OperandState.Unknown)
        {
            return notLimitingIsFalse ? Truth.False : Truth.Unknown;
        }

        return Kleene.Of(string.Equals(first.Value, second.Value, StringComparison.Ordinal) == expectEqual);
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        left.MarkMissing(state, missing);
        right.MarkMissing(state, missing);
    }
}

/// <summary>A code looked for among constants.</summary>
internal sealed class CodeAmongNode(CodeNode operand, string[] choices, bool notLimitingIsFalse) : TruthNode
{
    public override Truth Evaluate(EvaluationState state)
    {
        var code = operand.Evaluate(state);
        return code.State switch
        {
            OperandState.Known => Kleene.Of(Array.IndexOf(choices, code.Value) >= 0),
            OperandState.NotApplicable => Truth.False,
            _ => notLimitingIsFalse ? Truth.False : Truth.Unknown,
        };
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => operand.MarkMissing(state, missing);
}

/// <summary>Two truth values compared.</summary>
internal sealed class TruthEqualityNode(TruthNode left, TruthNode right, bool expectEqual) : TruthNode
{
    public override Truth Evaluate(EvaluationState state)
    {
        var differs = Kleene.Xor(left.Evaluate(state), right.Evaluate(state));
        return expectEqual ? Kleene.Not(differs) : differs;
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => UnknownOperands.Mark(left, right, state, missing);
}
