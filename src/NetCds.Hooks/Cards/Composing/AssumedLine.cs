using NetCds.Guideline.Facts;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What was taken as absent for the options shown, because nothing is recorded (knowledge base c.0.13).</summary>
internal static class AssumedLine
{
    private const int MaxFacts = 8;

    /// <summary>Writes the line, if there is anything; findings before counts, and what is particular to few options before what concerns all.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    public static void Write(CardDraft draft, Composition page)
    {
        Gather(page);
        var facts = page.Shown;
        if (facts.Count == 0)
        {
            return;
        }

        Sort(page, facts);
        for (var i = 0; i < facts.Count && i < MaxFacts; i++)
        {
            draft.Body.Append(i == 0 ? "Assumed absent, nothing recorded: " : "; ");
            DraftWriter.Text(draft, page, facts[i].Definition.Title);
        }

        if (facts.Count > MaxFacts)
        {
            draft.Body.Append("; and ").Append(facts.Count - MaxFacts).Append(" more (see the assessment)");
        }

        draft.Body.Append("\n\n");
    }

    private static void Gather(Composition page)
    {
        page.Shown.Clear();
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Count; i++)
        {
            var assumed = OptionsCard.IsListed(page, verdicts[i]) ? verdicts[i].AssumedAbsent : [];
            for (var j = 0; j < assumed.Count; j++)
            {
                // What has a card of its own is asked for there when it matters.
                if (assumed[j].Definition.MissingCard is null && !page.Shown.Contains(assumed[j]))
                {
                    page.Shown.Add(assumed[j]);
                }
            }
        }
    }

    // Insertion sort: a dozen facts, and equals keep their order.
    private static void Sort(Composition page, List<Fact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            var fact = facts[i];
            var rank = Rank(page, fact);
            var j = i - 1;
            while (j >= 0 && Rank(page, facts[j]) > rank)
            {
                facts[j + 1] = facts[j];
                j--;
            }

            facts[j + 1] = fact;
        }
    }

    private static int Rank(Composition page, Fact fact)
    {
        var verdicts = page.Assessment.Modalities;
        var rank = fact.Definition.Kind is FactKind.Boolean or FactKind.Code ? 0 : verdicts.Count;
        for (var i = 0; i < verdicts.Count; i++)
        {
            rank += OptionsCard.IsListed(page, verdicts[i]) && Contains(verdicts[i].AssumedAbsent, fact) ? 1 : 0;
        }

        return rank;
    }

    private static bool Contains(IReadOnlyList<Fact> facts, Fact fact)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (ReferenceEquals(facts[i], fact))
            {
                return true;
            }
        }

        return false;
    }
}
