namespace NetCds.Guideline.Facts;

/// <summary>The type of a fact's value.</summary>
public enum FactKind
{
    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number in the fact's unit.</summary>
    Quantity,

    /// <summary>A whole number in the fact's unit.</summary>
    Integer,

    /// <summary>One of the fact's answer values, or a diagnosis code as written where it has none.</summary>
    Code,

    /// <summary>Whole days since an event.</summary>
    Age,
}
