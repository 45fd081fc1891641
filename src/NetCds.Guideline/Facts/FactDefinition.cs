using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Facts;

/// <summary>A fact of the catalogue: its type, unit, limits, answers, validity, and what its absence means.</summary>
public sealed record FactDefinition
{
    /// <summary>Position in the catalogue, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Name in rules, snake case: <c>largest_diameter_mm</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Name for readers.</summary>
    public required string Title { get; init; }

    /// <summary>Name for readers where room is short, for example <c>Ki-67</c>; null when <see cref="Title"/> is short enough.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>Type of its value.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Canonical UCUM unit; null for booleans and codes.</summary>
    public string? Unit { get; init; }

    /// <summary>Other units that are converted; any unit not listed makes a value invalid.</summary>
    public IReadOnlyList<AcceptedUnit> AcceptedUnits { get; init; } = [];

    /// <summary>Lowest plausible value in the canonical unit, or null.</summary>
    public decimal? PlausibleLow { get; init; }

    /// <summary>Highest plausible value in the canonical unit, or null.</summary>
    public decimal? PlausibleHigh { get; init; }

    /// <summary>The answers of a coded fact, in the catalogue's order; empty when the value is a code as written.</summary>
    public IReadOnlyList<AnswerValue> Values { get; init; } = [];

    /// <summary>What no record means.</summary>
    public Absence Absence { get; init; } = Absence.Unknown;

    /// <summary>The lists that must have been answered before absence counts as negative, as FHIR types or <c>draftOrders</c>.</summary>
    public IReadOnlyList<string> AbsenceLists { get; init; } = [];

    /// <summary>The value taken from absence; only with <see cref="Facts.Absence.Negative"/>.</summary>
    public FactValue AbsenceValue { get; init; }

    /// <summary>Condition under which an unrecorded fact has no meaning; null when there is none.</summary>
    public string? NotApplicableWhen { get; init; }

    /// <summary>How an unrecorded fact follows from others, tried in order.</summary>
    public IReadOnlyList<Derivation> Derivations { get; init; } = [];

    /// <summary>The missing-data card that asks for it (<c>MD-KI67</c>), or null.</summary>
    public string? MissingCard { get; init; }

    /// <summary>Whether the fact is internal to the rules and left out of the assessment.</summary>
    public bool Hidden { get; init; }

    /// <summary>How long a value holds; a value no entry names holds for good.</summary>
    public IReadOnlyList<ValidityWindow> Validity { get; init; } = [];

    /// <summary>How several values become one.</summary>
    public Aggregation Aggregation { get; init; } = Aggregation.Latest;

    /// <summary>How many days a value holds, counted from its effective date, the last day included; null when it holds for good.</summary>
    /// <param name="value">The value.</param>
    public int? ValidDays(FactValue value)
    {
        for (var i = 0; i < Validity.Count; i++)
        {
            if (Validity[i].Value.IsNone || Validity[i].Value == value)
            {
                return Validity[i].Days;
            }
        }

        return null;
    }

    /// <summary>Weakest first, with <see cref="Aggregation.Strongest"/>: the last of these that is stated wins.</summary>
    internal IReadOnlyList<string> Strength { get; init; } = [];

    /// <summary>Answers that give way to any other, such as an unknown primary.</summary>
    internal IReadOnlyList<string> Weakest { get; init; } = [];

    /// <summary>The answer that denies the finding, such as <c>none</c> or <c>patent</c>; null for a boolean, whose negative is false.</summary>
    internal string? Negative { get; init; }

    /// <summary>Whether differing values are offered as candidates for a conflict.</summary>
    internal bool OffersCandidates { get; init; } = true;

    /// <summary>Whether the largest of the newest day is used rather than the newest of that day.</summary>
    internal bool LargestOfDay { get; init; }

    /// <summary>Whether several resources of one day count once.</summary>
    internal bool OnePerDay { get; init; }

    /// <summary>Name of the fact that counts the sessions a sum must cover, or null.</summary>
    internal string? SumPer { get; init; }

    /// <summary>Words that state each answer in free text, in the order of <see cref="Values"/>.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> AnswerWords { get; init; } = [];

    /// <summary>Answers in words that say too little to be read and are no mistake either, such as G3 without differentiation.</summary>
    internal IReadOnlyList<string> TooVague { get; init; } = [];
}

/// <summary>How long a value holds.</summary>
/// <param name="Value">The value; none for every value.</param>
/// <param name="Days">Whole days from its effective date, the last included.</param>
public sealed record ValidityWindow(FactValue Value, int Days);

/// <summary>How several values of a fact become one.</summary>
public enum Aggregation
{
    /// <summary>The newest; of the same moment the larger.</summary>
    Latest,

    /// <summary>True when any source says so.</summary>
    Any,

    /// <summary>The strongest answer, whatever its date.</summary>
    Strongest,

    /// <summary>The number of resources.</summary>
    Count,

    /// <summary>The sum over resources.</summary>
    Sum,
}

/// <summary>What it means that a fact is nowhere recorded.</summary>
public enum Absence
{
    /// <summary>The fact is unknown.</summary>
    Unknown,

    /// <summary>The fact takes a negative value, marked as assumed, provided its lists were answered.</summary>
    Negative,

    /// <summary>The fact is unknown, but does not hold up rules that name no missing-data card.</summary>
    UnknownNotLimiting,
}

/// <summary>A unit that is converted: canonical value = value × factor ÷ divisor, in decimal arithmetic.</summary>
/// <param name="Unit">UCUM code.</param>
/// <param name="Factor">Multiplier.</param>
/// <param name="Divisor">Divisor.</param>
public sealed record AcceptedUnit(string Unit, decimal Factor, decimal Divisor);

/// <summary>One answer of a coded fact.</summary>
/// <param name="Code">Code in rules.</param>
/// <param name="Display">Name for readers.</param>
/// <param name="Codings">The codings that state it.</param>
public sealed record AnswerValue(string Code, string Display, IReadOnlyList<Coding> Codings);

/// <summary>A way to conclude an unrecorded fact from others.</summary>
/// <param name="When">Condition that must be true; null for always.</param>
/// <param name="Value">Expression of the value: a number in the fact's unit, a truth, or a quoted code.</param>
/// <param name="Assumed">Whether the conclusion is an assumption that readers must be told of.</param>
public sealed record Derivation(string? When, string Value, bool Assumed)
{
    /// <summary>
    /// Names of facts; when not empty the value is the age in days of the oldest of them, stale ones included, unknown while any has no value, and
    /// <see cref="Value"/> is empty.
    /// </summary>
    public IReadOnlyList<string> OldestOf { get; init; } = [];
}
