namespace NetCds.Hooks.Feedback;

/// <summary>What became of one card (CDS Hooks 2.0, feedback).</summary>
public sealed record FeedbackEntry
{
    /// <summary>The service whose card it was.</summary>
    public required string ServiceId { get; init; }

    /// <summary>The card's <c>uuid</c>. Whether this service ever gave such a card is not checked.</summary>
    public required Guid Card { get; init; }

    /// <summary>What the reader did.</summary>
    public required FeedbackOutcome Outcome { get; init; }

    /// <summary>The <c>uuid</c> of each suggestion that was taken; empty when the card was overridden.</summary>
    public IReadOnlyList<Guid> AcceptedSuggestions { get; init; } = [];

    /// <summary>The reason that was picked; null when none was.</summary>
    public FeedbackReason? Reason { get; init; }

    /// <summary>What the reader wrote, at most <see cref="FeedbackReader.MaxCommentLength"/> characters; null for nothing. It may name a patient and is never logged.</summary>
    public string? UserComment { get; init; }

    /// <summary>When the reader decided, in UTC.</summary>
    public required DateTimeOffset OutcomeTimestamp { get; init; }

    /// <summary>When the feedback arrived, in UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Service and outcome and nothing else, so that no comment reaches a log by accident.</summary>
    public override string ToString() => $"{ServiceId} {Outcome}";
}

/// <summary>A reason for not following a card.</summary>
/// <param name="System">Code system.</param>
/// <param name="Code">Code.</param>
/// <param name="Display">Name for people; null when it was not sent.</param>
public sealed record FeedbackReason(string System, string Code, string? Display);
