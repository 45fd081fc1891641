namespace NetCds.Guideline.Narrative;

/// <summary>What the reports of one patient state.</summary>
/// <param name="Statements">What they state, by fact in catalogue order, newest first.</param>
/// <param name="Unread">What of them was not read, and why.</param>
public sealed record NarrativeReading(IReadOnlyList<NarrativeStatement> Statements, IReadOnlyList<UnreadText> Unread);

/// <summary>A report, or a part of one, that was not read.</summary>
/// <param name="Reference">The report, as <c>Type/id</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Detail">What it was: a status, a media type; null when there is nothing to add.</param>
public sealed record UnreadText(string Reference, UnreadReason Reason, string? Detail = null);

/// <summary>Why a report was not read.</summary>
public enum UnreadReason
{
    /// <summary>Its status is not that of a finished report.</summary>
    NotFinal,

    /// <summary>It is neither an imaging, nor a pathology, nor a nuclear medicine report, or not known to be one.</summary>
    OtherKind,

    /// <summary>It does not say whom it is about.</summary>
    OfNobody,

    /// <summary>Newer reports of its kind are read.</summary>
    Older,

    /// <summary>Its text is of a kind that is not read, such as a PDF.</summary>
    NotText,

    /// <summary>There is more text than is read for one call.</summary>
    TooMuch,

    /// <summary>Its text stands elsewhere and nothing could be asked for it.</summary>
    NotFetched,

    /// <summary>Its text stands elsewhere and did not come.</summary>
    NotRetrieved,
}
