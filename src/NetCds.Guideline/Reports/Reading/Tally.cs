using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Counts the different things a report names for one rule ("everolimus, then CAPTEM, and sunitinib").</summary>
internal sealed class Tally
{
    // How far two members of a list may be apart.
    private const int Beside = 8;

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

    /// <summary>Forgets the report before.</summary>
    public void Reset() => _counted.Clear();

    /// <summary>Counts a phrase, unless what it names is denied, planned or not spoken of as true.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="mark">The phrase.</param>
    /// <param name="effects">What holds of it.</param>
    /// <returns>How many different ones the report has named so far.</returns>
    public int Count(FindingRule rule, in Mark mark, Effects effects)
    {
        var isNew = (effects & NotSo) == Effects.None;
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
}
