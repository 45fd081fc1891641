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

    // A fact's rank is what precedes it in the line: numbers come after findings, and what concerns many options after what concerns few.
    private static void Gather(Composition page)
    {
        page.Shown.Clear();
        var verdicts = page.Assessment.Modalities;
        page.ClearRanks();
        foreach (var verdict in verdicts)
        {
            var assumed = OptionsCard.IsListed(page, verdict) ? verdict.AssumedAbsent : [];
            for (var j = 0; j < assumed.Count; j++)
            {
                var definition = assumed[j].Definition;

                // What has a card of its own is asked for there when it matters.
                if (definition.MissingCard is null && page.RankOf(definition)++ == 0)
                {
                    page.RankOf(definition) += definition.Kind is FactKind.Boolean or FactKind.Code ? 0 : verdicts.Length;
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
            var rank = page.RankOf(fact.Definition);
            var j = i - 1;
            while (j >= 0 && page.RankOf(facts[j].Definition) > rank)
            {
                facts[j + 1] = facts[j];
                j--;
            }

            facts[j + 1] = fact;
        }
    }
}
