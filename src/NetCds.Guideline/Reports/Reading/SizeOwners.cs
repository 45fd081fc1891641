using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Decides which lesion a size belongs to, if it is the size of a lesion at all.</summary>
internal sealed partial class SizeOwners(SentenceScan scan, LesionFinder finder)
{
    private const int Ahead = 7;
    private const int Adverbial = 4;

    /// <summary>The kind of the report: a specimen's tumour is not the organ's lesion.</summary>
    public ReportKinds Kind { get; set; }

    /// <summary>Reads the sizes of the sentence.</summary>
    public void Read(StatementWriter writer)
    {
        if (scan.Lexicon.Rules.Lesions.Size is not { } fact)
        {
            return;
        }

        var quantities = scan.Quantities.Items;
        if (!HasLength(quantities))
        {
            return;
        }

        for (var q = 0; q < quantities.Length; q++)
        {
            ref var quantity = ref quantities[q];
            Join(quantities, q);
            if (quantity.IsTaken || quantity.Kind != "length" || IsOtherDimension(quantity))
            {
                continue;
            }

            if (Owner(quantity) is { } owner)
            {
                var all = owner.Effects | scan.EffectsOf(quantity.First, quantity.End);
                if ((all & Effects.Negated) == Effects.None)
                {
                    writer.Add(fact, Size(quantity), null, all, quantity.First, quantity.End, owner.IsLargest || quantity.IsUpTo, owner.IsPending, IsMinor(quantity), isUnnamed: !owner.IsNamed);
                }
            }
        }
    }

    private static bool HasLength(ReadOnlySpan<Quantity> quantities)
    {
        foreach (ref readonly var quantity in quantities)
        {
            if (quantity.Kind == "length")
            {
                return true;
            }
        }

        return false;
    }

    // "metastases of 5 to 15 mm": the largest is meant. A bound alone stays one.
    private StatedValue Size(in Quantity quantity)
    {
        var value = quantity.ToValue(upToIsValue: true);
        return value is { Low: not null, High: { } high } && value.Low != high && IsSeveral() ? StatedValue.Of(high) : value;
    }

