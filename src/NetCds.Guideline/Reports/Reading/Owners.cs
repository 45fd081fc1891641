using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Decides which of several competing subjects a finding is said of.</summary>
internal sealed class Owners(SentenceScan scan)
{
    private const int Far = 40;
    private const int Ahead = 10;

    /// <summary>The subjects found last, as indexes of phrases.</summary>
    public List<int> Found { get; } = [];

    /// <summary>Finds the subjects of a finding among the members of a group.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="group">The group, as a bit.</param>
    /// <param name="groupsOf">Groups by concept.</param>
    /// <returns>False when the sentence names none.</returns>
    public bool Find(in Mark finding, ulong group, ulong[] groupsOf)
    {
        Found.Clear();
        return Place(finding, group, groupsOf) || Beside(finding, group, groupsOf) || Before(finding, group, groupsOf) || After(finding, group, groupsOf);
    }

    /// <summary>Finds the subjects that stand beside a finding, whatever place follows it.</summary>
    public bool FindBeside(in Mark finding, ulong group, ulong[] groupsOf)
    {
        Found.Clear();
        return Beside(finding, group, groupsOf);
    }

    // "thrombus in the right portal branch": the place that follows.
    private bool Place(in Mark finding, ulong group, ulong[] groupsOf)
    {
        var isInside = false;
        for (var i = finding.End; i < scan.End && i < finding.End + Ahead; i++)
        {
            if (scan.IsAnySign(i, ",;:") || scan.MarkAt(i, Grammar.Ends) >= 0 || scan.MarkAt(i, Grammar.Reaching) >= 0 || (scan.MarkAt(i, Grammar.Beside) >= 0 && !isInside))
            {
                return false;
            }

            isInside |= scan.MarkAt(i, Grammar.Inside) >= 0 || (i == finding.End && scan.MarkAt(i, Grammar.Of) >= 0);
            if (isInside && Member(i, group, groupsOf) is var m and >= 0)
            {
                AddChain(m, group, groupsOf);
                return true;
            }
        }

        return false;
    }

    // "portal vein thrombosis", "patent portal vein": the neighbour.
    private bool Beside(in Mark finding, ulong group, ulong[] groupsOf)
    {
        for (var i = scan.MarksBefore(finding.First - Far); i < scan.Marks.Count && scan.Marks[i].First <= finding.First; i++)
        {
            ref readonly var mark = ref scan.Marks[i];
            if (mark.First >= scan.Sentence.First && IsMember(mark, group, groupsOf) && (mark.End == finding.First || (mark.First <= finding.First && mark.End >= finding.End)))
            {
                AddChainBackwards(i, group, groupsOf);
                return true;
            }
        }

        for (var i = finding.End; i < scan.End && i <= finding.End + 1; i++)
        {
            if (scan.Tokens[i].Kind == Text.TokenKind.Sign || scan.MarkAt(i, Grammar.Joins) >= 0)
            {
                return false;
            }

            if (Member(i, group, groupsOf) is var m and >= 0 && (finding.First == scan.First || !Follows(finding.First)))
            {
                AddChain(m, group, groupsOf);
                return true;
            }
        }

        return false;
    }

    private bool Follows(int token) => scan.MarkAt(token - 1, Grammar.Asserts) >= 0;

    private bool Before(in Mark finding, ulong group, ulong[] groupsOf)
    {
        for (var i = scan.MarksBefore(finding.First) - 1; i >= 0 && scan.Marks[i].First > finding.First - Far; i--)
        {
            ref readonly var mark = ref scan.Marks[i];
            if (mark.End <= finding.First && IsMember(mark, group, groupsOf))
            {
                AddChainBackwards(i, group, groupsOf);
                return true;
            }
        }

        return false;
    }

    private bool After(in Mark finding, ulong group, ulong[] groupsOf)
    {
        for (var i = finding.End; i < scan.End && i < finding.End + Ahead && !scan.IsSign(i, ';'); i++)
        {
            if (Member(i, group, groupsOf) is var m and >= 0)
            {
                AddChain(m, group, groupsOf);
                return true;
            }
        }

        return false;
    }

    private int Member(int token, ulong group, ulong[] groupsOf)
    {
        for (var m = scan.MarkAt(token); m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == token; m++)
        {
            if (IsMember(scan.Marks[m], group, groupsOf))
            {
                return m;
            }
        }

        return -1;
    }

    private static bool IsMember(in Mark mark, ulong group, ulong[] groupsOf) => (groupsOf[mark.Concept.Id] & group) != 0;

    // "the right and left portal branches": everything joined to the first.
    private void AddChain(int first, ulong group, ulong[] groupsOf)
    {
        Found.Add(first);
        for (var m = first + 1; m < scan.Marks.Count && scan.Marks[m].First < scan.Marks[Found[^1]].End + 6; m++)
        {
            if (IsMember(scan.Marks[m], group, groupsOf))
            {
                if (!IsJoined(scan.Marks[Found[^1]].End, scan.Marks[m].First) && scan.Marks[m].First != scan.Marks[first].First)
                {
                    return;
                }

                Found.Add(m);
            }
        }
    }

    private void AddChainBackwards(int last, ulong group, ulong[] groupsOf)
    {
        Found.Add(last);
        for (var m = last + 1; m < scan.Marks.Count && scan.Marks[m].First == scan.Marks[last].First; m++)
        {
            if (IsMember(scan.Marks[m], group, groupsOf))
            {
                Found.Add(m);
            }
        }

        for (var m = last - 1; m >= 0 && scan.Marks[m].End > scan.Marks[Found[^1]].First - 6; m--)
        {
            if (IsMember(scan.Marks[m], group, groupsOf))
            {
                if (!IsJoined(scan.Marks[m].End, scan.Marks[Found[^1]].First, Found.Count > 1) && scan.Marks[m].First != scan.Marks[last].First)
                {
                    return;
                }

                Found.Add(m);
            }
        }
    }

    // In a list whose end is joined ("A, B and C") a comma joins too.
    private bool IsJoined(int from, int to, bool isListed = false)
    {
        if (to - from > 5)
        {
            return false;
        }

        // "segmental branches VI and VII of the portal vein": the whole is not another of the parts.
        var last = to - 1;
        while (last > from && scan.MarkAt(last, Grammar.Definite) >= 0 && scan.MarkAt(last, Grammar.Of) < 0)
        {
            last--;
        }

        if (last > from && scan.MarkAt(last, Grammar.Of) >= 0 && !scan.IsListJoint(last - 1))
        {
            return false;
        }

        var joins = isListed && to - from <= 2 && scan.IsSign(from, ',');
        var hasComma = false;
        var isInside = false;
        for (var i = from; i < to; i++)
        {
            hasComma |= scan.IsSign(i, ',');
            isInside |= scan.MarkAt(i, Grammar.Inside) >= 0;
            joins |= (scan.IsListJoint(i) && !scan.IsSign(i, ',')) || scan.MarkAt(i, Grammar.Or) >= 0;
            if (scan.MarkAt(i, Grammar.Asserts) >= 0 || scan.MarkAt(i, ConceptRole.Trigger) >= 0)
            {
                return false;
            }
        }

        return joins || (isInside && !hasComma);
    }
}
