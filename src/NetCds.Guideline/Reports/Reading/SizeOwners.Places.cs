using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Tells an organ that a size belongs to from one that only says where the lesion is.</summary>
internal sealed partial class SizeOwners
{
    // "metastasis in the liver measuring 3 cm", "Liver: S7 3 cm": the organ is where, not what.
    private bool IsPlaceOnly(in Mark mark, OrganMeaning organ)
    {
        if (scan.IsSign(mark.End, ':') || mark.End == scan.First)
        {
            return organ.IsTarget || finder.Lesions.Count > 0;
        }

        // "largest target (liver): 30 mm"
        if (organ.IsTarget && scan.IsSign(mark.End, ')') && HasLesionBefore(mark.First))
        {
            return true;
        }

        // "target lesions: liver S6 32 mm"
        if (organ.IsTarget && (finder.Lesions.Count > 0 || SegmentEnd(BehindSign(mark.End)) > BehindSign(mark.End)) && scan.MarkAt(BehindSign(mark.End)) is var next and >= 0 && scan.Marks[next].Organ is { IsPart: true })
        {
            return true;
        }

        foreach (var lesion in finder.Lesions)
        {
            // "the largest lesion of the liver measures 3 cm": the organ only says whose lesion it is.
            if (lesion.End == mark.First || (lesion.End == mark.First - 1 && scan.MarkAt(lesion.End, Grammar.Of) >= 0))
            {
                return true;
            }
        }

        for (var i = mark.First - 1; i >= scan.First && i > mark.First - 7; i--)
        {
            if (scan.MarkAt(i, Grammar.Inside) >= 0 || scan.MarkAt(i, Grammar.Beside) >= 0)
            {
                return HasLesionBefore(mark.First);
            }
        }

        return false;
    }

    private int BehindSign(int token) => scan.IsAnySign(token, ",:") ? token + 1 : token;

    private bool IsPartOfTarget(int token)
    {
        for (var m = scan.MarkAt(token); m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == token; m++)
        {
            if (scan.Marks[m].Organ is { IsTarget: true, IsPart: true })
            {
                return true;
            }
        }

        return false;
    }

    private bool HasLesionBefore(int token) => finder.Lesions.Count > 0 && finder.Lesions[0].End <= token;
}
