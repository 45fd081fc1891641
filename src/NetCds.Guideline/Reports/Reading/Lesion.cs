using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>A lesion spoken of in a sentence.</summary>
internal struct Lesion
{
    /// <summary>Index of its word among the phrases of the sentence.</summary>
    public int Mark;

    /// <summary>First token of its word.</summary>
    public int First;

    /// <summary>The token after its word.</summary>
    public int End;

    public LesionKind Kind;
    public Place Place;

    /// <summary>The sides said of it by segment or lobe.</summary>
    public Sides Sides;

    /// <summary>Whether its sides come from a place that holds for all of them.</summary>
    public bool IsPlural;

    /// <summary>Whether it points to something known ("the lesion").</summary>
    public bool IsDefinite;

    /// <summary>Whether the place was said of it directly.</summary>
    public bool HasOwnPlace;

    /// <summary>Whether its sides are those of listed segments.</summary>
    public bool HasSegments;

    /// <summary>Whether a number was said of it.</summary>
    public bool IsCounted;

    /// <summary>What holds of it.</summary>
    public Effects Effects;
}

/// <summary>Where a lesion is.</summary>
internal enum Place : byte
{
    Unknown,

    /// <summary>In the organ the guideline asks about.</summary>
    Target,

    /// <summary>Elsewhere.</summary>
    Other,
}
