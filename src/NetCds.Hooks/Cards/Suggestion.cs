namespace NetCds.Hooks.Cards;

/// <summary>Something a reader may do with one click.</summary>
public sealed record Suggestion
{
    /// <summary>What it does, for readers.</summary>
    public required string Label { get; init; }

    /// <summary>Identity for feedback; the same call and content give the same one.</summary>
    public required Guid Uuid { get; init; }

    /// <summary>Whether clients may select it beforehand; null leaves it out. Orders are never selected for the reader.</summary>
    public bool? IsRecommended { get; init; }

    /// <summary>What happens; one action each, as some clients accept no more.</summary>
    public required IReadOnlyList<CardAction> Actions { get; init; }
}

/// <summary>What a suggestion does.</summary>
public sealed record CardAction
{
    /// <summary><c>create</c>, <c>update</c> or <c>delete</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What it does, for readers: some clients show this and not the label.</summary>
    public required string Description { get; init; }

    /// <summary>The order to create; null for <c>delete</c>.</summary>
    public ProposedOrder? Resource { get; init; }

    /// <summary>Relative reference of the resource to delete; null otherwise.</summary>
    public string? ResourceId { get; init; }
}
