using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Conditions.Nodes;

/// <summary>A compiled condition or part of one, evaluating to a truth value.</summary>
internal abstract class TruthNode
{
    public abstract Truth Evaluate(EvaluationState state);

    /// <summary>Marks the facts that keep the value from being known. Called only when <see cref="Evaluate"/> gives <see cref="Truth.Unknown"/>.</summary>
    public abstract void MarkMissing(EvaluationState state, MissingFacts missing);
}

/// <summary>A compiled expression evaluating to a number.</summary>
internal abstract class NumberNode
{
    public abstract NumberResult Evaluate(EvaluationState state);

    /// <summary>Marks the facts that keep the number from being exactly known.</summary>
    public abstract void MarkMissing(EvaluationState state, MissingFacts missing);
}

/// <summary>A compiled expression evaluating to a code.</summary>
internal abstract class CodeNode
{
    public abstract CodeResult Evaluate(EvaluationState state);

    /// <summary>Marks the facts that keep the code from being known.</summary>
    public abstract void MarkMissing(EvaluationState state, MissingFacts missing);
}

/// <summary>How far an operand is known.</summary>
internal enum OperandState : byte
{
    Known,
    Unknown,

    /// <summary>The fact has no meaning for this patient: every comparison over it is false.</summary>
    NotApplicable,
}

/// <summary>A number, or why there is none.</summary>
internal readonly record struct NumberResult(Interval Value, OperandState State)
{
    public static NumberResult Unknown { get; } = new(Interval.Unbounded, OperandState.Unknown);

    public static NumberResult NotApplicable { get; } = new(Interval.Unbounded, OperandState.NotApplicable);

    public static NumberResult Of(Interval value) => new(value, OperandState.Known);
}

/// <summary>A code, or why there is none.</summary>
internal readonly record struct CodeResult(string? Value, OperandState State);
