namespace NetCds.Hooks.Prefetch;

/// <summary>What came for one prefetch key.</summary>
internal enum KeyAnswer
{
    /// <summary>The key is not there: not satisfied, or not to be had.</summary>
    Absent,

    /// <summary>An OperationOutcome came in place of the data, or beside it.</summary>
    Failed,

    /// <summary>Something came that is not what the key asks for.</summary>
    Unreadable,

    /// <summary>Only a part came: there are more pages.</summary>
    Incomplete,

    /// <summary>Resources came that are not about the patient in context.</summary>
    WrongPatient,

    /// <summary>All there is came, which may be nothing.</summary>
    Complete,
}
