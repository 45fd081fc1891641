namespace NetCds.Guideline.Facts.Values;

/// <summary>What came of reading one element.</summary>
internal enum ReadOutcome : byte
{
    /// <summary>Nothing is stated.</summary>
    Nothing,

    /// <summary>Something is stated to be not known, or too little is stated.</summary>
    NotDocumented,

    /// <summary>A value.</summary>
    Value,

    /// <summary>Something that cannot be a value of the fact; a data issue says why.</summary>
    Invalid,
}

/// <summary>A value read from an element, with the element and what stood there.</summary>
/// <param name="Outcome">What came of reading.</param>
/// <param name="Value">The value in the fact's unit; for an invalid one what could be read.</param>
/// <param name="Issue">Code of the data issue of an invalid value.</param>
/// <param name="Path">Path of the element read.</param>
/// <param name="Written">The value as written.</param>
/// <param name="Unit">The unit as written.</param>
internal readonly record struct ReadValue(ReadOutcome Outcome, FactValue Value = default, string? Issue = null, string? Path = null, object? Written = null, string? Unit = null)
{
    public static ReadValue Nothing => default;

    public static ReadValue NotDocumented => new(ReadOutcome.NotDocumented);

    public static ReadValue Of(FactValue value, string? path = null, object? written = null, string? unit = null) =>
        new(ReadOutcome.Value, value, null, path, written, unit);

    public static ReadValue Invalid(string issue, string path, object? written, string? unit = null, FactValue value = default) =>
        new(ReadOutcome.Invalid, value, issue, path, written, unit);
}

/// <summary>Codes of data issues that reading raises (assessment contract, dataIssues).</summary>
internal static class IssueCodes
{
    public const string Implausible = "implausible";
    public const string UnitUnknown = "unit-unknown";
    public const string UnitMissing = "unit-missing";
    public const string WrongType = "wrong-type";
    public const string FutureDate = "future-date";
    public const string NoDate = "no-date";
    public const string Stale = "stale";
    public const string Contradiction = "contradiction";
    public const string NoStatus = "no-status";
    public const string Unnamed = "unnamed";
}
