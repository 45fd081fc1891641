using System.Collections.Immutable;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Assessments;

/// <summary>Draws the verdict on one modality from the outcomes of its lines (knowledge base c.0.2, c.0.3, c.0.12, c.0.13, c.0.18).</summary>
internal sealed class VerdictMaker(ModalityRules rules, FindingMaker findings, int factCount, string[] labelledSettings)
{
    private static readonly List<Fact> NoFacts = [];

    private readonly ImmutableArray<RuleFinding> _allFalse = findings.AllFalse(rules);

    public Modality Modality => rules.Modality;

    public ModalityVerdict Make(EvaluationState state)
    {
        var isDrafted = state.Drafted[rules.Modality.Index];
        var scope = rules.Scope?.Truth.Evaluate(state) ?? Truth.True;
        if (scope == Truth.False && !isDrafted)
        {
            return Silent;
        }

        var tally = Tally(state);
        var status = Status(tally, IsTempered(state) || scope == Truth.Unknown);
        var isVetoed = tally.Contraindicated || tally.NotRecommended;
        return new ModalityVerdict
        {
            Id = rules.Modality.Id,
            Title = rules.Modality.Title,
            Status = status,
            Rules = findings.ForModality(rules, _allFalse, state),
            Missing = tally.Missing?.NamesAmong(state.Facts) ?? [],
            IsDrafted = isDrafted,
            IsSelected = state.Selected[rules.Modality.Index],
            IsAllocated = tally.Recommended || tally.Considered,
            IsInPlay = isDrafted || (!isVetoed && (tally.Recommended || tally.Considered || tally.AllocationOpen)),
            LabelledSettings = labelledSettings,
            AssumedAbsent = status is ModalityStatus.Recommended or ModalityStatus.Considered ? Assumed(state) : [],
        };
    }

    /// <summary>The verdict when the guideline has nothing to say of the modality.</summary>
    public ModalityVerdict Silent { get; } = new()
    {
        Id = rules.Modality.Id,
        Title = rules.Modality.Title,
        Status = ModalityStatus.Silent,
        Rules = [],
        Missing = [],
        IsInPlay = false,
        IsAllocated = false,
    };

    private ModalityStatus Status(in LineTally tally, bool isTempered)
    {
        if (tally.Contraindicated)
        {
            return ModalityStatus.Contraindicated;
        }

        if (tally.Blocked)
        {
            return ModalityStatus.Undetermined;
        }

        if (tally.NotRecommended)
        {
            return ModalityStatus.NotRecommended;
        }

        if (tally.Cautioned)
        {
            return ModalityStatus.Caution;
        }

        if (tally.Recommended && !isTempered && rules.HasAllSafetyRules)
        {
            return ModalityStatus.Recommended;
        }

        return tally.Recommended || tally.Considered ? ModalityStatus.Considered : ModalityStatus.Silent;
    }

    private LineTally Tally(EvaluationState state)
    {
        var tally = default(LineTally);
        MissingFacts? missing = null;
        MissingFacts? open = null;
        foreach (var line in rules.Lines)
        {
            var outcome = state.Lines[line.Index];
            if (outcome == Truth.False)
            {
                continue;
            }

            if (line.IsAllocation)
            {
                tally.AddAllocation(line, outcome);
                if (outcome == Truth.Unknown && line.Text.WhenMissing == WhenMissing.Blocks)
                {
                    line.Condition.Truth.MarkMissing(state, open ??= new MissingFacts(factCount));
                }
            }
            else if (tally.AddSafety(line, outcome))
            {
                MarkBlocking(line, outcome, state, missing ??= new MissingFacts(factCount));
            }
        }

        tally.Missing = missing;
        if (open is not null && !tally.Recommended && !tally.Considered)
        {
            tally.Blocked = true;
            if (missing is not null)
            {
                open.MarkAll(missing);
            }

            tally.Missing = open;
        }

        return tally;
    }

    // A line that holds because something is missing names what it reads; one that is unknown names what keeps it so.
    private static void MarkBlocking(RuleLine line, Truth outcome, EvaluationState state, MissingFacts missing)
    {
        if (outcome == Truth.Unknown)
        {
            line.Condition.Truth.MarkMissing(state, missing);
            return;
        }

        foreach (var index in line.FactIndexes)
        {
            if (state.Facts[index].IsMissing)
            {
                missing.Mark(index);
            }
        }
    }

    private bool IsTempered(EvaluationState state)
    {
        foreach (var line in rules.TemperingLines)
        {
            if (state.Lines[line.Index] == Truth.True)
            {
                return true;
            }
        }

        return state.HasNewerUnusable && ReadsOutdated(state.Facts);
    }

    private bool ReadsOutdated(Fact[] facts)
    {
        foreach (var index in rules.FactIndexes)
        {
            if (facts[index].HasNewerUnusable)
            {
                return true;
            }
        }

        return false;
    }

    private List<Fact> Assumed(EvaluationState state)
    {
        List<Fact>? assumed = null;
        foreach (var index in rules.FactIndexes)
        {
            var fact = state.Facts[index];
            if (fact is { Assumed: true, Status: FactStatus.Known, Sources.Count: 0 })
            {
                (assumed ??= []).Add(fact);
            }
        }

        return assumed ?? NoFacts;
    }
}

/// <summary>What the lines of a modality amount to.</summary>
internal struct LineTally
{
    public bool Contraindicated { get; private set; }

    public bool Blocked { get; set; }

    public bool NotRecommended { get; private set; }

    public bool Cautioned { get; private set; }

    public bool Recommended { get; private set; }

    public bool Considered { get; private set; }

    public bool AllocationOpen { get; private set; }

    public MissingFacts? Missing { get; set; }

    public void AddAllocation(RuleLine line, Truth outcome)
    {
        if (outcome == Truth.Unknown)
        {
            AllocationOpen = true;
        }
        else if (line.Text.Effect == RuleEffect.Recommend)
        {
            Recommended = true;
        }
        else
        {
            Considered = true;
        }
    }

    /// <summary>Counts a line that is true or unknown.</summary>
    /// <returns>Whether it leaves the modality undetermined.</returns>
    public bool AddSafety(RuleLine line, Truth outcome)
    {
        if (line.Text.Effect is RuleEffect.WorkUp or RuleEffect.Inform)
        {
            return false;
        }

        if (outcome == Truth.Unknown)
        {
            Blocked |= line.Blocks;
            return line.Blocks;
        }

        switch (line.Text.Effect)
        {
            case RuleEffect.Contraindicate:
                Contraindicated = true;
                return false;
            case RuleEffect.NotRecommend:
                NotRecommended = true;
                return false;
            case RuleEffect.Caution:
                Cautioned = true;
                return false;
            default:
                Blocked = true;
                return true;
        }
    }
}
