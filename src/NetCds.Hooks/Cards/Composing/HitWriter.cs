using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Gathers findings over modalities, and walks them one rule at a time.</summary>
internal static class HitWriter
{
    /// <summary>Whether an earlier hit is of the same rule line.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="index">Position of the hit in question.</param>
    public static bool IsRepeat(List<Hit> hits, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (RuleIds.AreSameLine(hits[i].Finding, hits[index].Finding))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the modalities of all hits of one rule line into the set.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="finding">A finding of the line.</param>
    public static void SelectModalities(Composition page, RuleFinding finding)
    {
        page.Modalities.Clear();
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (RuleIds.AreSameLine(page.Hits[i].Finding, finding))
            {
                page.Modalities.Add(page.Hits[i].Verdict);
            }
        }
    }

    /// <summary>Puts the modalities of all hits into the set.</summary>
    /// <param name="page">The composition.</param>
    public static void SelectAllModalities(Composition page)
    {
        page.Modalities.Clear();
        for (var i = 0; i < page.Hits.Count; i++)
        {
            page.Modalities.Add(page.Hits[i].Verdict);
        }
    }

    /// <summary>Brings the loudest rule to the front and counts the rules.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="loudest">The first of the loudest findings.</param>
    /// <returns>Number of different rule lines.</returns>
    public static int Count(Composition page, out RuleFinding loudest)
    {
        var count = 0;
        loudest = page.Hits[0].Finding;
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (IsRepeat(page.Hits, i))
            {
                continue;
            }

            count++;
            if (page.Voice(page.Hits[i].Finding) > page.Voice(loudest))
            {
                loudest = page.Hits[i].Finding;
            }
        }

        return count;
    }

    /// <summary>Writes a rule as a bullet: its modalities, what it says, why, its facts and what it rests on.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition; the set of modalities is used.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="atMost">How loud the card may become by it.</param>
    public static void WriteBullet(CardDraft draft, Composition page, RuleFinding finding, Indicator atMost = Indicator.Critical)
    {
        SelectModalities(page, finding);
        DraftWriter.NamesBullet(draft, page);
        DraftWriter.Sentence(draft, page, finding.Statement);
        if (finding.Rationale.Length > 0 && finding.Rationale != finding.Statement)
        {
            draft.Body.Append(' ');
            DraftWriter.Sentence(draft, page, finding.Rationale);
        }

        draft.Body.Append('\n');
        DraftWriter.FactsLine(draft, page, finding);
        ReportQuotes.Write(draft, page, finding);
        draft.Body.Append("  - Basis: ");
        DraftWriter.Basis(draft, page, finding);
        draft.Body.Append('\n');
        var voice = page.Voice(finding);
        draft.Raise(voice < atMost ? voice : atMost);
    }
}
