using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Reads number, size, presence and place of the lesions the guideline asks about.</summary>
internal sealed partial class LesionReader(SentenceScan scan, StatementWriter writer, LesionFinder finder)
{
    private const int Adjectives = 8;
    private const int Tail = 14;
    private const int Restriction = 4;

    private bool _hasSeveral;
    private readonly SizeOwners _sizes = new(scan, finder);

    // Whether any quantity of the sentence may be a count.
    private bool _hasPlain;

    /// <summary>The kind of the report: a specimen's lesions are not those of the organ.</summary>
    public ReportKinds Kind
    {
        get => _sizes.Kind;
        set => _sizes.Kind = value;
    }

    /// <summary>Forgets the report before.</summary>
    public void Reset() => _hasSeveral = false;

    /// <summary>Reads the sentence.</summary>
    public void Read()
    {
        var lesions = CollectionsMarshal.AsSpan(finder.Lesions);
        _hasPlain = lesions.Length > 0 && HasPlain(scan.Quantities.Span);
        Identify(lesions);
        foreach (ref var lesion in lesions)
        {
            if (lesion.Kind is LesionKind.Target or LesionKind.Neutral && lesion.Place == Place.Target)
            {
                if (Kind != ReportKinds.Pathology)
                {
                    Count(ref lesion);
                    Distribution(lesion);
                }

                Present(lesion);
                Caudate(lesion);
            }
        }

        foreach (ref readonly var lesion in lesions)
        {
            _hasSeveral |= lesion.Place == Place.Target && lesion.Kind is LesionKind.Target or LesionKind.Neutral && scan.Marks[lesion.Mark].Concept.IsPlural
                && (lesion.Effects & ~(Effects.Probable | Effects.Possible)) == Effects.None;
        }

        _sizes.Read(writer);
    }

    // "a lesion consistent with a haemangioma": what it is said to be decides; doubts about that are doubts about its size.
    private void Identify(Span<Lesion> lesions)
    {
        for (var i = 0; i < lesions.Length; i++)
        {
            ref readonly var named = ref lesions[i];
            if (named.Kind == LesionKind.Target)
            {
                Doubt(lesions, named.Effects & (Effects.Probable | Effects.Possible));
            }
            else if (named.Kind == LesionKind.Other && (named.Effects & Effects.Negated) == Effects.None && IsNamed(named.First) && !IsOneOfTwo(named, lesions))
            {
                Name(lesions, named.First);
            }
        }
    }

    private static void Doubt(Span<Lesion> lesions, Effects doubts)
    {
        for (var i = 0; doubts != Effects.None && i < lesions.Length; i++)
        {
            if (lesions[i].Kind is LesionKind.Neutral or LesionKind.Same && lesions[i].Place != Place.Other)
            {
                lesions[i].Effects |= doubts;
            }
        }
    }

    // What stands before a name of something else is that.
    private static void Name(Span<Lesion> lesions, int token)
    {
        foreach (ref var lesion in lesions)
        {
            if (lesion.Kind is LesionKind.Neutral or LesionKind.Same && lesion.Place == Place.Target && lesion.End <= token)
            {
                lesion.Kind = LesionKind.Other;
            }
        }
    }

    // "metastasis versus haemangioma": what it may be instead does not decide.
    private static bool IsOneOfTwo(in Lesion named, Span<Lesion> lesions)
    {
        foreach (ref readonly var other in lesions)
        {
            if (other.Kind == LesionKind.Target && (other.Effects & named.Effects & Effects.Possible) != Effects.None)
            {
                return true;
            }
        }

        return false;
    }

