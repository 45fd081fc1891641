using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Turns what a sentence says into statements, with what triggers and section make of it.</summary>
internal sealed class StatementWriter(SentenceScan scan, IReadOnlyDictionary<string, string> units)
{
    private readonly Dictionary<string, FactNotes> _facts = new(StringComparer.Ordinal);

    // The same notes by the rules' own names, which are found without being read.
    private readonly Dictionary<object, FactNotes> _found = new(ReferenceEqualityComparer.Instance);
    private readonly List<FactNotes> _stated = [];

    /// <summary>All statements of the report so far.</summary>
    public List<ReportStatement> Statements { get; } = [];

    /// <summary>Whether any of them counts only when the whole report holds something.</summary>
    public bool HasNeeds { get; private set; }

    /// <summary>Whether any waits for what the whole report tells of its place.</summary>
    public bool HasPending { get; private set; }

    /// <summary>Whether any is said of lesions that are not called metastases where it stands.</summary>
    public bool HasUnnamed { get; private set; }

    /// <summary>The section.</summary>
    public string Section { get; set; } = string.Empty;

    /// <summary>Its standing.</summary>
    public int Standing { get; set; }

    /// <summary>Facts that a row of a form has answered in this sentence; what else the row seems to say of them does not count.</summary>
    public List<string> Answered { get; } = [];

    /// <summary>Forgets the report before.</summary>
    public void Reset()
    {
        Statements.Clear();
        Answered.Clear();
        _stated.ForEach(static notes => notes.Last = null);
        _stated.Clear();
        (Section, Standing) = (string.Empty, 1);
        HasNeeds = HasPending = HasUnnamed = false;
    }

    /// <summary>Adds a statement unless it cannot be used.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value when affirmed.</param>
    /// <param name="negative">Its value when denied; null when a denial says nothing.</param>
    /// <param name="effects">What holds of it.</param>
    /// <param name="first">First token of the words that state it.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="isPending">Whether only the whole report can tell if the lesion is one of the target organ.</param>
    /// <param name="isMinor">Whether it is said of one lesion beside others.</param>
    /// <param name="needs">Concepts one of which the whole report must hold; null when none.</param>
    /// <param name="isLeading">Whether the report calls it the largest or decisive one.</param>
    /// <param name="isUnnamed">Whether the lesion is not called a metastasis where it stands.</param>
    public void Add(string fact, StatedValue value, StatedValue? negative, Effects effects, int first, int end, bool isLeading = false, bool isPending = false, bool isMinor = false, bool[]? needs = null, bool isUnnamed = false)
    {
        if ((effects & (Effects.Unusable | Effects.OtherPerson)) != Effects.None || (Answered.Count > 0 && Answered.Contains(fact)))
        {
            return;
        }

        if ((effects & Effects.Resolved) != Effects.None)
        {
            effects &= ~Effects.Historical;
        }

        var isNegated = (effects & Effects.Negated) != Effects.None;
        if (isNegated && negative is null)
        {
            return;
        }

        var notes = Notes(fact);
        var resolution = notes.Resolution;
        if ((effects & Effects.Background) != Effects.None && !resolution.FromHistory && !resolution.FromBackground)
        {
            return;
        }

        var temporality = (effects & (Effects.Hypothetical | Effects.Planned)) != Effects.None ? StatementTemporality.Hypothetical
            : (effects & Effects.Historical) != Effects.None && !resolution.FromHistory ? StatementTemporality.Historical : StatementTemporality.Current;
        var certainty = (effects & Effects.Possible) != Effects.None ? StatementCertainty.Possible
            : (effects & Effects.Probable) != Effects.None && !isNegated ? StatementCertainty.Probable : StatementCertainty.Definite;
        var stated = isNegated ? negative!.Value : value;
        if (notes.Last is { } last && last.Value == stated && last.IsNegated == isNegated && last.Certainty == certainty && last.Temporality == temporality
            && last.Standing == Standing && last.IsLeading == isLeading && last.IsPending == isPending && (last.Needs is null || last.Needs == needs))
        {
            // Said again in the same words of the same weight: the first place stands for all.
            return;
        }

        var tokens = scan.Tokens;
        var statement = new ReportStatement(
            fact, stated, notes.Unit, isNegated, certainty, temporality,
            tokens[first].Start, tokens[end - 1].End, tokens[scan.Start].Start, tokens[scan.End - 1].End, Section, Standing) { IsLeading = isLeading, IsPending = isPending, IsMinor = isMinor, IsUnnamed = isUnnamed, Needs = needs, FactIndex = notes.Index };
        if (notes.Last is null)
        {
            _stated.Add(notes);
        }

        HasNeeds |= needs is not null;
        HasPending |= isPending;
        HasUnnamed |= isUnnamed;
        notes.Last = statement;
        Statements.Add(statement);
    }

    private FactNotes Notes(string fact)
    {
        if (_found.TryGetValue(fact, out var notes))
        {
            return notes;
        }

        if (!_facts.TryGetValue(fact, out notes))
        {
            var facts = scan.Lexicon.Rules.Facts;
            notes = new FactNotes(facts[fact], facts.ResolutionOf(facts[fact]), units.GetValueOrDefault(fact));
            _facts.Add(fact, notes);
        }

        _found.Add(fact, notes);
        return notes;
    }

    // What is known of a fact, and what the report said of it last.
    private sealed class FactNotes(int index, FactResolution resolution, string? unit)
    {
        public int Index { get; } = index;

        public FactResolution Resolution { get; } = resolution;

        public string? Unit { get; } = unit;

        public ReportStatement? Last { get; set; }
    }
}
