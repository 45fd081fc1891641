using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Counts the different things a report names for one rule ("everolimus, then CAPTEM, and sunitinib").</summary>
internal sealed class Tally
{
    // How far two members of a list may be apart.
    private const int Beside = 12;

    // How far a year may be behind what it dates.
    private const int Dated = 4;

    // How far a list is followed.
    private const int Longest = 32;
    private const Effects NotSo = Effects.Unusable | Effects.OtherPerson | Effects.Hypothetical | Effects.Planned | Effects.Negated;

    private readonly List<(FindingRule Rule, int Concept)> _counted = [];

    /// <summary>Where the list begins and ends that a phrase stands in.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="members">What lists consist of, by concept id.</param>
    /// <param name="mark">The phrase.</param>
    public static (int First, int End) ListAround(SentenceScan scan, bool[] members, in Mark mark)
    {
        var (first, end) = (mark.First, mark.End);
        for (var m = scan.MarksBefore(first) - 1; m >= 0 && scan.Marks[m].End + Beside >= first && scan.Marks[m].First + Longest > mark.First; m--)
        {
            first = members[scan.Marks[m].Id] ? Math.Min(first, scan.Marks[m].First) : first;
        }

        for (var m = scan.MarksBefore(end); m < scan.Marks.Count && scan.Marks[m].First <= Math.Min(end + Beside, mark.End + Longest); m++)
        {
            end = members[scan.Marks[m].Id] ? Math.Max(end, scan.Marks[m].End) : end;
        }

        return (first, end);
    }

    /// <summary>Whether the year of what a phrase names stands beside it ("everolimus, 2020-2021", "2019: CAPTEM").</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="mark">The phrase.</param>
    public static bool IsDated(SentenceScan scan, in Mark mark)
    {
        for (var i = mark.End; i < scan.End && i < mark.End + Dated && !scan.IsSign(i, ';'); i++)
        {
            if (IsYear(scan, i))
            {
                return true;
            }
        }

        return IsYear(scan, mark.First - 1) || (scan.IsAnySign(mark.First - 1, ":)") && IsYear(scan, mark.First - 2));
    }

    private static bool IsYear(SentenceScan scan, int token) =>
        token >= scan.Start && scan.Tokens[token] is { Kind: TokenKind.Number, Length: 4, Value: > 1980 and < 2100 };

    /// <summary>Forgets the report before.</summary>
    public void Reset() => _counted.Clear();

    /// <summary>Counts a phrase, unless what it names is denied, planned or not spoken of as true.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="mark">The phrase.</param>
    /// <param name="effects">What holds of it.</param>
    /// <returns>How many different ones the report has named so far.</returns>
    public int Count(SentenceScan scan, FindingRule rule, in Mark mark, Effects effects)
    {
        var isNew = (effects & NotSo) == Effects.None && !IsAdded(scan, rule.Counted!, mark);
        var count = 0;
        foreach (var (other, concept) in _counted)
        {
            if (ReferenceEquals(other, rule))
            {
                count++;
                isNew &= concept != mark.Id;
            }
        }

        if (isNew)
        {
            _counted.Add((rule, mark.Id));
            count++;
        }

        return count;
    }

    // "FOLFIRI + pembrolizumab": given together, one treatment.
    private static bool IsAdded(SentenceScan scan, bool[] members, in Mark mark)
    {
        if (!scan.IsSign(mark.First - 1, '+'))
        {
            return false;
        }

        for (var m = scan.MarksBefore(mark.First) - 1; m >= 0 && scan.Marks[m].End + Beside > mark.First; m--)
        {
            if (members[scan.Marks[m].Id] && scan.Marks[m].End == mark.First - 1)
            {
                return true;
            }
        }

        return false;
    }
}
