using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Reads coded findings: a phrase alone or a phrase said of a subject.</summary>
internal sealed class FindingReader(SentenceScan scan, StatementWriter writer)
{
    private const int Beside = 5;
    private const int LongestPhrase = 8;

    // What a word that only counts together with others may not be unless they are it, too.
    private const Effects Undone = Effects.Negated | Effects.Planned | Effects.Hypothetical | Effects.OtherPerson;

    private readonly Owners _owners = new(scan);

    // By group: the concept of the last subject spoken of, counted from 1; 0 when there was none.
    private readonly int[] _carried = new int[64];
    private readonly List<int> _heading = [];
    private readonly Tally _tally = new();

    // The groups the sentence names members of.
    private ulong _groups;

    /// <summary>The kind of the report.</summary>
    public ReportKinds Kind { get; set; }

    /// <summary>Forgets the report before.</summary>
    public void Reset()
    {
        Array.Clear(_carried);
        _heading.Clear();
        _tally.Reset();
    }

    /// <summary>Remembers what a line's heading is about, for the sentences under it.</summary>
    public void SetHeading(ReadOnlySpan<LexiconConcept> concepts)
    {
        _heading.Clear();
        foreach (var concept in concepts)
        {
            _heading.Add(concept.Id);
        }
    }

    /// <summary>Reads the sentence.</summary>
    public void Read()
    {
        if ((scan.Traits & ConceptTraits.Finding) == ConceptTraits.None)
        {
            return;
        }

        var rules = scan.Lexicon.Rules;
        _groups = (scan.Traits & ConceptTraits.Subject) == ConceptTraits.None ? 0 : Groups(rules);

        var hasLesion = false;
        foreach (ref readonly var mark in scan.Marks.Span)
        {
            if (!mark.Has(ConceptTraits.Finding))
            {
                continue;
            }

            // "metastases in the liver": spoken of are the metastases.
            hasLesion |= mark.Is(ConceptRole.Lesion);
            for (var rest = mark.Has(ConceptTraits.Subject) && !(hasLesion && mark.Organ is { IsTarget: true }) ? rules.GroupsOf[mark.Id] : 0; rest != 0; rest &= rest - 1)
            {
                _carried[System.Numerics.BitOperations.TrailingZeroCount(rest)] = mark.Id + 1;
            }

            if (mark.First < scan.First || rules.FindingsOf[mark.Id] is not { } findings)
            {
                continue;
            }

            foreach (var rule in findings)
            {
                if ((rule.Kinds & Kind) != ReportKinds.None && Applies(mark, rule))
                {
                    Read(mark, rule);
                }
            }
        }
    }

    private ulong Groups(ReportRules rules)
    {
        var groups = 0UL;
        foreach (ref readonly var mark in scan.Marks.Span)
        {
            groups |= mark.Has(ConceptTraits.Subject) ? rules.GroupsOf[mark.Id] : 0;
        }

        return groups;
    }

    // Most rules end here, so that this is kept apart from what those that do not call for.
    private bool Applies(in Mark mark, FindingRule rule) =>
        (rule.UnlessReport is null || !scan.HasSeen(rule.UnlessReport)) && (rule.Items is null ? (rule.With is null || IsWith(rule, mark)) && (rule.Unless is null || !HasNear(rule.Unless, mark, rule.UnlessNear)) : IsItem(rule, mark))
        && (rule.Behind is null || IsBehind(rule.Behind, mark.First)) && (!rule.IsBehindAge || (scan.IsLeadingAge(mark.First - 1) && scan.IsStop(mark.End)));

    private void Read(in Mark mark, FindingRule rule)
    {
        var first = mark.First;
        var end = mark.End;
        var effects = scan.EffectsOf(mark.First, mark.End) | rule.Certain;
        if (rule.InBackground && (effects & Effects.Background) == Effects.None)
        {
            return;
        }

        effects &= ~rule.Ignores;
        effects &= rule.IsPast && IsBehindAfter(mark.First) ? ~Effects.Negated : effects;
        if ((effects & Effects.Negated) != Effects.None ? rule.UnlessDenied is not null && HasNear(rule.UnlessDenied, mark, Beside) : rule.Negative is not null && (IsLabelOfDenial(mark) || (rule.OfLesions && IsUnanswered(mark))))
        {
            return;
        }

        if ((rule.OnlyDenied && (effects & Effects.Negated) == Effects.None) || (rule.InTarget && scan.IsElsewhere(mark.First)) || (rule.OfLesions && scan.IsOfAnotherLesion(mark.First)))
        {
            return;
        }

        if (rule.FromBackground)
        {
            effects &= ~(Effects.Background | Effects.Historical);
        }

        if (rule.IsIdentified)
        {
            effects |= rule.InTarget ? Identity(scan.First, mark.First) : Identity(mark.End, scan.End);
        }

        var value = rule.Counted is null ? rule.Value : StatedValue.Of(_tally.Count(scan, rule, mark, effects));
        if (rule.Of is { } subjects)
        {
            if ((_groups & (1UL << rule.Group)) != 0 && _owners.Find(mark, 1UL << rule.Group, subjects, out var owner))
            {
                var isOwn = owner >= 0;
                owner = isOwn ? owner : _owners.FindBeside(mark);
                if (owner < 0 || (rule.OfLesions && scan.Marks[owner].Is(ConceptRole.Lesion) && (!isOwn || scan.IsInAnotherOrgan(scan.Marks[owner]))))
                {
                    return;
                }

                ref readonly var subject = ref scan.Marks[owner];
                value = rule.ValueOf?[subject.Id] ?? value;
                effects |= scan.EffectsOf(subject.First, subject.End) & (Effects.Probable | Effects.Possible) & ~rule.Ignores;
                first = Math.Min(first, subject.First);
                end = Math.Max(end, subject.End);
            }
            else if (Remembered(rule, subjects) is { } concept)
            {
                value = rule.ValueOf?[concept] ?? value;
            }
            else if (!rule.Alone || (rule.Carries && _carried[rule.Group] > 0))
            {
                return;
            }
        }

        writer.Add(rule.Fact, value, rule.Negative, effects, first, end, needs: rule.Report);
    }

