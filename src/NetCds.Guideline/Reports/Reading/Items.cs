using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Parts a sentence that lists things ("CAPTEM until 2021, then everolimus, currently sunitinib") into what is said of each.</summary>
internal static class Items
{
    // How far from a thing something can be said of it.
    private const int Reach = 16;
    private const int Nowhere = int.MaxValue;

    /// <summary>Whether what a rule asks for is said of this thing rather than of others of the list.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="mark">The thing.</param>
    public static bool Holds(SentenceScan scan, FindingRule rule, in Mark mark)
    {
        var members = rule.Items!;
        var (first, end) = Own(scan, rule, mark);
        if (rule.Counted is null)
        {
            return rule.With is null || Distance(scan, rule.With, mark, rule.Follows ? mark.End : first, end) is var near && near < Nowhere && near < Distance(scan, rule.Unless, mark, first, end);
        }

        var (listed, last) = (mark, mark);
        while (Beside(scan, members, last, forward: true) is var next and >= 0)
        {
            last = scan.Marks[next];
        }

        while (Beside(scan, members, listed, forward: false) is var before and >= 0)
        {
            listed = scan.Marks[before];
        }

        var (from, to) = (Own(scan, rule, listed).First, Own(scan, rule, last, toNow: false).End);
        if (rule.Running is not null && Distance(scan, rule.Running, mark, first, end) < Nowhere && Distance(scan, rule.Ended, mark, from, to) == Nowhere)
        {
            return false;
        }

        return (rule.Under is null || Distance(scan, rule.Under, mark, first, Next(scan, rule, mark) >= 0 ? mark.First : end) == Nowhere || Distance(scan, rule.Ended, mark, from, to) < Nowhere || HasEndedBeside(scan, rule, mark))
            && Distance(scan, rule.Unless, mark, from, Own(scan, rule, last).End) == Nowhere;
    }

    // "progressed on CAPTEM in 2021 and on everolimus in 2023".
    private static bool HasEndedBeside(SentenceScan scan, FindingRule rule, in Mark mark)
    {
        for (var m = scan.MarksBefore(mark.First) - 1; m >= 0 && scan.Marks[m].End + Reach > mark.First; m--)
        {
            ref readonly var other = ref scan.Marks[m];
            if (rule.Items![other.Id] && other.End <= mark.First)
            {
                return IsJoined(scan, other.End, mark.First) && Own(scan, rule, other) is var own && Distance(scan, rule.Ended, mark, own.First, own.End) < Nowhere;
            }
        }

        return Next(scan, rule, mark) is var next and >= 0 && Distance(scan, rule.Under, mark, mark.End, scan.Marks[next].First) < Nowhere
            && Own(scan, rule, scan.Marks[next]) is var behind && Distance(scan, rule.Ended, mark, behind.First, behind.End) < Nowhere;
    }

    // The next thing of the list; -1 when there is none near.
    private static int Next(SentenceScan scan, FindingRule rule, in Mark mark)
    {
        for (var m = scan.MarksBefore(mark.End); m < scan.Marks.Count && scan.Marks[m].First < mark.End + Reach; m++)
        {
            if (rule.Items![scan.Marks[m].Id])
            {
                return m;
            }
        }

        return -1;
    }

    private static bool IsJoined(SentenceScan scan, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (scan.MarkAt(i, Grammar.Joins) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // From the sign or word that parts it from the thing before, to the one that parts it from the thing behind.
    private static (int First, int End) Own(SentenceScan scan, FindingRule rule, in Mark mark, bool toNow = true)
    {
        var members = rule.Items!;
        var end = Math.Min(scan.End, mark.End + Reach);
        if (Next(scan, rule, mark) is var next and >= 0)
        {
            end = Math.Min(end, Start(scan, rule, scan.Marks[next].First, mark.End));
        }

        var first = Math.Max(scan.Start, mark.First - Reach);
        for (var m = scan.MarksBefore(mark.First) - 1; m >= 0 && scan.Marks[m].End > first; m--)
        {
            if (members[scan.Marks[m].Id] && scan.Marks[m].End <= mark.First)
            {
                return (Start(scan, rule, mark.First, scan.Marks[m].End), Cut(scan, mark.End, end, toNow));
            }
        }

        // Before the first of a list only what stands in its own clause is said of it.
        for (var i = mark.First - 1; i >= first; i--)
        {
            if (scan.IsAnySign(i, ",;") || HasAt(scan, rule.Parts, i))
            {
                return (i, Cut(scan, mark.End, end, toNow));
            }
        }

        return (first, Cut(scan, mark.End, end, toNow));
    }

    // "CAPTEM and everolimus, now referred": what is so now is said of the patient.
    private static int Cut(SentenceScan scan, int from, int end, bool toNow)
    {
        for (var i = from; i < end; i++)
        {
            if (scan.IsSign(i, ';') || (toNow && scan.IsSign(i, ',') && scan.MarkAt(i + 1, Grammar.Now) >= 0))
            {
                return i;
            }
        }

        return end;
    }

    // Without anything that parts two things, what stands between them is said of the second.
    private static int Start(SentenceScan scan, FindingRule rule, int token, int floor)
    {
        for (var i = token - 1; i >= floor; i--)
        {
            if (Parts(scan, i) || HasAt(scan, rule.Parts, i))
            {
                return i;
            }
        }

        return floor;
    }

    private static bool Parts(SentenceScan scan, int token) =>
        scan.IsAnySign(token, ",;") || scan.MarkAt(token, Grammar.Joins) >= 0 || scan.MarkAt(token, Grammar.Or) >= 0 || scan.MarkAt(token, Grammar.Ends) >= 0 || scan.MarkAt(token, Grammar.Now) >= 0;

    private static bool HasAt(SentenceScan scan, bool[]? concepts, int token) => concepts is not null && scan.MarkAt(token, concepts) >= 0;

    // The next thing of the list when nothing but "," or "or" stands between; -1 when there is none.
    private static int Beside(SentenceScan scan, bool[] members, in Mark mark, bool forward)
    {
        var (i, step) = forward ? (mark.End, 1) : (mark.First - 1, -1);
        for (var gone = 0; gone < 2 && i >= scan.Start && i < scan.End && (scan.IsAnySign(i, ",/") || scan.MarkAt(i, Grammar.Joins) >= 0 || scan.MarkAt(i, Grammar.Or) >= 0); gone++)
        {
            i += step;
        }

        if (i == (forward ? mark.End : mark.First - 1))
        {
            return -1;
        }

        for (var m = forward ? scan.MarkAt(i) : scan.MarkEndingAt(i + 1); m >= 0 && m < scan.Marks.Count; m = forward ? m + 1 : scan.MarkEndingAt(i + 1, m))
        {
            if (forward && scan.Marks[m].First != i)
            {
                return -1;
            }

            if (members[scan.Marks[m].Id])
            {
                return m;
            }
        }

        return -1;
    }

    private static int Distance(SentenceScan scan, bool[]? concepts, in Mark mark, int first, int end)
    {
        var nearest = Nowhere;
        for (var m = concepts is null ? scan.Marks.Count : scan.MarksBefore(first); m < scan.Marks.Count && scan.Marks[m].First < end; m++)
        {
            ref readonly var other = ref scan.Marks[m];
            if (concepts![other.Id] && (other.First >= mark.End || other.End <= mark.First))
            {
                nearest = Math.Min(nearest, other.First >= mark.End ? other.First - mark.End : mark.First - other.End);
            }
        }

        return nearest;
    }
}
