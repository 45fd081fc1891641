using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What the guideline advises against of what is selected on an order hook, as loud as the rule, with what it advises instead.</summary>
internal static class AdvisedAgainstCard
{
    /// <summary>Writes the card when there is anything to say.</summary>
    /// <param name="page">The composition; call it after the card of contraindications.</param>
    public static void Write(Composition page)
    {
        var alternativesAreTold = page.Drafts.Count > 0;
        Gather(page);
        if (page.Hits.Count == 0)
        {
            return;
        }

        var draft = page.Begin(CardKind.AdvisedAgainst);
        HitWriter.SelectAllModalities(page);
        AboutLine.Write(draft, page);
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (!HitWriter.IsRepeat(page.Hits, i))
            {
                HitWriter.WriteBullet(draft, page, page.Hits[i].Finding);
            }
        }

        var count = HitWriter.Count(page, out var loudest);
        HitWriter.SelectModalities(page, loudest);
        page.Line.Append("Drafted ");
        page.Modalities.AppendNames(page.Line, withMembers: false, atMost: 3);
        page.Line.Append(" not recommended: ");
        SummaryText.Append(page.Line, loudest.Statement.AsSpan().TrimEnd('.'));
        draft.Summary = SummaryText.Take(page.Line, count > 1 ? $" (+{count - 1} more)" : string.Empty);
        if (!alternativesAreTold)
        {
            AlternativesWriter.WriteOptions(draft, page);
        }
    }

    private static void Gather(Composition page)
    {
        page.Hits.Clear();
        page.Shown.Clear();
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (!verdicts[i].IsSelected || DraftJudge.IsRefused(page, i, selected: true))
            {
                continue;
            }

            for (var j = 0; j < verdicts[i].Holding.Length; j++)
            {
                if (Composition.Holds(verdicts[i].Holding[j], RuleEffect.NotRecommend))
                {
                    page.Hits.Add(new Hit(verdicts[i].Holding[j], i));
                }
            }
        }
    }
}
