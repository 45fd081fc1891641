using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Conditions.Nodes;

internal sealed class ConstantTruth(Truth value) : TruthNode
{
    public override Truth Evaluate(EvaluationState state) => value;

    public override void MarkMissing(EvaluationState state, MissingFacts missing)
    {
        // A constant is never unknown for want of a fact.
    }
}

internal sealed class NotNode(TruthNode operand) : TruthNode
{
    public override Truth Evaluate(EvaluationState state) => Kleene.Not(operand.Evaluate(state));

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => operand.MarkMissing(state, missing);
}

internal sealed class AndNode(TruthNode left, TruthNode right) : TruthNode
{
    public override Truth Evaluate(EvaluationState state)
    {
        var first = left.Evaluate(state);
        return first == Truth.False ? Truth.False : Kleene.And(first, right.Evaluate(state));
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => UnknownOperands.Mark(left, right, state, missing);
}

internal sealed class OrNode(TruthNode left, TruthNode right) : TruthNode
{
    public override Truth Evaluate(EvaluationState state)
    {
        var first = left.Evaluate(state);
        return first == Truth.True ? Truth.True : Kleene.Or(first, right.Evaluate(state));
    }

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => UnknownOperands.Mark(left, right, state, missing);
}

internal sealed class XorNode(TruthNode left, TruthNode right) : TruthNode
{
    public override Truth Evaluate(EvaluationState state) => Kleene.Xor(left.Evaluate(state), right.Evaluate(state));

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => UnknownOperands.Mark(left, right, state, missing);
}

internal sealed class ImpliesNode(TruthNode left, TruthNode right) : TruthNode
{
    public override Truth Evaluate(EvaluationState state) => Kleene.Implies(left.Evaluate(state), right.Evaluate(state));

    public override void MarkMissing(EvaluationState state, MissingFacts missing) => UnknownOperands.Mark(left, right, state, missing);
}

/// <summary><c>iif</c> as the guideline reads it: whatever is not known true takes the second branch.</summary>
internal sealed class ChoiceNode(TruthNode criterion, TruthNode whenTrue, TruthNode otherwise) : TruthNode
{
    public override Truth Evaluate(EvaluationState state) =>
        criterion.Evaluate(state) == Truth.True ? whenTrue.Evaluate(state) : otherwise.Evaluate(state);

    public override void MarkMissing(EvaluationState state, MissingFacts missing) =>
        (criterion.Evaluate(state) == Truth.True ? whenTrue : otherwise).MarkMissing(state, missing);
}

internal static class UnknownOperands
{
    public static void Mark(TruthNode left, TruthNode right, EvaluationState state, MissingFacts missing)
    {
        if (left.Evaluate(state) == Truth.Unknown)
        {
            left.MarkMissing(state, missing);
        }

        if (right.Evaluate(state) == Truth.Unknown)
        {
            right.MarkMissing(state, missing);
        }
    }
}
