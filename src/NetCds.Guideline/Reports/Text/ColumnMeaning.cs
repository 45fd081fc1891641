namespace NetCds.Guideline.Reports.Text;

/// <summary>What the heading of a table's column says of the numbers under it.</summary>
internal enum ColumnMeaning : byte
{
    None,

    /// <summary>They are those of this examination.</summary>
    Now,

    /// <summary>They are those of an earlier one, or how much has changed since.</summary>
    Then,

    /// <summary>They are segments of the organ.</summary>
    Place,

    /// <summary>They are sizes, of this examination unless another column says otherwise.</summary>
    Size,
}
