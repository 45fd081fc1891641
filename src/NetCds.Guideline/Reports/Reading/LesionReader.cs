using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Reads number, size, presence and place of the lesions the guideline asks about.</summary>
internal sealed class LesionReader(SentenceScan scan, StatementWriter writer, LesionFinder finder)
{
    private const int Adjectives = 8;
    private const int Tail = 14;

    private readonly SizeOwners _sizes = new(scan, finder);

    /// <summary>The kind of the report: a specimen's lesions are not those of the organ.</summary>
    public ReportKinds Kind { get; set; }

    /// <summary>Reads the sentence.</summary>
    public void Read()
    {
        var lesions = CollectionsMarshal.AsSpan(finder.Lesions);
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

        _sizes.Read(writer);
    }

    // "a lesion consistent with a haemangioma": what it is said to be decides; doubts about that are doubts about its size.
    private void Identify(Span<Lesion> lesions)
    {
        for (var i = 0; i < lesions.Length; i++)
        {
            ref var named = ref lesions[i];
            for (var j = 0; j < lesions.Length && named.Kind is LesionKind.Target or LesionKind.Other; j++)
            {
                ref var lesion = ref lesions[j];
                if (lesion.Kind is not (LesionKind.Neutral or LesionKind.Same) || lesion.Place == Place.Other)
                {
                    continue;
                }

                if (named.Kind == LesionKind.Target)
                {
                    lesion.Effects |= named.Effects & (Effects.Probable | Effects.Possible);
                }
                else if (lesion.End <= named.First && lesion.Place != Place.Unknown && (named.Effects & Effects.Negated) == Effects.None && IsNamed(named.First) && !IsOneOfTwo(named, lesions))
                {
                    lesion.Kind = LesionKind.Other;
                }
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

            if (scan.IsAnySign(i, ",("))
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

    private void Count(ref Lesion lesion)
    {
        if (scan.Lexicon.Rules.Lesions.Count is not { } fact)
        {
            return;
        }

        if ((lesion.Effects & Effects.Negated) != Effects.None)
        {
            if (lesion.Kind == LesionKind.Neutral && IsGeneral(lesion))
            {
                writer.Add(fact, default, StatedValue.Of(0m), lesion.Effects, lesion.First, lesion.End);
            }

            return;
        }

        var quantities = CollectionsMarshal.AsSpan(scan.Quantities);
        for (var q = 0; q < quantities.Length; q++)
        {
            ref var quantity = ref quantities[q];
            if (quantity.IsTaken || quantity.Kind != QuantityScanner.Plain || !IsWhole(quantity) || !Counts(quantity, lesion))
            {
                continue;
            }

            quantity.IsTaken = true;
            lesion.IsCounted = true;
            lesion.IsPlural = true;
            var value = quantity.ToValue(upToIsValue: true);
            if (value.Low < 1)
            {
                return;
            }

            writer.Add(fact, value, null, lesion.Effects | scan.EffectsOf(quantity.First, quantity.End), quantity.First, quantity.End);
            return;
        }
    }

    private static bool IsWhole(in Quantity quantity) =>
        (quantity.Low is null || decimal.IsInteger(quantity.Low.Value)) && (quantity.High is null || decimal.IsInteger(quantity.High.Value));

    // The number stands before the lesion with nothing but adjectives between, or behind it as "(n = 7)", ": 7" or "too numerous to count".
    private bool Counts(in Quantity quantity, in Lesion lesion)
    {
        if (quantity.End <= lesion.First && lesion.First - quantity.End <= Adjectives)
        {
            for (var i = lesion.First; i < lesion.End; i++)
            {
                if (scan.IsWord(i, Grammar.Partial))
                {
                    return false;
                }
            }

            // An article counts what is called a metastasis, not what is only described.
            if (lesion.Kind == LesionKind.Neutral && IsArticle(quantity))
            {
                return false;
            }

            for (var i = quantity.First - 1; i >= scan.First && i >= quantity.First - 2; i--)
            {
                if (scan.MarkAt(i, Grammar.Partial) >= 0 || scan.IsSign(i, '/'))
                {
                    return false;
                }
            }

            for (var i = quantity.End; i < lesion.First; i++)
            {
                if (scan.Tokens[i].Kind != TokenKind.Word && !scan.IsSign(i, ',') && !scan.IsAnySign(i, "()") && scan.Tokens[i].Kind != TokenKind.Number)
                {
                    return false;
                }

                if (scan.MarkAt(i, Grammar.Partial) >= 0 || scan.MarkAt(i, Grammar.Asserts) >= 0 || scan.MarkAt(i, ConceptRole.Lesion) >= 0 || scan.MarkAt(i, Grammar.Inside) >= 0)
                {
                    return false;
                }
            }

            return !(quantity is { IsWord: true, Low: 1, High: 1 } && HasRest());
        }

        return quantity.First >= lesion.End && quantity.First - lesion.End <= (quantity is { IsWord: true, High: null } ? Tail : 6) && IsCountBehind(quantity, lesion);
    }

    private bool IsCountBehind(in Quantity quantity, in Lesion lesion)
    {
        // "liver metastases > 10"
        if (quantity.First == lesion.End && quantity.Comparison is Comparison.More or Comparison.AtLeast)
        {
            return true;
        }

        if (quantity.IsWord && (quantity.High is null || (quantity.First == lesion.End && !IsArticle(quantity))))
        {
            return true;
        }

        // "metastases, four, up to 2 cm"
        if (quantity.First == lesion.End + 1 && scan.IsSign(lesion.End, ',') && quantity.IsWord && !IsArticle(quantity) && (quantity.End >= scan.End || scan.IsAnySign(quantity.End, ",.;")))
        {
            return true;
        }

        if (scan.MarkAt(quantity.End, Grammar.Total) >= 0 || scan.MarkAt(quantity.First - 1, Grammar.Total) >= 0)
        {
            return true;
        }

        var colon = scan.IsSign(lesion.End, ':') ? lesion.End : scan.IsSign(lesion.End + 2, ':') ? lesion.End + 2 : -1;
        var isLabelled = (colon >= 0 && scan.Marks[lesion.Mark].Concept.IsPlural && (quantity.First == colon + 1 || IsAnswered(colon + 1, quantity.First))) || (scan.IsAnySign(lesion.End, "([") && scan.IsSign(quantity.First - 1, '='));
        var isBracketed = scan.IsAnySign(lesion.End, "([") && quantity.First == lesion.End + 1 && scan.MarkAt(quantity.First, ConceptRole.Comparator) >= 0 && scan.IsAnySign(quantity.End, ")]");
        return isBracketed || (isLabelled && quantity.First - lesion.End <= 3);
    }

    // "Liver metastases: yes, 4".
    private bool IsAnswered(int from, int to)
    {
        if (from >= scan.End)
        {
            return false;
        }

        var end = from + scan.Lexicon.FormPhrases.Longest(scan.Tokens.Span[from..scan.End], scan.Meanings);
        return end > from && scan.Lexicon.AnswerYes is { } yes && scan.Meanings.Contains(yes) && (end == to || (end == to - 1 && scan.IsAnySign(end, ",(")));
    }

    private bool IsArticle(in Quantity quantity) =>
        scan.MarkAt(quantity.Number, ConceptRole.Number) is var m and >= 0 && scan.Marks[m].Concept.IsArticle;

    private bool HasRest()
    {
        foreach (var mark in scan.Marks)
        {
            if (mark.Is(Grammar.Partial))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsGeneral(in Lesion lesion) => lesion.Sides == Sides.None && !IsLimited(lesion);

    private bool IsLimited(in Lesion lesion)
    {
        for (var i = lesion.First - 1; i >= scan.First && i > lesion.First - 5; i--)
        {
            if (scan.MarkAt(i, Grammar.Partial) >= 0 || scan.MarkAt(i, ConceptRole.Comparator) >= 0)
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
        if (lesion.Kind == LesionKind.Target ? !isNegated || IsGeneral(lesion) : isNegated && IsGeneral(lesion))
        {
            writer.Add(fact, StatedValue.Of("true"), StatedValue.Of("false"), lesion.Effects, lesion.First, lesion.End);
        }
    }

    private bool IsAll(in Lesion lesion)
    {
        for (var i = lesion.First - 1; i >= scan.First && i > lesion.First - 4; i--)
        {
            if (scan.MarkAt(i, Grammar.All) >= 0)
            {
                return true;
            }
        }

        return false;
    }

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
            writer.Add(fact, StatedValue.Of("true"), StatedValue.Of("false"), lesion.Effects, lesion.First, lesion.End);
        }
    }

    private void Distribution(in Lesion lesion)
    {
        var facts = scan.Lexicon.Rules.Lesions;
        if (facts.Distribution is not { } fact || (lesion.Effects & Effects.Negated) != Effects.None || !(lesion.IsPlural || scan.Marks[lesion.Mark].Concept.IsPlural) || lesion.Kind == LesionKind.Same)
        {
            return;
        }

        // A lobe is where all are only when they are counted; listed segments always are.
        if (!lesion.IsCounted && !lesion.HasSegments && !IsAll(lesion))
        {
            return;
        }

        if ((lesion.Sides is Sides.Left or Sides.Right ? facts.OneSide : lesion.Sides == (Sides.Left | Sides.Right) ? facts.BothSides : null) is { } value)
        {
            writer.Add(fact, value, null, lesion.Effects, lesion.First, lesion.End);
        }
    }
}