    private bool IsMinor(in Quantity quantity)
    {
        for (var i = quantity.First - 1; scan.Has(Grammar.Partial) && i >= scan.First && i > quantity.First - 4 && !scan.IsAnySign(i, ",;:"); i--)
        {
            if (scan.MarkAt(i, Grammar.Partial) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSeveral()
    {
        foreach (var lesion in finder.Lesions)
        {
            if (lesion.IsPlural || lesion.Kind == LesionKind.Same || scan.Marks[lesion.Mark].Concept.IsPlural)
            {
                return true;
            }
        }

        return finder.Lesions.Count == 0;
    }

    private SizeOwner? Owner(in Quantity quantity)
    {
        // "The core contains 6 mm of tumour": how much of it was sampled.
        if (Kind == ReportKinds.Pathology && scan.MarkAt(quantity.End, Grammar.Of) >= 0)
        {
            return null;
        }

        if (Following(quantity) is var next and >= 0)
        {
            return Take(next);
        }

        var before = Preceding(quantity, out var isThing);
        if (isThing)
        {
            return null;
        }

        if (before >= 0)
        {
            return Take(before);
        }

        return Implied(quantity, out var effects) ? new SizeOwner(effects, IsLargest: false, IsPending: false, IsNamed: finder.FocusKind == LesionKind.Target) : null;
    }

    private SizeOwner? Take(int index)
    {
        var lesion = finder.Lesions[index];
        var kind = lesion.Kind;
        var place = lesion.Place;
        var effects = lesion.Effects;
        if (kind == LesionKind.Same)
        {
            kind = finder.FocusKind;
            var doubts = finder.FocusDoubts;
            for (var i = index - 1; i >= 0; i--)
            {
                if (finder.Lesions[i].Kind != LesionKind.Same)
                {
                    kind = finder.Lesions[i].Kind;
                    place = finder.Lesions[i].Place == Place.Unknown || lesion.HasOwnPlace ? place : finder.Lesions[i].Place;
                    doubts = finder.Lesions[i].Effects & (Effects.Probable | Effects.Possible | Effects.OtherPerson | Effects.Negated);
                    break;
                }
            }

            effects |= doubts;
        }

        var isPending = place == Place.Unknown;
        return place != Place.Other && (!isPending || kind == LesionKind.Target || Kind != ReportKinds.Pathology) && kind != LesionKind.Other && (effects & Effects.Negated) == Effects.None
            ? new SizeOwner(effects, lesion.Kind == LesionKind.Same, isPending, kind == LesionKind.Target)
            : null;
    }

    // "a 3.2 cm hypervascular metastasis": the lesion that follows with nothing but adjectives between.
    private int Following(in Quantity quantity)
    {
        for (var i = quantity.End; i < scan.End && i < quantity.End + Ahead; i++)
        {
            // "5 cm segment IV metastasis"
            if (SegmentEnd(i) is var behind && behind > i)
            {
                i = behind - 1;
                continue;
            }

            if (scan.MarkAt(i, ConceptRole.Lesion) is var m and >= 0)
            {
                return IndexOf(m);
            }

            if ((scan.Tokens[i].Kind == TokenKind.Sign && !scan.IsAnySign(i, ")")) || scan.Tokens[i].Kind == TokenKind.Number || scan.MarkAt(i, Grammar.Joins) >= 0
                || scan.MarkAt(i, Grammar.Asserts) >= 0 || (scan.MarkAt(i, Grammar.Inside) >= 0 && i > quantity.End) || scan.MarkAt(i, ConceptRole.Comparator) >= 0)
            {
                return -1;
            }

            if (scan.MarkAt(i, Grammar.Inside) >= 0 && scan.MarkAt(i, Grammar.Of) < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    // The nearest lesion or thing with a size of its own before it; an organ part or a place behind "in" is neither.
    private int Preceding(in Quantity quantity, out bool isThing)
    {
        isThing = false;
        for (var m = scan.HasOrgan || finder.Lesions.Count > 0 ? scan.MarksBefore(quantity.First) - 1 : -1; m >= 0; m--)
        {
            ref readonly var mark = ref scan.Marks[m];
            if (mark.End > quantity.First)
            {
                continue;
            }

            if (mark.Is(ConceptRole.Lesion))
            {
                return IndexOf(m);
            }

            if (mark.Organ is { } organ && scan.MarkAt(mark.First, ConceptRole.Lesion) < 0 && !organ.IsPart && !IsPlaceOnly(mark, organ))
            {
                isThing = true;
                return -1;
            }
        }

        return -1;
    }

    private int IndexOf(int mark)
    {
        var lesions = CollectionsMarshal.AsSpan(finder.Lesions);
        for (var i = 0; i < lesions.Length; i++)
        {
            if (lesions[i].Mark == mark)
            {
                return i;
            }
        }

        return -1;
    }

    // "Segment VII: 4.2 cm", "It measures 3 cm": no lesion is named, but a place in the target organ or a word that points back.
    private bool Implied(in Quantity quantity, out Effects effects)
    {
        effects = Effects.None;

        // "It measures 3 cm in its largest dimension": what only points back, behind the size, is no other lesion.
        foreach (ref readonly var lesion in CollectionsMarshal.AsSpan(finder.Lesions))
        {
            if (lesion.Kind != LesionKind.Same || lesion.First < quantity.First)
            {
                return false;
            }
        }

        for (var m = 0; scan.HasOrgan && m < scan.Marks.Count; m++)
        {
            ref readonly var mark = ref scan.Marks[m];
            if (mark.Organ is { } organ && mark.End <= quantity.First)
            {
                // "Liver S2: 28 mm"
                if (organ is { IsTarget: true, IsPart: false } && IsPartOfTarget(BehindSign(mark.End)))
                {
                    continue;
                }

                // "Liver: 18 cm" is the liver's own size.
                return organ is { IsTarget: true, IsPart: true } && mark.Sides != Sides.None && (SegmentEnd(mark.First) > mark.First || finder.FocusKind == LesionKind.Target);
            }
        }

        var pointsBack = (quantity.First == scan.First && IsBare(quantity.End)) || PointsBack() || scan.MarkAt(scan.First, Grammar.Measures) >= 0;
        effects = finder.FocusDoubts;
        return pointsBack && finder.Focus == Place.Target && finder.FocusKind != LesionKind.Other;
    }

    // "8 mm meningioma": the size of what is named behind it, be it known or not.
    private bool IsBare(int token) =>
        token >= scan.End || scan.Tokens[token].Kind != TokenKind.Word || scan.GrammarsAt(token) != 0 || scan.MarkAt(token, ConceptRole.Organ) >= 0 || scan.HasRole(token, ConceptRole.Trigger);

    // "They measure", "On CT they measure".
    private bool PointsBack() => scan.Has(Grammar.Back, scan.First, scan.First + Adverbial);

    // What a size belongs to: what holds of it, whether it is called the largest, whether only the whole report can tell where it is, and whether it is called a metastasis.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct SizeOwner(Effects Effects, bool IsLargest, bool IsPending, bool IsNamed);
}
