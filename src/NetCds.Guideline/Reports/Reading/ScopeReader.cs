using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Lets each trigger of a sentence take effect on its scope, in the manner of the ConText algorithm.</summary>
/// <remarks>
/// A scope runs from its trigger forwards or backwards to a word that ends scopes ("but"), a semicolon, the reach of the trigger or the end of the sentence.
/// A comma or "and" ends it too when what follows says something of its own ("no ascites, the portal vein is patent"), unless "or" shows that the list goes on.
/// </remarks>
internal static class ScopeReader
{
    private const int Part = 12;

    public static void Apply(SentenceScan scan)
    {
        var isQuestion = scan.IsSign(scan.End - 1, '?');
        if (isQuestion)
        {
            for (var i = scan.First; i < scan.End; i++)
            {
                scan.EffectsAt(i) |= Effects.Hypothetical;
            }
        }

        for (var m = 0; m < scan.Marks.Count; m++)
        {
            var mark = scan.Marks[m];
            if (mark.Concept.Trigger is not { } trigger || mark.First < scan.First)
            {
                continue;
            }

            if (trigger.IsForward)
            {
                Forward(scan, mark, trigger);
            }

            if (trigger.IsBackward)
            {
                Backward(scan, mark, trigger);
            }
        }
    }

    private static void Forward(SentenceScan scan, Mark mark, TriggerMeaning trigger)
    {
        var depth = 0;
        for (var i = mark.End; i < scan.End && i < mark.End + trigger.Reach; i++)
        {
            if (IsEnd(scan, i) || (scan.IsSign(i, ':') && i > mark.End))
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

            scan.EffectsAt(i) |= trigger.Effects;
        }
    }

    private static void Backward(SentenceScan scan, Mark mark, TriggerMeaning trigger)
    {
        var depth = 0;
        for (var i = mark.First - 1; i >= scan.First && i >= mark.First - trigger.Reach; i--)
        {
            if (IsEnd(scan, i))
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
            else if (scan.IsSign(i, ',') && (trigger.StopsAtComma || SaysItsOwn(scan, i - 1, -1)))
            {
                return;
            }
            else if (scan.MarkAt(i, Grammar.Joins) >= 0 && SaysItsOwn(scan, i - 1, -1))
            {
                return;
            }

            scan.EffectsAt(i) |= trigger.Effects;
        }
    }

    private static bool IsEnd(SentenceScan scan, int token) => scan.IsSign(token, ';') || scan.MarkAt(token, Grammar.Ends) >= 0;

    // Looks at the part of the sentence from here to the next comma for a verb or number of its own, and for an "or" that continues the list.
    private static bool SaysItsOwn(SentenceScan scan, int from, int step)
    {
        var says = false;
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
        scan.Tokens[token].Kind == TokenKind.Number && scan.MarkAt(token + 1, ConceptRole.Unit) >= 0;

    private static bool DeniesItself(SentenceScan scan, int token) =>
        scan.MarkAt(token, ConceptRole.Trigger) is var m and >= 0 && scan.Marks[m].Concept.Trigger!.IsForward && (scan.Marks[m].Concept.Trigger!.Effects & Effects.Negated) != 0;
}
