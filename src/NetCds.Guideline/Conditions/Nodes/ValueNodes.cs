using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Conditions.Nodes;

internal sealed class ConstantNumber(decimal value) : NumberNode
{
    private readonly NumberResult _result = NumberResult.Of(Interval.Exactly(value));

    public override NumberResult Evaluate(EvaluationState state) => _result;

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        // Always known.
    }
}

internal sealed class SettingNumber(int setting) : NumberNode
{
    public override NumberResult Evaluate(EvaluationState state) =>
        NumberResult.Of(state.Context.Settings.Numbers[setting]!);

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        // Always known.
    }
}

internal sealed class ConstantCode(string value) : CodeNode
{
    private readonly CodeResult _result = new(value, OperandState.Known);

    public override CodeResult Evaluate(EvaluationState state) => _result;

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        // Always known.
    }
}

internal sealed class SettingCode(int setting) : CodeNode
{
    public override CodeResult Evaluate(EvaluationState state) => new((string)state.Context.Settings.Values[setting], OperandState.Known);

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        // Always known.
    }
}

internal enum Arithmetic
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// <summary>Arithmetic on numbers that are exactly known; a range makes the result unknown.</summary>
internal sealed class ArithmeticNode(NumberNode left, Arithmetic operation, NumberNode right) : NumberNode
{
    public override NumberResult Evaluate(EvaluationState state)
    {
        var first = left.Evaluate(state);
        var second = right.Evaluate(state);
        if (first.State == OperandState.NotApplicable || second.State == OperandState.NotApplicable)
        {
            return NumberResult.NotApplicable;
        }

        return first.Value.Point is { } a && second.Value.Point is { } b && Compute(a, b) is { } value
            ? NumberResult.Of(Interval.Exactly(value))
            : NumberResult.Unknown;
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        left.MarkMissing(state, missing);
        right.MarkMissing(state, missing);
    }

    // Plausible ranges keep operands small; the guards make an absurd one unknown instead of an exception.
    private decimal? Compute(decimal a, decimal b)
    {
        if (operation == Arithmetic.Divide && b == 0)
        {
            return null;
        }

        try
        {
            return decimal.Round(
                operation switch
                {
                    Arithmetic.Add => a + b,
                    Arithmetic.Subtract => a - b,
                    Arithmetic.Multiply => a * b,
                    _ => a / b,
                },
                6);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
