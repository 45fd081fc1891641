using System.Text;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>
/// One composition: what is composed, the drafts so far, and buffers that are used again for later calls on the same thread.
/// </summary>
internal sealed class Composition
{
    private const int MaxPooledDrafts = 8;

    [ThreadStatic]
    private static Composition? Idle;

    private readonly List<CardDraft> _pool = [];
    private readonly HashSet<string> _suggested = new(StringComparer.Ordinal);
    private bool[] _handledMissing = [];
    private int[] _ranks = [];
    private Assessment? _assessment;
    private CardContext? _context;
    private ModalityNames? _names;

    private Composition() => Modalities = new ModalitySet(this);

    /// <summary>What is drawn.</summary>
    public Assessment Assessment => _assessment!;

    /// <summary>The call.</summary>
    public CardContext Context => _context!;

    /// <summary>Names of modalities.</summary>
    public ModalityNames Names => _names!;

    /// <summary>The cards so far.</summary>
    public List<CardDraft> Drafts { get; } = [];

    /// <summary>A buffer for plain text that is to be escaped; empty between uses.</summary>
    public StringBuilder Scratch { get; } = new(8192);

    /// <summary>A buffer for summaries; empty between uses.</summary>
    public StringBuilder Line { get; } = new(512);

    /// <summary>Findings being gathered for a card.</summary>
    public List<Hit> Hits { get; } = [];

    /// <summary>Facts a card has shown at its top and need not repeat.</summary>
    public List<Fact> Shown { get; } = [];

    /// <summary>Ids of the citations of the lines written so far; used by reports, as cards keep their own.</summary>
    public List<string> Cited { get; } = [];

    /// <summary>Modalities being gathered for a line.</summary>
    public ModalitySet Modalities { get; }

    /// <summary>Starts a composition.</summary>
    /// <param name="assessment">What is drawn.</param>
    /// <param name="context">The call.</param>
    public static Composition Rent(Assessment assessment, CardContext context)
    {
        var composition = Idle ?? new Composition();
        Idle = null;
        composition._assessment = assessment;
        composition._context = context;
        composition._names = ModalityNames.Of(context.Modalities);
        composition.Modalities.Resize(assessment.Modalities.Length);
        if (composition._handledMissing.Length < assessment.Missing.Count)
        {
            composition._handledMissing = new bool[assessment.Missing.Count];
        }

        composition.KeepToWhatMatters();
        return composition;
    }

    /// <summary>Ends a composition: nothing of the patient stays behind.</summary>
    public void Return()
    {
        _assessment = null;
        _context = null;
        _suggested.Clear();
        Array.Clear(_handledMissing);
        Hits.Clear();
        Shown.Clear();
        Cited.Clear();
        Scratch.Clear();
        Line.Clear();
        foreach (var draft in Drafts)
        {
            draft.Start(default);
            if (_pool.Count < MaxPooledDrafts)
            {
                _pool.Add(draft);
            }
        }

        Drafts.Clear();
        Idle = this;
    }

    /// <summary>The number kept for a fact, 0 until it is set and again after <see cref="ClearRanks"/>.</summary>
    /// <param name="fact">The fact.</param>
    public ref int RankOf(FactDefinition fact)
    {
        if (fact.Index >= _ranks.Length)
        {
            Array.Resize(ref _ranks, Math.Max(fact.Index + 1, _ranks.Length * 2));
        }

        return ref _ranks[fact.Index];
    }

    /// <summary>Sets the number of every fact to 0.</summary>
    public void ClearRanks() => Array.Clear(_ranks);

    /// <summary>Starts a card.</summary>
    /// <param name="kind">Kind of card.</param>
    public CardDraft Begin(CardKind kind)
    {
        CardDraft draft;
        if (_pool.Count > 0)
        {
            draft = _pool[^1];
            _pool.RemoveAt(_pool.Count - 1);
        }
        else
        {
            draft = new CardDraft();
        }

        draft.Start(kind);
        Drafts.Add(draft);
        return draft;
    }

