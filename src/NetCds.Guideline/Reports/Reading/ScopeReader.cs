using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Lets each trigger of a sentence take effect on its scope, in the manner of the ConText algorithm.</summary>
/// <remarks>
/// A scope runs from its trigger forwards or backwards to a word that ends scopes ("but"), a semicolon, the reach of the trigger or the end of the sentence.
/// A comma or "and" ends it too when what follows says something of its own ("no ascites, the portal vein is patent"), unless "or" shows that the list goes on.
/// </remarks>
internal static partial class ScopeReader
{
    private const int Part = 12;

    public static void Apply(SentenceScan scan)
    {
        if (scan.IsSign(scan.End - 1, '?'))
        {
            All(scan, scan.First, scan.End, Effects.Hypothetical);
        }

        if (scan.HasBlanks)
        {
            Forms(scan);
        }

        if ((scan.Traits & ConceptTraits.Exclusive) != ConceptTraits.None)
        {
            Definitions(scan);
        }

        if ((scan.Traits & ConceptTraits.Trigger) != ConceptTraits.None)
        {
            Triggers(scan);
        }

        if ((scan.Traits & ConceptTraits.Finding) != ConceptTraits.None && (scan.Has(Grammar.Or) || scan.Has(Grammar.Joins)))
        {
            HiddenDenials(scan);
        }
    }

    private static void Triggers(SentenceScan scan)
    {
        for (var m = 0; m < scan.Marks.Count; m++)
        {
            ref readonly var mark = ref scan.Marks[m];
            if (!mark.Has(ConceptTraits.Trigger) || mark.First < scan.First || mark.Concept.Trigger is not { } trigger)
            {
                continue;
            }

            if (IsMonth(scan, mark, trigger) || (trigger.NeedsNow && !HasNow(scan, mark.End)))
            {
                continue;
            }

            if (trigger.OnlyDenied && IsBenign(scan, mark.End))
            {
                continue;
            }

            var earlier = Earlier(scan, m);
            if (trigger.IsForward)
            {
                Forward(scan, mark, trigger, earlier);
            }

            // "Ascites: no", "not dilated: no": with nothing behind it a denial looks back.
            if ((trigger.IsBackward && (!LooksAhead(scan, m) || IsLast(scan, mark.End))) || ((trigger.Effects & (Effects.Negated | Effects.Possible | Effects.Probable)) != Effects.None && IsLast(scan, mark.End)))
            {
                Backward(scan, mark, trigger, earlier);
            }
        }
    }

    // "on 2 May" doubts nothing.
    private static bool IsMonth(SentenceScan scan, in Mark mark, TriggerMeaning trigger) =>
        (trigger.Effects & Effects.Possible) != Effects.None && (IsLast(scan, mark.End) || scan.IsSign(mark.End, ':')) && mark.First > scan.First && scan.Tokens[mark.First - 1] is { Kind: TokenKind.Number, Value: < 32 };

