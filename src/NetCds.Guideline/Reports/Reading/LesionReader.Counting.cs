using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <content>How many lesions there are.</content>
internal sealed partial class LesionReader
{
    private const int MostListed = 60;
    private const int MostCounted = 200;
    private const int BareOne = 3;

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

        if (!_hasPlain || HasAppeared(lesion))
        {
            return;
        }

        var quantities = scan.Quantities.Items;
        for (var q = 0; q < quantities.Length; q++)
        {
            ref var quantity = ref quantities[q];
            if (quantity.IsTaken || quantity.Kind != QuantityScanner.Plain || quantity.Low > MostCounted || !IsWhole(quantity) || !Counts(quantity, lesion))
            {
                continue;
            }

            quantity.IsTaken = true;

            // "a fifth focus in segment III, so five in all": not where all of them are.
            lesion.IsCounted = lesion.IsPlural = quantity.First < lesion.First || scan.Marks[lesion.Mark].Concept.IsPlural;
            var value = quantity.ToValue(upToIsValue: true);
            if (value.Low < 1 || (finder.HeadingIsPart && !lesion.HasOwnPlace))
            {
                return;
            }

            writer.Add(fact, value, null, lesion.Effects | scan.EffectsOf(quantity.First, quantity.End), quantity.First, quantity.End, isUnnamed: lesion.Kind != LesionKind.Target);
            return;
        }
    }

    private static bool HasPlain(ReadOnlySpan<Quantity> quantities)
    {
        foreach (ref readonly var quantity in quantities)
        {
            if (quantity.Kind == QuantityScanner.Plain)
            {
                return true;
            }
        }

        return false;
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

            // "nodes Krenning 4, liver lesions Krenning 2"
            if (quantity.First > scan.First && scan.IsSign(quantity.End, ',') && scan.IsLabel(quantity.First - 1))
            {
                return false;
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

            // "On FDG one lesion in segment four is avid" where several were spoken of before.
            return !(quantity is { IsWord: true, Low: 1, High: 1 } && !IsTheOnly(quantity) && (HasRest() || (_hasSeveral && IsBareOne(quantity))));
        }

        return quantity.First >= lesion.End && quantity.First - lesion.End <= (quantity is { IsWord: true, High: null } || EndsTotal(quantity.First) || scan.MarkAt(quantity.End, Grammar.Total) >= 0 || IsEstimate(quantity, lesion) ? Tail : 6) && IsCountBehind(quantity, lesion);
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

        // "metastases, four, up to 2 cm", "metastases, 4, progressive"
        if (quantity.First == lesion.End + 1 && scan.IsSign(lesion.End, ',') && !IsArticle(quantity) && (quantity.End >= scan.End || scan.IsAnySign(quantity.End, ",.;"))
            && (quantity.IsWord || (lesion.Kind == LesionKind.Target && scan.Marks[lesion.Mark].Concept.IsPlural && quantity.High < MostListed && !(quantity.End + 1 < scan.End && scan.Tokens[quantity.End + 1].Kind == TokenKind.Number))))
        {
            return true;
        }

        if (scan.MarkAt(quantity.End, Grammar.Total) >= 0 || EndsTotal(quantity.First) || IsEstimate(quantity, lesion))
        {
            return true;
        }

        // "Mets 5 (R3, L2)."
        if (quantity.First == lesion.End && lesion.Kind == LesionKind.Target && quantity.High < MostListed && scan.Marks[lesion.Mark].Concept.IsPlural
            && (quantity.End >= scan.End || scan.IsAnySign(quantity.End, "(,.;")))
        {
            return true;
        }

        // "metastases x6"
        if (quantity.First == lesion.End + 1 && scan.MarkAt(lesion.End, Grammar.By) >= 0 && !quantity.IsWord)
        {
            return true;
        }

        var colon = scan.IsSign(lesion.End, ':') ? lesion.End : scan.IsSign(lesion.End + 2, ':') ? lesion.End + 2 : -1;
        var isLabelled = (colon >= 0 && scan.Marks[lesion.Mark].Concept.IsPlural && (quantity.First == colon + 1 || IsAnswered(colon + 1, quantity.First))) || (scan.IsAnySign(lesion.End, "([") && scan.IsSign(quantity.First - 1, '='));
        var isBracketed = scan.IsAnySign(lesion.End, "([") && quantity.First == lesion.End + 1 && scan.MarkAt(quantity.First, ConceptRole.Comparator) >= 0 && scan.IsAnySign(quantity.End, ")]");

        // "liver metastases (4)"
        var isAside = scan.IsSign(lesion.End, '(') && quantity.First == lesion.End + 1 && scan.IsSign(quantity.End, ')') && scan.Marks[lesion.Mark].Concept.IsPlural && !quantity.IsWord;
        return isBracketed || isAside || (isLabelled && quantity.First - lesion.End <= (colon >= 0 ? 6 : 3));
    }

    // "metastases in both lobes, about 18, the largest ..."
    private bool IsEstimate(in Quantity quantity, in Lesion lesion) =>
        lesion.Kind == LesionKind.Target && scan.Marks[lesion.Mark].Concept.IsPlural && scan.IsSign(quantity.First - 1, ',') && quantity.Number > quantity.First
        && scan.MarkAt(quantity.First, ConceptRole.Comparator) >= 0 && (quantity.End >= scan.End || scan.IsAnySign(quantity.End, ",.;"));

    // "two metastases have appeared"
    private bool HasAppeared(in Lesion lesion) => scan.Has(Grammar.Appeared, lesion.End, lesion.End + 4);

    // "of which there are fifteen"
    private bool EndsTotal(int token)
    {
        for (var i = token - 1; scan.Has(Grammar.Total) && i >= scan.First && i > token - 5; i--)
        {
            if (scan.MarkAt(i, Grammar.Total) is var m and >= 0)
            {
                return scan.Marks[m].End == token;
            }
        }

        return false;
    }

    // "Liver metastases: yes, 4".
    private bool IsAnswered(int from, int to)
    {
        if (from >= scan.End)
        {
            return false;
        }

        var end = from + scan.Lexicon.FormPhrases.Longest(scan.Tokens.Span[from..scan.End], scan.Meanings);
        return end > from && scan.Lexicon.AnswerYes is { } yes && scan.Meanings.Contains(yes.Id) && (end == to || (end == to - 1 && scan.IsAnySign(end, ",(")));
    }

    private bool IsArticle(in Quantity quantity) =>
        scan.MarkAt(quantity.Number, ConceptRole.Number) is var m and >= 0 && scan.Marks[m].Concept.IsArticle;

    private bool IsBareOne(in Quantity quantity) => scan.Tokens[quantity.Number].Length == BareOne;

    // "the single deposit is smaller"
    private bool IsTheOnly(in Quantity quantity) =>
        !IsBareOne(quantity) && !IsArticle(quantity) && quantity.First > scan.First && scan.MarkAt(quantity.First - 1, Grammar.Definite) >= 0;

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
}