    private int? Remembered(FindingRule rule, bool[] subjects)
    {
        foreach (var concept in _heading)
        {
            if (subjects[concept])
            {
                return concept;
            }
        }

        var carries = rule.Carries || (rule.CarriesBack && scan.MarkAt(scan.First, Grammar.Back) >= 0);
        return carries && _carried[rule.Group] is var carried and > 0 && subjects[carried - 1] ? carried - 1 : null;
    }

    // What is said of one of a list is said of all.
    private bool IsWith(FindingRule rule, in Mark mark)
    {
        var (first, end) = rule.Counted is { } counted ? Tally.ListAround(scan, counted, mark) : (mark.First, mark.End);
        if (rule.Also is null)
        {
            return HasNear(rule.With!, mark, first, end, rule.Near) || (rule.Counted is not null && Tally.IsDated(scan, mark));
        }

        // "complete response, resection of the metastases planned": what was not done makes nothing complete.
        var barred = Undone & ~(scan.EffectsOf(mark.First, mark.End) | rule.Ignores);
        return HasNear(rule.With!, mark, first, end, rule.Near, barred, rule.IsUnbroken) && HasNear(rule.Also, mark, first, end, rule.Near, barred, isUnbroken: true, isOwn: true);
    }

    // What is said of one thing of a list.
    private bool IsItem(FindingRule rule, in Mark mark) =>
        (rule.Counted is null || IsWith(rule, mark)) && (rule.Unless is null || !HeadingHas(rule.Unless)) && Items.Holds(scan, rule, mark);

    private bool HasNear(bool[] concepts, in Mark mark, int near) => HasNear(concepts, mark, mark.First, mark.End, near);

    private bool HasNear(bool[] concepts, in Mark mark, int first, int end, int near, Effects barred = Effects.None, bool isUnbroken = false, bool isOwn = false)
    {
        for (var m = scan.MarksBefore(first - near - Math.Min(scan.LongestMark, LongestPhrase)); m < scan.Marks.Count && scan.Marks[m].First < end + near; m++)
        {
            ref readonly var other = ref scan.Marks[m];
            if (concepts[other.Id] && other.End > first - near && (isOwn || other.First != mark.First || other.Id != mark.Id)
                && (barred == Effects.None || (scan.EffectsOf(other.First, other.End) & barred) == Effects.None)
                && !IsParted(Math.Min(end, other.End), Math.Max(first, other.First), isUnbroken, isOwn))
            {
                return true;
            }
        }

        return HeadingHas(concepts);
    }

    // "all clips in place after resection": what is behind "after" is told apart, too.
    private bool IsParted(int from, int to, bool isUnbroken, bool isOwn) =>
        scan.HasSemicolon(from, to) || (isOwn && scan.HasAnySign(from, to, ",")) || (isUnbroken && scan.Has(Grammar.After, from, to));

    // "Infection: no abscess": what a row asks about is not stated by an answer that denies something.
    private bool IsLabelOfDenial(in Mark mark)
    {
        if (!scan.IsSign(mark.End, ':'))
        {
            return false;
        }

        for (var m = scan.MarkAt(mark.End + 1); m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == mark.End + 1; m++)
        {
            if (scan.Marks[m].Concept.Trigger is { IsForward: true } trigger && (trigger.Effects & Effects.Negated) != Effects.None)
            {
                return true;
            }
        }

        return false;
    }

    // "no recurrence after curative resection", "no recurrence after a complete resection".
    private bool IsBehindAfter(int token)
    {
        for (var i = token - 1; i >= scan.First && i > token - Beside && !scan.IsAnySign(i, ",;"); i--)
        {
            if (scan.MarkAt(i, Grammar.After) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "Infiltrative growth:" that nobody filled in.
    private bool IsUnanswered(in Mark mark) => mark.End + 1 >= scan.End && scan.IsSign(mark.End, ':');

    // "a focus in L3, likely a metastasis": how sure it is that it is one.
    private Effects Identity(int from, int to)
    {
        if ((scan.Traits & ConceptTraits.TargetLesion) == ConceptTraits.None)
        {
            return Effects.None;
        }

        for (var m = scan.MarksBefore(from); m < scan.Marks.Count && scan.Marks[m].First < to; m++)
        {
            if (scan.Marks[m].Has(ConceptTraits.TargetLesion))
            {
                return scan.EffectsOf(scan.Marks[m].First, scan.Marks[m].End) & (Effects.Probable | Effects.Possible);
            }
        }

        return Effects.None;
    }

    private bool IsBehind(bool[] concepts, int token)
    {
        for (var m = scan.MarkEndingAt(token); m >= 0; m = scan.MarkEndingAt(token, m))
        {
            if (concepts[scan.Marks[m].Id])
            {
                return true;
            }
        }

        return false;
    }

    private bool HeadingHas(bool[] concepts)
    {
        foreach (var heading in _heading)
        {
            if (concepts[heading])
            {
                return true;
            }
        }

        return false;
    }
}