    private static bool HasNow(SentenceScan scan, int from)
    {
        for (var i = from; i < scan.End && i < from + Part; i++)
        {
            if (scan.MarkAt(i, Grammar.Now) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLast(SentenceScan scan, int token) => token >= scan.End || scan.IsAnySign(token, ".,;()/");

    // "previously" is said of what follows, and only at the end of a sentence of what it follows.
    private static bool LooksAhead(SentenceScan scan, int m)
    {
        for (var other = scan.MarkAt(scan.Marks[m].First); other < scan.Marks.Count && scan.Marks[other].First == scan.Marks[m].First; other++)
        {
            if (other != m && scan.Marks[other].Concept.Trigger is { IsForward: true })
            {
                return true;
            }
        }

        return false;
    }

    // The last mark of the same trigger shortly before: its scope reaches back as far as this one's and need not be walked again.
    private static int Earlier(SentenceScan scan, int m)
    {
        for (var e = m - 1; e >= 0 && e > m - 4; e--)
        {
            if (ReferenceEquals(scan.Marks[e].Concept, scan.Marks[m].Concept))
            {
                return scan.Marks[e].End;
            }
        }

        return -1;
    }

    private static void Forward(SentenceScan scan, in Mark mark, TriggerMeaning trigger, int earlier)
    {
        var depth = 0;
        if ((earlier >= 0 && trigger.IsWide) || IsAnswerWithReason(scan, mark, trigger))
        {
            return;
        }

        var effects = trigger.Effects;
        var continues = earlier >= 0 && (scan.EffectsAt(mark.First) & trigger.Effects) == trigger.Effects;

        for (var i = mark.End; i < scan.End && i < mark.End + trigger.Reach; i++)
        {
            if (trigger.IsWide)
            {
                scan.EffectsAt(i) |= trigger.Effects;
                continue;
            }

            if (continues && (scan.EffectsAt(i) & trigger.Effects) == trigger.Effects)
            {
                continue;
            }

            if ((IsEnd(scan, i) && !(i <= mark.End + 1 && scan.MarkAt(i, Grammar.Now) >= 0 && (trigger.Effects & Effects.Negated) != Effects.None)) || (scan.IsSign(i, ':') && i > mark.End && (trigger.Effects & Effects.Negated) != Effects.None))
            {
                return;
            }

            if (scan.IsAnySign(i, "(["))
            {
                depth++;
            }
            else if (scan.IsAnySign(i, ")]") && --depth < 0)
            {
                return;
            }
            else if (scan.IsSign(i, ',') && (trigger.StopsAtComma || SaysItsOwn(scan, i + 1, 1)))
            {
                return;
            }
            else if ((scan.MarkAt(i, Grammar.Joins) >= 0 || scan.IsAnySign(i, "-–—")) && SaysItsOwn(scan, i + 1, 1))
            {
                return;
            }

            if (IsWhatItBecame(scan, mark, trigger, i) || EndsDenial(scan, mark, trigger, i))
            {
                return;
            }

            effects = IsCause(scan, trigger, i) ? Effects.Unusable : effects;
            scan.EffectsAt(i) |= effects;
            if ((trigger.StopsAtComma || trigger.EndsAtDate) && (trigger.Effects & Effects.Historical) != Effects.None && IsDate(scan, i))
            {
                return;
            }
        }
    }

    // "Patent: no (thrombosed)": what stands in brackets behind an answer is its reason and not denied by it.
    private static bool IsAnswerWithReason(SentenceScan scan, in Mark mark, TriggerMeaning trigger) =>
        (trigger.Effects & Effects.Negated) != Effects.None && scan.IsSign(mark.End, '(') && mark.First > scan.First && scan.IsSign(mark.First - 1, ':');

    // "decreased from 140 mm to 121 mm": what it was ends with "to".
    private static bool IsWhatItBecame(SentenceScan scan, in Mark mark, TriggerMeaning trigger, int token) =>
        (trigger.Effects & Effects.Historical) != Effects.None && scan.IsWord(mark.End - 1, Grammar.From) && scan.IsWord(token, Grammar.To)
        && token + 1 < scan.End && scan.Tokens[token + 1].Kind == TokenKind.Number;

    // "Compared with 11/2024 progression": what is compared with ends with its date.
    private static bool IsDate(SentenceScan scan, int token) =>
        IsYear(scan.Tokens[token]) || (scan.IsWord(token, Grammar.Month) && !scan.IsSign(token + 1, ',') && !(token + 1 < scan.End && scan.Tokens[token + 1].Kind is TokenKind.Number or TokenKind.Figure));

    private static bool IsYear(in Token token) => token.Kind == TokenKind.Figure || (token is { Kind: TokenKind.Number, Length: 4, Value: > 1950 and < 2200 });

    private static void Backward(SentenceScan scan, in Mark mark, TriggerMeaning trigger, int earlier)
    {
        var depth = 0;

        // "no deposition, apart from one focus": the comma before an exception does not part it from what it restricts.
        var nearest = trigger.OnlyDenied && scan.IsSign(mark.First - 1, ',') ? mark.First - 2 : mark.First - 1;
        for (var i = nearest; i >= Math.Max(scan.First, earlier) && i >= mark.First - trigger.Reach; i--)
        {
            if (trigger.IsWide)
            {
                scan.EffectsAt(i) |= trigger.Effects;
                continue;
            }

            // "previously moderate, now completely resolved", "pregnancy test today negative": its own "now" does not end what it denies.
            if ((IsEnd(scan, i) && !((trigger.Effects & (Effects.Resolved | Effects.Negated)) != Effects.None && mark.First - i <= 2 && scan.MarkAt(i, Grammar.Now) >= 0)) || BeginsSame(scan, i, trigger))
            {
                return;
            }

            if (scan.IsAnySign(i, ")]"))
            {
                depth++;
            }
            else if (scan.IsAnySign(i, "([") && --depth < 0)
            {
                return;
            }
            else if (scan.IsSign(i, ',') && (trigger.StopsAtComma || (SaysItsOwn(scan, i - 1, -1) && !IsAfterthought(scan, i, mark, trigger)) || DoubtsItsOwn(scan, i, mark, trigger) || DeniesItsOwn(scan, i, mark, trigger)))
            {
                return;
            }
            else if (scan.MarkAt(i, Grammar.Joins) >= 0 && SaysItsOwn(scan, i - 1, -1))
            {
                return;
            }

            if (!trigger.OnlyDenied || (scan.EffectsAt(i) & Effects.Negated) != Effects.None)
            {
                scan.EffectsAt(i) |= trigger.Effects;
            }
        }
    }

    // "3 cm compared with 4 cm previously": what is historical begins at "compared with".
    private static bool BeginsSame(SentenceScan scan, int token, TriggerMeaning trigger) =>
        (trigger.Effects & Effects.Historical) != Effects.None && (scan.IsWord(token, Grammar.Against) || BeginsHistory(scan, token, trigger));

    private static bool BeginsHistory(SentenceScan scan, int token, TriggerMeaning trigger) =>
        scan.MarkAt(token, ConceptRole.Trigger) is var m and >= 0
        && scan.Marks[m].Concept.Trigger is { IsForward: true, IsBackward: false } other && other.Effects == trigger.Effects;

    private static bool IsEnd(SentenceScan scan, int token) => scan.IsSign(token, ';') || scan.MarkAt(token, Grammar.Ends) >= 0 || scan.MarkAt(token, Grammar.Now) >= 0;

    // Looks at the part of the sentence from here to the next comma for a verb or number of its own, and for an "or" that continues the list.
    private static bool SaysItsOwn(SentenceScan scan, int from, int step)
    {
        if (from < scan.First || from >= scan.End)
        {
            return false;
        }

        // Many triggers ask the same of a place.
        ref var known = ref scan.SaysItsOwnAt(from, step);
        return known ??= FindsItsOwn(scan, from, step);
    }

    private static bool FindsItsOwn(SentenceScan scan, int from, int step)
    {
        var says = step > 0 && from < scan.End && scan.MarkAt(from, ConceptRole.Trigger) is var m and >= 0
            && scan.Marks[m].Concept.Trigger is { IsForward: true } trigger && (trigger.Effects & (Effects.Probable | Effects.Possible)) != Effects.None;
        for (var i = from; Math.Abs(i - from) < Part && i >= scan.First && i < scan.End && !scan.IsAnySign(i, ",;("); i += step)
        {
            if (scan.MarkAt(i, Grammar.Or) >= 0)
            {
                return false;
            }

            says |= scan.MarkAt(i, Grammar.Asserts) >= 0 || scan.MarkAt(i, Grammar.Measures) >= 0 || IsOwnNumber(scan, i) || DeniesItself(scan, i);
        }

        return says;
    }

    private static bool IsOwnNumber(SentenceScan scan, int token) =>
        scan.Tokens[token].Kind == TokenKind.Number && (scan.MarkAt(token + 1, ConceptRole.Unit) >= 0 || (token > scan.First && scan.IsLabel(token - 1)));

    private static bool DeniesItself(SentenceScan scan, int token) =>
        scan.MarkAt(token, ConceptRole.Trigger) is var m and >= 0 && scan.Marks[m].Concept.Trigger!.IsForward && (scan.Marks[m].Concept.Trigger!.Effects & Effects.Negated) != Effects.None;
}
