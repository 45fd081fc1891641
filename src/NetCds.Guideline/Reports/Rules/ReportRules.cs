using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Rules;

/// <summary>What phrases state, for one lexicon.</summary>
internal sealed class ReportRules
{
    /// <summary>The findings that a concept may begin, by concept id.</summary>
    public required FindingRule[]?[] FindingsOf { get; init; }

    /// <summary>The labels a concept is, by concept id: what a quantity beside it measures.</summary>
    public required MeasureRule[]?[] LabelsOf { get; init; }

    /// <summary>Membership of groups, by concept id: bit <c>n</c> for group <c>n</c>.</summary>
    public required ulong[] GroupsOf { get; init; }

    /// <summary>Rows of forms, by the concept of their label.</summary>
    public required FormRule[]?[] FormsOf { get; init; }

    /// <summary>Lesions that are none of those looked for, by concept id: an exception for one takes nothing from a denial.</summary>
    public required bool[] IsHarmless { get; init; }

    /// <summary>Concepts of which a report can have only one, by concept id: a sentence with several explains them.</summary>
    public required bool[] IsExclusive { get; init; }

    /// <summary>Distances that state something.</summary>
    public required DistanceRule[] Distances { get; init; }

    /// <summary>What the lesion reading states.</summary>
    public required LesionFacts Lesions { get; init; }

    /// <summary>How several statements of one fact become one, by fact.</summary>
    public required IReadOnlyDictionary<string, FactResolution> Resolutions { get; init; }

    /// <summary>All facts that are stated.</summary>
    public required FactTable Facts { get; init; }

    /// <summary>How a fact without an entry is resolved.</summary>
    public static FactResolution Plain { get; } = new(ResolutionKind.First, [], FromHistory: false, FromBackground: false, Yields: null);
}

