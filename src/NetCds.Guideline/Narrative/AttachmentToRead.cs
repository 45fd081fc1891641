namespace NetCds.Guideline.Narrative;

/// <summary>A text of a report that stands elsewhere.</summary>
/// <param name="Report">The report, as <c>Type/id</c>.</param>
/// <param name="Url">Where the text is, as the report says it. It may name a patient: never log it.</param>
/// <param name="ContentType">Its media type as the report says it, or null.</param>
public sealed record AttachmentToRead(string Report, string Url, string? ContentType)
{
    /// <summary>The report without the address, so that no patient's id reaches a log by accident.</summary>
    public override string ToString() => Report;
}

/// <summary>What came for a text that stands elsewhere.</summary>
/// <param name="Url">The address as in <see cref="AttachmentToRead"/>.</param>
/// <param name="Text">The text; null when none came that can be read.</param>
/// <param name="Problem">Why there is none: <see cref="UnreadReason.NotText"/> or <see cref="UnreadReason.NotRetrieved"/>.</param>
/// <param name="Detail">What to say of it: the media type that came, or what failed, in words that go on after "could not be retrieved".</param>
public sealed record FetchedText(string Url, string? Text, UnreadReason Problem = UnreadReason.NotRetrieved, string? Detail = null);
