using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <content>Places that are not said of a lesion itself: of its neighbours, its line or what was spoken of before.</content>
internal sealed partial class LesionFinder
{
    // Lesions of one sentence without a place of their own are where their neighbours are, the one before first.
    private void Share(Span<Lesion> lesions)
    {
        for (var i = 0; i < lesions.Length; i++)
        {
            ref var lesion = ref lesions[i];
            if (lesion.Place != Place.Unknown)
            {
                continue;
            }

            var organ = OrganBefore(lesion.First, out var organEnd, out var sides);
            if (i > 0 && lesions[i - 1].Place != Place.Unknown && (organ is null || organEnd <= lesions[i - 1].End || lesions[i].Kind == LesionKind.Same || lesion.IsDefinite))
            {
                lesion.Place = lesions[i - 1].Place;
            }
            else if (organ is not null)
            {
                lesion.Place = organ.IsTarget ? Place.Target : Place.Other;
                Restrict(ref lesion, scan.HasAnySign(organEnd, lesion.First, ",;") ? Sides.None : sides);
            }
        }

        for (var i = lesions.Length - 2; i >= 0; i--)
        {
            if (lesions[i].Place == Place.Unknown && lesions[i + 1].Place != Place.Unknown && (lesions[i + 1].Kind == LesionKind.Same || lesions[i].Kind == LesionKind.Same || lesions[i].Kind == LesionKind.Neutral)
                && !(lesions[i].IsDefinite && _focus != Place.Unknown))
            {
                lesions[i].Place = lesions[i + 1].Place;
            }
        }
    }

    // "Right lobe: no lesion." is no denial for the organ, and a lesion under "S1:" is one there; where all of several are it does not say.
    private static void Restrict(ref Lesion lesion, Sides sides) =>
        lesion.Sides |= lesion.Place != Place.Target || lesion.HasOwnPlace ? Sides.None : (lesion.Effects & Effects.Negated) != Effects.None ? sides : sides == Sides.Caudate ? sides : Sides.None;

    private OrganMeaning? OrganBefore(int token, out int end, out Sides sides)
    {
        (end, sides) = (0, Sides.None);
        for (var m = scan.HasOrgan ? scan.MarksBefore(token) - 1 : -1; m >= 0; m--)
        {
            ref readonly var mark = ref scan.Marks[m];
            if (mark.End <= token && mark.Organ is { IsStructure: false } organ && !IsBeside(mark.First))
            {
                (end, sides) = (mark.End, mark.Sides);
                return organ;
            }
        }

        return null;
    }

    private bool IsBeside(int token)
    {
        for (var i = token - 1; i >= scan.First && i > token - 4; i--)
        {
            if (scan.MarkAt(i, Grammar.Beside) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Remembered(ref Lesion lesion)
    {
        if (lesion.Place != Place.Unknown)
        {
            return;
        }

        if (_heading is not null)
        {
            lesion.Place = _heading.IsTarget ? Place.Target : Place.Other;
            Restrict(ref lesion, _headingSides);
        }
        else if (lesion.Kind == LesionKind.Same || lesion.IsDefinite || !HasOtherOrgan())
        {
            lesion.Place = _focus;
        }

        // What is called a metastasis and is nowhere said to be elsewhere is one of the organ the reports are about.
        if (lesion.Place == Place.Unknown && lesion.Kind == LesionKind.Target && !HasOtherOrganBefore(lesion.First))
        {
            lesion.Place = Place.Target;
        }
    }

    private bool HasOtherOrganBefore(int token)
    {
        if ((scan.Traits & ConceptTraits.OtherOrgan) == ConceptTraits.None)
        {
            return false;
        }

        foreach (ref readonly var mark in scan.Marks)
        {
            if (mark.End <= token && mark.Organ is { IsTarget: false, IsStructure: false })
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOtherOrgan()
    {
        if ((scan.Traits & ConceptTraits.OtherOrgan) == ConceptTraits.None)
        {
            return false;
        }

        foreach (ref readonly var mark in scan.Marks)
        {
            if (mark.Organ is { IsTarget: false, IsStructure: false })
            {
                return true;
            }
        }

        return false;
    }
}