    /// <summary>Notes that a card is about the modalities in the set.</summary>
    /// <param name="draft">The card.</param>
    public void Concern(CardDraft draft)
    {
        for (var i = 0; Context.Limits.Count > 0 && i < Assessment.Modalities.Length; i++)
        {
            if (Modalities.Contains(i))
            {
                draft.Concerned.Add(i);
            }
        }
    }

    /// <summary>Whether a modality is spoken of: on order hooks one the user has selected, on opening the chart an option that is open.</summary>
    /// <param name="verdict">The verdict on it.</param>
    public bool InScope(ModalityVerdict verdict) =>
        Context.IsPatientView ? verdict.IsAllocated || verdict.IsInPlay : verdict.IsSelected;

    /// <summary>Whether there is anything to speak of: the chart, or a selected order that the guideline judges.</summary>
    public bool HasSubject
    {
        get
        {
            for (var i = 0; !Context.IsPatientView && i < Assessment.Modalities.Length; i++)
            {
                if (Assessment.Modalities[i].IsSelected)
                {
                    return true;
                }
            }

            return Context.IsPatientView;
        }
    }

    /// <summary>How loud a finding may be: never critical without a confirmed source (knowledge base c.0.14).</summary>
    /// <param name="finding">The finding.</param>
    public Indicator Voice(RuleFinding finding) => Voice(finding.Indicator, finding.Citations);

    /// <summary>How loud something may be on its citations.</summary>
    /// <param name="indicator">How loud the rule is.</param>
    /// <param name="citations">Its citations.</param>
    public Indicator Voice(Indicator indicator, IReadOnlyList<string> citations) =>
        indicator == Indicator.Critical && !CitationText.AnyConfirmed(Assessment.Citations, citations) ? Indicator.Warning : indicator;

    /// <summary>Position of the missing-data entry a rule asks for, or -1.</summary>
    /// <param name="ruleId">Id of the rule or of one of its lines.</param>
    public int MissingOf(string ruleId)
    {
        var missing = Assessment.Missing;
        for (var i = 0; i < missing.Count; i++)
        {
            var ids = missing[i].RuleIds;
            for (var j = 0; j < ids.Count; j++)
            {
                if (RuleIds.Covers(ids[j], ruleId))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Marks a missing-data entry as said on another card.</summary>
    /// <param name="index">Its position.</param>
    public void HandleMissing(int index) => _handledMissing[index] = true;

    /// <summary>Whether a missing-data entry has been said on another card.</summary>
    /// <param name="index">Its position.</param>
    public bool IsHandled(int index) => _handledMissing[index];

    private void KeepToWhatMatters()
    {
        for (var i = 0; i < Assessment.Missing.Count; i++)
        {
            _handledMissing[i] = !MissingScope.Matters(this, Assessment.Missing[i]);
        }
    }

    /// <summary>Claims an order for a card.</summary>
    /// <param name="id">Id of the order.</param>
    /// <returns>False when it is drafted already or another card suggests it.</returns>
    public bool ClaimSuggestion(string id)
    {
        if (IsSuggested(id))
        {
            return false;
        }

        var drafts = Assessment.Drafts;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].ModalityId == id)
            {
                return false;
            }
        }

        return _suggested.Add(id);
    }

    /// <summary>Claims the removal of a draft for a card.</summary>
    /// <param name="reference">Its <c>Type/id</c>.</param>
    /// <returns>False when another card suggests it.</returns>
    public bool ClaimRemoval(string reference) => _suggested.Add(reference);

    /// <summary>Whether a card suggests an order.</summary>
    /// <param name="id">Id of the order.</param>
    public bool IsSuggested(string id) => _suggested.Contains(id);

    /// <summary>Whether a true finding of an effect.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="effect">The effect.</param>
    public static bool Holds(RuleFinding finding, RuleEffect effect) => finding.Outcome == Truth.True && finding.Effect == effect;

    /// <summary>The fact of that name, or null.</summary>
    /// <param name="name">Name in the catalogue.</param>
    public Fact? FindFact(string name)
    {
        var facts = Assessment.Facts;
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Definition.Name == name)
            {
                return facts[i];
            }
        }

        return null;
    }
}
