namespace NetCds.Ehr.Reading;

/// <summary>Why an answer is missing or only in part. None of these ever means that there is nothing to find.</summary>
public enum EhrFailure
{
    /// <summary>Nothing failed.</summary>
    None,

    /// <summary>The deadline of the call was over, or the call was aborted.</summary>
    Deadline,

    /// <summary>One attempt took longer than an attempt may, and so did its repetitions.</summary>
    TimedOut,

    /// <summary>No usable access token could be had.</summary>
    TokenUnavailable,

    /// <summary>401 or 403: the token does not allow it.</summary>
    Refused,

    /// <summary>404 or 410.</summary>
    NotFound,

    /// <summary>Another 4xx: the server does not accept the query.</summary>
    Rejected,

    /// <summary>429, and no time to wait as long as the server asks.</summary>
    TooManyRequests,

    /// <summary>5xx.</summary>
    ServerError,

    /// <summary>3xx: redirects are not followed, so that no token travels.</summary>
    Redirected,

    /// <summary>Another status than an answer to a read or search has.</summary>
    UnexpectedStatus,

    /// <summary>The body is not FHIR JSON in UTF-8, for example an HTML page.</summary>
    NotFhir,

    /// <summary>The body is cut off, cannot be decompressed, nests too deep or is no JSON although it says so.</summary>
    Unreadable,

    /// <summary>Something else came than was asked for: another resource, no searchset, entries of other types or without resource.</summary>
    WrongResource,

    /// <summary>The server reports an error in an OperationOutcome.</summary>
    ErrorReported,

    /// <summary>A body, or all bodies together, exceed their limit.</summary>
    TooLarge,

    /// <summary>There are more pages or resources than are read.</summary>
    LimitReached,

    /// <summary>The link to the next page leads to another server or outside its base, and was not followed.</summary>
    LinkNotFollowed,

    /// <summary>The link to the next page leads to a page already read.</summary>
    LinkCycle,

    /// <summary>The server says that it has more matches than it sent.</summary>
    FewerThanTotal,

    /// <summary>The query, the address, or the server for this token is not allowed; nothing was sent.</summary>
    NotAllowed,

    /// <summary>Too many requests to this server are waiting; nothing was sent.</summary>
    Busy,

    /// <summary>The server failed so often lately that it is left alone for some seconds; nothing was sent.</summary>
    CircuitOpen,

    /// <summary>No connection, or it broke.</summary>
    ConnectionFailed,
}
