namespace NetCds.Hooks.Cards.Composing;

/// <summary>How a draft order stands: by the best of the modalities it may be for.</summary>
internal enum DraftStanding
{
    /// <summary>Nothing forbids it, or the guideline does not judge it.</summary>
    Possible,

    /// <summary>Some of what it may be for is contraindicated, some is not.</summary>
    PartlyContraindicated,

    /// <summary>All of it is contraindicated, in part by a finding read from text alone (knowledge base c.0.16).</summary>
    PossiblyContraindicated,

    /// <summary>All of it is contraindicated.</summary>
    Contraindicated,
}
