using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <content>Whose lesion something is said of.</content>
internal sealed partial class SentenceScan
{
    private const int Behind = 6;

    /// <summary>Whether what stands at a token is said of a lesion of another organ, or of another kind, whatever structures it is near.</summary>
    public bool IsOfAnotherLesion(int token)
    {
        for (var m = MarksBefore(token) - 1; m >= 0; m--)
        {
            ref readonly var mark = ref Marks[m];
            if (mark.End > token || mark.First < First)
            {
                continue;
            }

            if (mark.Is(ConceptRole.Lesion) && mark.Lesion is LesionKind.Target or LesionKind.Other)
            {
                // "an omental deposit"
                return mark.Lesion == LesionKind.Other || IsOfAnotherOrgan(mark.First);
            }

            // "the kidney lesion"
            if (mark.Is(ConceptRole.Lesion) && m > 0 && Marks[m - 1].End == mark.First && Marks[m - 1].Organ is { IsTarget: false })
            {
                return true;
            }

            if (mark.Organ is { IsStructure: false } organ && !IsMeasuredTo(mark.Id))
            {
                // "the ablation cavity of segment VI"
                return !organ.IsTarget || IsBehindOther(m);
            }
        }

        return false;
    }

    private bool IsBehindOther(int place)
    {
        const int Words = 2;
        for (var m = place - 1; m >= 0 && Marks[m].First >= First && Marks[m].End + Words >= Marks[place].First; m--)
        {
            if (Marks[m].Is(ConceptRole.Lesion))
            {
                return Marks[m].Lesion == LesionKind.Other && !HasLesionBefore(m);
            }
        }

        return false;
    }

    // "tumour at the edge of the ablation zone in segment V"
    private bool HasLesionBefore(int mark)
    {
        for (var m = mark - 1; m >= 0 && Marks[m].First >= First; m--)
        {
            if (Marks[m].Is(ConceptRole.Lesion) && Marks[m].Lesion != LesionKind.Other)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfAnotherOrgan(int lesion)
    {
        for (var m = MarkEndingAt(lesion); m >= 0; m = MarkEndingAt(lesion, m))
        {
            if (Marks[m].Organ is { } organ)
            {
                return !organ.IsTarget && !organ.IsStructure;
            }
        }

        return false;
    }

    /// <summary>Whether a lesion lies in another organ that is named directly behind it ("a nodule of the left adrenal gland").</summary>
    public bool IsInAnotherOrgan(in Mark lesion)
    {
        var isInside = false;
        for (var i = lesion.End; i < End && i < lesion.End + Behind && !IsAnySign(i, ",;:"); i++)
        {
            var grammars = GrammarsAt(i);
            if (Holds(grammars, Grammar.Ends) || Holds(grammars, Grammar.Beside))
            {
                return false;
            }

            isInside |= Holds(grammars, Grammar.Inside) || (lesion.Lesion != LesionKind.Target && Holds(grammars, Grammar.Of));
            for (var m = MarkAt(i); isInside && m >= 0 && m < Marks.Count && Marks[m].First == i; m++)
            {
                if (Marks[m].Organ is { } organ)
                {
                    return !organ.IsTarget;
                }
            }
        }

        return false;
    }

    private bool IsMeasuredTo(int concept)
    {
        foreach (var rule in Lexicon.Rules.Distances)
        {
            if (rule.From[concept])
            {
                return true;
            }
        }

        return false;
    }
}
