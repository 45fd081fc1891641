using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Decides which of several competing subjects a finding is said of.</summary>
internal sealed class Owners(SentenceScan scan)
{
    private const int Far = 40;
    private const int Ahead = 10;
    private const int LongestChain = 32;

    private readonly ulong[] _groupsOf = scan.Lexicon.Rules.GroupsOf;
    private ulong _group;
    private bool[] _subjects = [];

    /// <summary>Finds the subject of a finding among the members of a group.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="group">The group, as a bit.</param>
    /// <param name="subjects">The members that are asked for, by concept.</param>
    /// <param name="subject">Receives the first of them it is said of, as the index of a phrase; -1 when it is said of others.</param>
    /// <returns>False when the sentence names no member.</returns>
    public bool Find(in Mark finding, ulong group, bool[] subjects, out int subject)
    {
        (_group, _subjects) = (group, subjects);
        return Place(finding, out subject) || Beside(finding, out subject) || Before(finding, out subject) || After(finding, out subject);
    }

    /// <summary>Finds the subject that stands beside a finding, whatever place follows it; for the group and subjects asked for last.</summary>
    public int FindBeside(in Mark finding) => Beside(finding, out var subject) ? subject : -1;

    // "thrombus in the right portal branch": the place that follows.
    private bool Place(in Mark finding, out int subject)
    {
        subject = -1;
        var isInside = false;
        for (var i = finding.End; i < scan.End && i < finding.End + Ahead; i++)
        {
            if (scan.IsAnySign(i, ",;:") || scan.MarkAt(i, Grammar.Ends) >= 0 || scan.MarkAt(i, Grammar.Reaching) >= 0 || (scan.MarkAt(i, Grammar.Beside) >= 0 && !isInside))
            {
                return false;
            }

            isInside |= scan.MarkAt(i, Grammar.Inside) >= 0 || (i == finding.End && scan.MarkAt(i, Grammar.Of) >= 0);
            if (isInside && Member(i) is var m and >= 0)
            {
                subject = InChain(m);
                return true;
            }
        }

        return false;
    }

    // "portal vein thrombosis", "patent portal vein": the neighbour.
    private bool Beside(in Mark finding, out int subject)
    {
        subject = -1;
        for (var i = scan.MarksBefore(finding.First - Math.Min(Far, scan.LongestMark)); i < scan.Marks.Count && scan.Marks[i].First <= finding.First; i++)
        {
            ref readonly var mark = ref scan.Marks[i];
            if (mark.First >= scan.Start && IsMember(mark) && !IsLesion(mark, finding) && (mark.End == finding.First || (mark.First <= finding.First && mark.End >= finding.End)))
            {
                subject = InChainBackwards(i);
                return true;
            }
        }

        for (var i = finding.End; i < scan.End && i <= finding.End + 1; i++)
        {
            if (scan.Tokens[i].Kind == Text.TokenKind.Sign || scan.MarkAt(i, Grammar.Joins) >= 0)
            {
                return false;
            }

            if (Member(i) is var m and >= 0 && (finding.First == scan.First || !Follows(finding.First)))
            {
                subject = InChain(m);
                return true;
            }
        }

        return false;
    }

    private bool Follows(int token) => scan.MarkAt(token - 1, Grammar.Asserts) >= 0;

    private bool Before(in Mark finding, out int subject)
    {
        subject = -1;
        for (var i = scan.MarksBefore(finding.First) - 1; i >= 0 && scan.Marks[i].First > finding.First - Far; i--)
        {
            ref readonly var mark = ref scan.Marks[i];
            if (mark.End <= finding.First && IsMember(mark) && !IsLesion(mark, finding))
            {
                subject = InChainBackwards(i);
                return true;
            }
        }

        return false;
    }

    private bool After(in Mark finding, out int subject)
    {
        subject = -1;
        for (var i = finding.End; i < scan.End && i < finding.End + Ahead && !scan.IsSign(i, ';'); i++)
        {
            if (Member(i) is var m and >= 0)
            {
                subject = InChain(m);
                return true;
            }
        }

        return false;
    }

    private int Member(int token)
    {
        for (var m = scan.MarkAt(token); m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == token; m++)
        {
            if (IsMember(scan.Marks[m]))
            {
                return m;
            }
        }

        return -1;
    }

    // "der Leberherd grenzt an den Magen": the organ in a lesion's word is not what the lesion touches.
    private bool IsLesion(in Mark member, in Mark finding) =>
        member.End <= finding.First && member.Organ is not null && scan.HasRole(member.First, ConceptRole.Lesion) && !scan.HasRole(finding.First, ConceptRole.Lesion);

    // "liver lesions", "lesions of the liver": the target organ only says where the lesions are.
    private static bool IsLesionOf(in Mark organ, in Mark lesion) =>
        (lesion.First == organ.End || lesion.End == organ.First) && lesion.Is(ConceptRole.Lesion) && organ.Organ is { IsTarget: true };

    private bool IsMember(in Mark mark) => (_groupsOf[mark.Id] & _group) != 0;

    private bool IsSubject(int m) => _subjects[scan.Marks[m].Id];

    // "the right and left portal branches": the first subject of everything joined to the first.
    private int InChain(int first)
    {
        var last = first;
        for (var m = first; m < scan.Marks.Count && scan.Marks[m].First < scan.Marks[last].End + 6 && m < first + LongestChain; m++)
        {
            if (m > first && !IsMember(scan.Marks[m]))
            {
                continue;
            }

            if (m > first && !IsJoined(scan.Marks[last].End, scan.Marks[m].First) && scan.Marks[m].First != scan.Marks[first].First && !IsLesionOf(scan.Marks[last], scan.Marks[m]))
            {
                return -1;
            }

            if (IsSubject(m))
            {
                return m;
            }

            last = m;
        }

        return -1;
    }

    private int InChainBackwards(int last)
    {
        if (IsSubject(last))
        {
            return last;
        }

        var first = last;
        for (var m = last + 1; m < scan.Marks.Count && scan.Marks[m].First == scan.Marks[last].First; m++)
        {
            if (IsMember(scan.Marks[m]))
            {
                if (IsSubject(m))
                {
                    return m;
                }

                first = m;
            }
        }

        var isListed = first != last;
        for (var m = last - 1; m >= 0 && scan.Marks[m].End > scan.Marks[first].First - 6 && m > last - LongestChain; m--)
        {
            if (!IsMember(scan.Marks[m]))
            {
                continue;
            }

            if (!IsJoined(scan.Marks[m].End, scan.Marks[first].First, isListed) && scan.Marks[m].First != scan.Marks[last].First && !IsLesionOf(scan.Marks[first], scan.Marks[m]))
            {
                return -1;
            }

            if (IsSubject(m))
            {
                return m;
            }

            (first, isListed) = (m, true);
        }

        return -1;
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
            var grammars = scan.GrammarsAt(i);
            var sign = scan.Tokens[i].Sign;
            if (SentenceScan.Holds(grammars, Grammar.Asserts) || scan.HasRole(i, ConceptRole.Trigger) || sign == ':' || (sign != '\0' && scan.IsDash(i)))
            {
                return false;
            }

            hasComma |= sign == ',';
            isInside |= SentenceScan.Holds(grammars, Grammar.Inside);
            joins = joins || SentenceScan.Holds(grammars, Grammar.Or) || (sign != ',' && scan.IsListJoint(i));
        }

        return joins || (isInside && !hasComma);
    }
}