    // ", typical haemangioma", "consistent with a cyst": the words before what a lesion is said to be.
    private bool IsNamed(int token)
    {
        for (var i = token - 1; i >= scan.First && i > token - 5; i--)
        {
            if (scan.MarkAt(i, Grammar.Identity) >= 0)
            {
                return true;
            }

            if (scan.IsAnySign(i, ",(-–—"))
            {
                return scan.MarkAt(i + 1, ConceptRole.Number) < 0 && scan.Tokens[i + 1].Kind == TokenKind.Word;
            }

            if (scan.Tokens[i].Kind != TokenKind.Word || scan.MarkAt(i, Grammar.Joins) >= 0 || scan.MarkAt(i, ConceptRole.Number) >= 0)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsGeneral(in Lesion lesion) => lesion.Sides == Sides.None && !IsLimited(lesion) && !IsSized(lesion);

    // "no lesion larger than 1 cm", "no lesion within 10 mm of the stomach": smaller or farther ones there may be.
    private bool IsSized(in Lesion lesion)
    {
        foreach (ref readonly var quantity in scan.Quantities)
        {
            if (quantity.Kind == "length" && quantity.First >= lesion.End && quantity.First < lesion.End + Restriction)
            {
                var hasSign = false;
                for (var i = lesion.End; i < quantity.First; i++)
                {
                    hasSign |= scan.IsAnySign(i, ",;:.()") || scan.MarkAt(i, Grammar.Ends) >= 0;
                }

                return !hasSign;
            }
        }

        return false;
    }

    private bool IsLimited(in Lesion lesion)
    {
        for (var i = lesion.First - 1; i >= scan.First && i > lesion.First - 5; i--)
        {
            if (scan.MarkAt(i, Grammar.Partial) >= 0 || scan.MarkAt(i, ConceptRole.Comparator) >= 0)
            {
                return true;
            }
        }

        // "no FDG+/SSTR- lesion": a longer phrase directly before it.
        for (var m = scan.MarksBefore(lesion.First) - 1; scan.Has(Grammar.Partial) && m >= 0 && scan.Marks[m].First > lesion.First - Adjectives; m--)
        {
            if (scan.Marks[m].Is(Grammar.Partial) && scan.Marks[m].End == lesion.First)
            {
                return true;
            }
        }

        return false;
    }

    private void Present(in Lesion lesion)
    {
        if (scan.Lexicon.Rules.Lesions.Present is not { } fact)
        {
            return;
        }

        var isNegated = (lesion.Effects & Effects.Negated) != Effects.None;

        // What a specimen does not hold the organ may.
        if (isNegated && Kind == ReportKinds.Pathology)
        {
            return;
        }

        if (lesion.Kind == LesionKind.Target ? !isNegated || IsGeneral(lesion) : isNegated && IsGeneral(lesion))
        {
            writer.Add(fact, StatedValue.Of("true"), StatedValue.Of("false"), lesion.Effects, lesion.First, lesion.End);
        }
    }

    private bool IsAll(in Lesion lesion) => scan.Has(Grammar.All, lesion.First - 3, lesion.First);

    // "two metastases, one of them in segment I": the place stands further behind than that of all.
    private bool IsInCaudate(in Lesion lesion)
    {
        if ((lesion.Effects & Effects.Negated) != Effects.None)
        {
            return false;
        }

        for (var m = scan.MarksBefore(lesion.End); m < scan.Marks.Count && scan.Marks[m].First < lesion.End + Tail; m++)
        {
            if ((scan.Marks[m].Sides & Sides.Caudate) != Sides.None && scan.MarkAt(scan.Marks[m].First - 1, Grammar.Inside) >= 0
                && (scan.EffectsOf(scan.Marks[m].First, scan.Marks[m].End) & Effects.Negated) == Effects.None)
            {
                return true;
            }
        }

        return false;
    }

    private void Caudate(in Lesion lesion)
    {
        if (scan.Lexicon.Rules.Lesions.Caudate is { } fact && ((lesion.Sides & Sides.Caudate) != Sides.None || IsInCaudate(lesion)))
        {
            writer.Add(fact, StatedValue.Of("true"), StatedValue.Of("false"), lesion.Effects, lesion.First, lesion.End, isUnnamed: lesion.Kind != LesionKind.Target);
        }
    }

    // "metastases S6 2.4 cm, S7 1.9 cm, S4 0.8 cm": a list that goes on behind each size.
    private Sides FurtherSegments(int from)
    {
        var sides = Sides.None;
        for (var m = scan.MarksBefore(from); m < scan.Marks.Count && !scan.Marks[m].Is(ConceptRole.Lesion); m++)
        {
            if (ReferenceEquals(scan.Marks[m].Concept, scan.Lexicon.SegmentPlace) && (scan.EffectsOf(scan.Marks[m].First, scan.Marks[m].End) & Effects.Negated) == Effects.None)
            {
                sides |= scan.Marks[m].Sides & (Sides.Left | Sides.Right);
            }
        }

        return sides;
    }

    private void Distribution(in Lesion lesion)
    {
        var facts = scan.Lexicon.Rules.Lesions;
        if (facts.Distribution is not { } fact || (lesion.Effects & Effects.Negated) != Effects.None || !(lesion.IsPlural || scan.Marks[lesion.Mark].Concept.IsPlural) || lesion.Kind == LesionKind.Same
            || IsLimited(lesion) || HasAppeared(lesion))
        {
            return;
        }

        // A lobe is where all are only when they are counted; listed segments always are.
        if (!lesion.IsCounted && !lesion.HasSegments && !IsAll(lesion))
        {
            return;
        }

        var sides = lesion.HasSegments ? lesion.Sides | FurtherSegments(lesion.End) : lesion.Sides;
        if ((sides is Sides.Left or Sides.Right ? facts.OneSide : (sides & (Sides.Left | Sides.Right)) == (Sides.Left | Sides.Right) ? facts.BothSides : null) is { } value)
        {
            writer.Add(fact, value, null, lesion.Effects, lesion.First, lesion.End, isUnnamed: lesion.Kind != LesionKind.Target);
        }
    }
}
