namespace NetCds.Hooks.Feedback;

/// <summary>What a reader did with a card.</summary>
public enum FeedbackOutcome
{
    /// <summary>At least one of its suggestions was taken.</summary>
    Accepted,

    /// <summary>The card was not followed.</summary>
    Overridden,
}
