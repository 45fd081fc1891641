namespace NetCds.Benchmarks.Overload;

/// <summary>Kinds of calls.</summary>
internal enum CallKind
{
    /// <summary>Brings all its data.</summary>
    Complete,

    /// <summary>Brings none; its FHIR server answers well.</summary>
    Fetching,

    /// <summary>Brings none; its FHIR server takes connections and never answers.</summary>
    Dead,
}

/// <summary>What became of a call.</summary>
internal enum CallOutcome
{
    /// <summary>200, and nothing was missing.</summary>
    Whole,

    /// <summary>200, and the cards say that data could not be retrieved.</summary>
    Degraded,

    /// <summary>412: no usable data.</summary>
    NoData,

    /// <summary>503.</summary>
    Unavailable,

    /// <summary>429.</summary>
    TooMany,

    /// <summary>Another status, or the connection broke.</summary>
    Error,

    /// <summary>No answer in 10 s.</summary>
    Unanswered,

    /// <summary>All connections of the load program were busy.</summary>
    Unsent,
}