/// <summary>A phrase that states a fact, alone or of a subject.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The value stated.</param>
/// <param name="Negative">The value when it is denied; null when a denial says nothing.</param>
/// <param name="Of">The subjects it must be said of, by concept id; null when it needs none.</param>
/// <param name="ValueOf">The value by subject; null when all have <paramref name="Value"/>.</param>
/// <param name="Group">Index of the group the subject competes in.</param>
/// <param name="Carries">Whether the last subject spoken of in the report counts when the sentence names none.</param>
/// <param name="With">Concepts one of which the sentence must hold; null when none.</param>
/// <param name="Unless">Concepts none of which the sentence may hold.</param>
/// <param name="Near">How many tokens <paramref name="With"/> may be away.</param>
/// <param name="Kinds">The kinds of report it is read in.</param>
/// <param name="Certain">Effects that hold of it always.</param>
internal sealed record FindingRule(
    string Fact, StatedValue Value, StatedValue? Negative, bool[]? Of, ConceptValues? ValueOf, int Group, bool Carries, bool[]? With, bool[]? Unless, int Near, ReportKinds Kinds, Effects Certain)
{
    /// <summary>Whether it is also read where background is told.</summary>
    public bool FromBackground { get; init; }

    /// <summary>What does not keep it from being stated: a plan is a fact that is planned.</summary>
    public Effects Ignores { get; init; }

    /// <summary>Concepts one of which the whole report must hold; null when none.</summary>
    public bool[]? Report { get; init; }

    /// <summary>Whether it is only read where background is told.</summary>
    public bool InBackground { get; init; }

    /// <summary>Whether it also holds of the disease when the sentence names none of the subjects that compete, nor, where the last one counts, any was spoken of before.</summary>
    public bool Alone { get; init; }

    /// <summary>Concepts none of which the report may have named up to here; null when there are none.</summary>
    public bool[]? UnlessReport { get; init; }

    /// <summary>Concepts beside which a denial is not read ("no dilatation on the right"); null when there are none.</summary>
    public bool[]? UnlessDenied { get; init; }

    /// <summary>Whether it is only read when it is denied.</summary>
    public bool OnlyDenied { get; init; }

    /// <summary>Whether it is not read where another organ is spoken of.</summary>
    public bool InTarget { get; init; }

    /// <summary>Whether it is not read where it is said of a lesion of another organ ("the pancreatic mass abuts the duodenum").</summary>
    public bool OfLesions { get; init; }

    /// <summary>Whether what a lesion behind it in the sentence is said to be decides how sure it is ("a focus in L3, likely a metastasis").</summary>
    public bool IsIdentified { get; init; }

    /// <summary>Whether the last subject spoken of counts when the sentence begins with a word that points back ("They have shrunk").</summary>
    public bool CarriesBack { get; init; }

    /// <summary>Whether it stands behind the age at the beginning of a statement ("58 F, pancreatic primary").</summary>
    public bool IsBehindAge { get; init; }

    /// <summary>Concepts one of which must stand directly before it ("greater than" before "liver"); null when it needs none.</summary>
    public bool[]? Behind { get; init; }

    /// <summary>Whether no "after" may stand between it and what <see cref="With"/> asks for beside <see cref="Also"/>.</summary>
    public bool IsUnbroken { get; init; }

    /// <summary>Whether a denial leaves it standing directly behind "after" ("no recurrence after curative resection").</summary>
    public bool IsPast { get; init; }

    /// <summary>How many tokens <see cref="Unless"/> may be away; as many as <see cref="Near"/> unless said otherwise.</summary>
    public int UnlessNear { get; init; } = Near;

    /// <summary>Concepts one of which must stand in the same part, with no comma and no "after" between, beside one of <see cref="With"/>, neither of them denied or planned when it is not; null when none.</summary>
    public bool[]? Also { get; init; }

    /// <summary>The concepts whose number is the value, as many as the report has named so far ("progressed on everolimus, then CAPTEM"); null when nothing is counted.</summary>
    public bool[]? Counted { get; init; }

    /// <summary>The concepts of a list of which each item is read for itself; null when the sentence is read as a whole. <see cref="With"/> must then stand nearer than <see cref="Unless"/>.</summary>
    public bool[]? Items { get; init; }

    /// <summary>Words that part one item of a list from the next, beside commas and "and".</summary>
    public bool[]? Parts { get; init; }

    /// <summary>Words for what still goes on, so that it is not counted yet; null when there are none.</summary>
    public bool[]? Running { get; init; }

    /// <summary>Words that say so unless what they are joined to has ended ("progressed on one and on the other"); null when there are none.</summary>
    public bool[]? Under { get; init; }

    /// <summary>Words that tell that what went on has ended.</summary>
    public bool[]? Ended { get; init; }

    /// <summary>Whether <see cref="With"/> must follow.</summary>
    public bool Follows { get; init; }
}

/// <summary>A row of a form: what an answer behind a label states.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="No">The value when the answer is no; null when that says nothing.</param>
/// <param name="Yes">The value when the answer is yes; null when that says nothing.</param>
/// <param name="Values">The value by the concept of the answer.</param>
/// <param name="Kinds">The kinds of report it is read in.</param>
/// <param name="Ignores">What does not keep it from being stated.</param>
internal sealed record FormRule(string Fact, StatedValue? No, StatedValue? Yes, ConceptValues Values, ReportKinds Kinds, Effects Ignores)
{
    /// <summary>Concepts one of which the report must have named up to this row; null when it needs none.</summary>
    public bool[]? Report { get; init; }

    /// <summary>Concepts none of which the report may have named up to this row; null when there are none.</summary>
    public bool[]? UnlessReport { get; init; }
}

/// <summary>A distance of a lesion from a structure, which states whether that is near.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">The structures, by concept id.</param>
/// <param name="Within">The distance in millimetres that is still near.</param>
/// <param name="Kinds">The kinds of report it is read in.</param>
internal sealed record DistanceRule(string Fact, bool[] From, decimal Within, ReportKinds Kinds);

