namespace NetCds.Guideline.Logic;

/// <summary>The connectives of Kleene's strong three-valued logic.</summary>
public static class Kleene
{
    /// <summary>Conjunction: false as soon as one side is false, whatever the other.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static Truth And(Truth left, Truth right) => left < right ? left : right;

    /// <summary>Disjunction: true as soon as one side is true, whatever the other.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static Truth Or(Truth left, Truth right) => left > right ? left : right;

    /// <summary>Negation; unknown stays unknown.</summary>
    /// <param name="operand">The operand.</param>
    public static Truth Not(Truth operand) => (Truth)(Truth.True - operand);

    /// <summary>Exclusive disjunction: unknown when either side is.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static Truth Xor(Truth left, Truth right) =>
        left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : Of(left != right);

    /// <summary>Material implication: <c>not left or right</c>.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static Truth Implies(Truth left, Truth right) => Or(Not(left), right);

    /// <summary>The known truth value of a boolean.</summary>
    /// <param name="value">The boolean.</param>
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;
}
