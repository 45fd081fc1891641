namespace NetCds.Guideline.Catalogue;

/// <summary>What a missing-data card says, apart from the patient.</summary>
// Members have setters, not initialisers: the generated reader would overwrite the defaults of absent members with null.
internal sealed record MissingDataCard
{
    /// <summary>Card id, <c>MD-…</c>.</summary>
    public required string Id { get; set; }

    /// <summary>Short title for readers.</summary>
    public required string Title { get; set; }

    /// <summary>Why it matters, one sentence.</summary>
    public required string Why { get; set; }

    /// <summary>Resource and code that state it, one sentence.</summary>
    public required string HowToRecord { get; set; }

    /// <summary>Ids of orders that supply it.</summary>
    public IReadOnlyList<string> Suggests { get; set; } = [];

    /// <summary>Facts it names even when they are known to be negative.</summary>
    public IReadOnlyList<string> AlwaysAsks { get; set; } = [];

    /// <summary>By modality: missing facts it names too when that modality is drafted.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> AsksWhenDrafted { get; set; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Modalities whose draft makes it critical; otherwise such a card is a warning. Empty for cards of ordinary loudness.</summary>
    public IReadOnlyList<string> CriticalWhenDrafted { get; set; } = [];

    /// <summary>Whether it is as loud as the rule that holds and raises it, instead of by what waits for it.</summary>
    public bool LoudAsRule { get; set; }
}
