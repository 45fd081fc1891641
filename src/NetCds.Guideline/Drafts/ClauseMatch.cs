using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Drafts;

/// <summary>Whether an order meets a combination of codes, answers, routes and words.</summary>
internal static class ClauseMatch
{
    /// <param name="clause">The combination.</param>
    /// <param name="words">What the order says.</param>
    /// <param name="call">What all orders of the call say, this one included.</param>
    public static bool Holds(OrderClause clause, OrderWords words, OrderWords[] call) =>
        HasCodes(clause, words, call)
        && (clause.WithAnyText.IsEmpty || words.Says(clause.WithAnyText))
        && (clause.WithAnswer.Count == 0 || OrderWords.Any(clause.WithAnswer, words.Codings))
        && (clause.WithRoute.Count == 0 || OrderWords.Any(clause.WithRoute, words.Routes))
        && !OrderWords.Any(clause.WithoutCode, words.Codings)
        && !words.Says(clause.WithoutText)
        && !OrderWords.Any(clause.WithoutRoute, words.Routes);

    // A session billed as several orders is one session: the other code may stand in another order of the same day.
    private static bool HasCodes(OrderClause clause, OrderWords words, OrderWords[] call)
    {
        var first = Has(clause.AnyCode, words);
        var second = Has(clause.WithAnyCode, words);
        if ((first && second) || !clause.IsShared || !(first || second))
        {
            return first && second;
        }

        foreach (var other in call)
        {
            if (other != words && other.MayBeSameDay(words) && Has(first ? clause.WithAnyCode : clause.AnyCode, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(IReadOnlyList<Coding> wanted, OrderWords words) => wanted.Count == 0 || OrderWords.Any(wanted, words.Codings);
}
