namespace NetCds.Guideline.Logic;

/// <summary>
/// A truth value of Kleene's strong three-valued logic. The order False &lt; Unknown &lt; True makes conjunction the minimum and disjunction the
/// maximum.
/// </summary>
public enum Truth : byte
{
    /// <summary>Known to be false.</summary>
    False = 0,

    /// <summary>Not known: what is known allows both.</summary>
    Unknown = 1,

    /// <summary>Known to be true.</summary>
    True = 2,
}