/// <summary>What a quantity beside a label measures.</summary>
/// <param name="Fact">The fact, or null for a label that only keeps its quantity from others.</param>
/// <param name="UnitKind">The kind of quantity: <c>percent</c>, <c>length</c>, <c>rate</c>, <c>number</c> ….</param>
/// <param name="Lowest">Smallest value that can be meant.</param>
/// <param name="Highest">Largest value that can be meant.</param>
/// <param name="IsWhole">Whether only whole numbers are meant.</param>
/// <param name="UpToIsValue">Whether "up to 5" is 5 rather than at most 5.</param>
/// <param name="Kinds">The kinds of report it is read in.</param>
/// <param name="Reach">How many tokens may stand between label and quantity.</param>
internal sealed record MeasureRule(
    string? Fact, string UnitKind, decimal Lowest, decimal Highest, bool IsWhole, bool UpToIsValue, ReportKinds Kinds, int Reach)
{
    /// <summary>What a value is multiplied with to be in the fact's unit.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>What does not keep it from being stated.</summary>
    public Effects Ignores { get; init; }

    /// <summary>What a value is then divided by.</summary>
    public decimal Divisor { get; init; } = 1;

    /// <summary>Whether the label must stand before the quantity with nothing but a colon or small word between.</summary>
    public bool IsDirect { get; init; }

    /// <summary>Whether a direct label may also stand at once behind the quantity ("a 5 mm ablation margin", not "25 mm with a margin").</summary>
    public bool IsAdjacent { get; init; }

    /// <summary>Concepts one of which the sentence must hold, unless background is told; null when none.</summary>
    public bool[]? With { get; init; }

    /// <summary>Concepts one of which the whole report must hold; null when none.</summary>
    public bool[]? Report { get; init; }

    /// <summary>Whether it is not read where another organ is spoken of.</summary>
    public bool InTarget { get; init; }

    /// <summary>Concepts none of which the sentence may hold; null when none.</summary>
    public bool[]? Unless { get; init; }

    /// <summary>Concepts that make a value outrank others of the same standing (a shunt by SPECT outranks a planar one); null when none.</summary>
    public bool[]? Leading { get; init; }

    /// <summary>A flag that a value measured states, when the report names one of its concepts; null when none.</summary>
    public ImpliedFlag? Implies { get; init; }

    /// <summary>Whether it is an age at the beginning of a statement, with the label directly behind it ("58 F, pancreatic primary").</summary>
    public bool IsLeadingAge { get; init; }

    /// <summary>Whether it is measured against the upper limit of normal that stands behind it ("AST 70 U/L (ref &lt; 35)" is 2).</summary>
    public bool IsPerLimit { get; init; }

    /// <summary>Whether a bound in one word ("over 18 months") is how long it lasted rather than the least.</summary>
    public bool IsSpan { get; init; }
}

/// <summary>A flag that something else states: what was measured was done.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Report">Concepts one of which the report must hold.</param>
internal sealed record ImpliedFlag(string Fact, bool[] Report);

/// <summary>The facts that lesions and their places state; null where none is asked for.</summary>
internal sealed record LesionFacts(
    string? Count, string? Size, string? Present, string? Distribution, string? Caudate, StatedValue? OneSide, StatedValue? BothSides);

/// <summary>How several statements of a fact become one.</summary>
/// <param name="Kind">Which statement wins among those of the same standing.</param>
/// <param name="Strength">Values from weak to strong, for <see cref="ResolutionKind.Strongest"/>.</param>
/// <param name="FromHistory">Whether what was once so counts as stated now ("status post").</param>
/// <param name="FromBackground">Whether it is also read where background is told: the state the patient was sent in.</param>
/// <param name="Yields">A value that any other value of the report displaces, whatever its standing.</param>
internal sealed record FactResolution(ResolutionKind Kind, IReadOnlyList<string> Strength, bool FromHistory, bool FromBackground, string? Yields);

/// <summary>Which statement wins.</summary>
internal enum ResolutionKind : byte
{
    First,
    Last,
    Largest,
    Smallest,
    Strongest,

    /// <summary>A leading value, then an exact one that a bound allows, then the largest.</summary>
    Sharpest,
}
