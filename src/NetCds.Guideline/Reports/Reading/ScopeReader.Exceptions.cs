using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <content>What an exception takes from a denial, and what a doubt is about.</content>
internal static partial class ScopeReader
{
    // "no focal lesion other than a simple cyst": what is excepted is none of what was looked for.
    private static bool IsBenign(SentenceScan scan, int from)
    {
        var isBenign = false;
        for (var m = scan.MarksBefore(from); m < scan.Marks.Count; m++)
        {
            if (scan.Marks[m].Is(ConceptRole.Lesion))
            {
                if (!IsHarmless(scan, scan.Marks[m].First))
                {
                    return false;
                }

                isBenign |= scan.Marks[m].First < from + Part;
            }
        }

        return isBenign;
    }

    private static bool IsHarmless(SentenceScan scan, int token)
    {
        for (var m = scan.MarkAt(token); m < scan.Marks.Count && scan.Marks[m].First == token; m++)
        {
            if (scan.Lexicon.Rules.IsHarmless[scan.Marks[m].Id])
            {
                return true;
            }
        }

        return false;
    }

    // "FDG-avid lesion, dedifferentiation suspected": a word of its own between comma and doubt is what is doubted.
    private static bool DoubtsItsOwn(SentenceScan scan, int comma, in Mark mark, TriggerMeaning trigger) =>
        (trigger.Effects & (Effects.Probable | Effects.Possible)) != Effects.None && comma < mark.First - 1 && scan.MarksBefore(comma + 1) == scan.MarksBefore(mark.First);

    // "pregnancy excluded (hCG), breast-feeds not": a bare "not" at the end denies what stands before it in its own part.
    private static bool DeniesItsOwn(SentenceScan scan, int comma, in Mark mark, TriggerMeaning trigger) =>
        !trigger.IsBackward && (trigger.Effects & Effects.Negated) != Effects.None && HasDeniable(scan, comma + 1, mark.First);

    // "two new lesions up to 11 mm, suspicious.": a doubt of no more words is one about all before the comma.
    private static bool IsAfterthought(SentenceScan scan, int comma, in Mark mark, TriggerMeaning trigger) =>
        (trigger.Effects & (Effects.Probable | Effects.Possible)) != Effects.None && comma == mark.First - 1 && IsLast(scan, mark.End);

    // "no obstruction due to portal vein thrombosis", "no TACE because of ascites": what is behind may be denied or the reason.
    private static bool IsCause(SentenceScan scan, TriggerMeaning trigger, int token) =>
        (trigger.Effects & Effects.Negated) != Effects.None && scan.MarkAt(token, Grammar.Cause) >= 0;

    // "no IHD dil. sl. ascites": the full stop of an abbreviation ends a denial that has found what it denies.
    private static bool EndsDenial(SentenceScan scan, in Mark mark, TriggerMeaning trigger, int token) =>
        (trigger.Effects & Effects.Negated) != Effects.None && scan.IsSign(token, '.') && HasDeniable(scan, mark.End, token);

    // A lesion or a finding: what a denial may be about.
    private static bool HasDeniable(SentenceScan scan, int from, int to)
    {
        for (var m = scan.MarksBefore(from); m < scan.Marks.Count && scan.Marks[m].First < to; m++)
        {
            if (scan.Marks[m].Is(ConceptRole.Lesion) || scan.Lexicon.Rules.FindingsOf[scan.Marks[m].Id] is not null)
            {
                return true;
            }
        }

        return false;
    }
}
