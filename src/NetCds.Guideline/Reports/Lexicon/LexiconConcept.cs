namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>A meaning that phrases of the lexicon carry, with what the engine needs to know of it.</summary>
internal sealed class LexiconConcept
{
    public LexiconConcept(int id, string name, ConceptRole role)
    {
        (Id, Name, Role) = (id, name, role);
    }

    /// <summary>Position in the lexicon.</summary>
    public int Id { get; }

    /// <summary>Its name in the lexicon.</summary>
    public string Name { get; }

    /// <summary>What the engine does with it.</summary>
    public ConceptRole Role { get; }

    /// <summary>What it has of importance to the readers; set once the rules are known.</summary>
    public ConceptTraits Traits { get; set; }

    /// <summary>For a heading: what stands under it.</summary>
    public HeadingMeaning? Heading { get; init; }

    /// <summary>For a trigger: what it does to its scope.</summary>
    public TriggerMeaning? Trigger { get; init; }

    /// <summary>For an organ: what it says of the place.</summary>
    public OrganMeaning? Organ { get; init; }

    /// <summary>For a lesion word: which kind of lesion.</summary>
    public LesionKind Lesion { get; init; }

    /// <summary>For a lesion word: whether it means several.</summary>
    public bool IsPlural { get; init; }

    /// <summary>For a number word: the lowest number meant.</summary>
    public decimal? Low { get; init; }

    /// <summary>For a number word: whether it is also the indefinite article.</summary>
    public bool IsArticle { get; init; }

    /// <summary>For a number word: the highest number meant.</summary>
    public decimal? High { get; init; }

    /// <summary>For a unit: the kind of quantity, such as <c>length</c>.</summary>
    public string? UnitKind { get; init; }

    /// <summary>For a unit: what a number is multiplied with.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>For a comparator.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>For a word of grammar.</summary>
    public Grammar Grammar { get; init; }
}

/// <summary>What the engine does with a concept.</summary>
internal enum ConceptRole : byte
{
    /// <summary>Only the rules name it.</summary>
    Plain,
    Heading,
    Trigger,
    Organ,
    Lesion,
    Number,
    Unit,
    Comparator,
    Grammar,
}

/// <summary>Which kind of lesion a word means.</summary>
internal enum LesionKind : byte
{
    /// <summary>A lesion that says nothing of its nature.</summary>
    Neutral,

    /// <summary>What the guideline is about.</summary>
    Target,

    /// <summary>Something else that has a size of its own.</summary>
    Other,

    /// <summary>Points back to the lesion spoken of before.</summary>
    Same,
}

/// <summary>A comparison written in words or signs.</summary>
internal enum Comparison : byte
{
    Less,
    AtMost,
    More,
    AtLeast,
    About,

    /// <summary>The largest of several, "up to".</summary>
    UpTo,

    /// <summary>Opens a range: "between", "ranging from".</summary>
    Range,
}

/// <summary>Words whose place in the sentence matters.</summary>
internal enum Grammar : byte
{
    None,

    /// <summary>Puts a thing inside a place: "in", "of".</summary>
    Inside,

    /// <summary>"of", which may also stand between a size and its lesion.</summary>
    Of,

    /// <summary>Puts a thing beside a place: "adjacent to", "mm from the".</summary>
    Beside,

    /// <summary>Points to something known: "the".</summary>
    Definite,

    /// <summary>Joins: "and", "or".</summary>
    Joins,

    /// <summary>Continues a negation over a list: "or", "nor".</summary>
    Or,

    /// <summary>Between two ends of a range: "to".</summary>
    To,

    /// <summary>Between two dimensions: "x", "by".</summary>
    By,

    /// <summary>Before the earlier value of a change: "from".</summary>
    From,

    /// <summary>Between a number and what it is counted in: "per".</summary>
    Per,

    /// <summary>Ends the scope of triggers: "but", "however".</summary>
    Ends,

    /// <summary>Ends the scope of triggers and sets what is against what was: "now", "currently".</summary>
    Now,

    /// <summary>Shows that a part of a sentence says something of its own: "is", "measures".</summary>
    Asserts,

    /// <summary>Says what a thing is: "consistent with", "represents".</summary>
    Identity,

    /// <summary>Heads a list of segment labels: "segments".</summary>
    Segment,

    /// <summary>Makes a following number partial: "further", "new".</summary>
    Partial,

    /// <summary>Stands where something is counted in total: "a total of".</summary>
    Total,

    /// <summary>Points back to what the sentence before spoke of: "it", "this".</summary>
    Back,

    /// <summary>Says the stated lesion is the largest of all.</summary>
    Largest,

    /// <summary>Before the unit in a label: "in mm".</summary>
    In,

    /// <summary>Behind a number: "or more".</summary>
    OrMore,

    /// <summary>Behind a number: "or less".</summary>
    OrLess,

    /// <summary>After a dimension that is not the size: "short axis", "thick".</summary>
    OtherDimension,

    /// <summary>"distance", whose quantity is how far something is.</summary>
    Distance,

    /// <summary>Between what was and what is: "auf" in "von 3 auf 4 cm".</summary>
    ToNow,

    /// <summary>Says how far something reaches, which is not where it is: "extending into".</summary>
    Reaching,

    /// <summary>Sets what is against what was: "versus".</summary>
    Against,

    /// <summary>Says that what follows is all there is: "all".</summary>
    All,

    /// <summary>Behind a distance whose structure stood before it: "away".</summary>
    Away,

    /// <summary>Before the distance within which something lies: "within", "closer than".</summary>
    Within,

    /// <summary>Behind a distance and before what it is measured from: "below", "behind".</summary>
    Offset,

    /// <summary>Before what has happened, which a denial before it leaves standing: "no recurrence after resection".</summary>
    After,

    /// <summary>Before the cause of what is denied, which may be there or not: "due to".</summary>
    Cause,

    /// <summary>Before a date: "in", "on".</summary>
    Dated,

    /// <summary>Says that what stands before it is new, so not all there is: "have appeared".</summary>
    Appeared,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>Between a spoken number and its decimals: "point".</summary>
    Point,

    /// <summary>Behind a number: "and a half".</summary>
    AndHalf,

    /// <summary>A verb of having a size, which binds a size to its subject: "measures".</summary>
    Measures,
}
