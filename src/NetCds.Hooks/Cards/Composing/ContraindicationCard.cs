using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What must not be done: contraindications of what is drafted or would otherwise be offered; for drafts also what is advised against.</summary>
internal static class ContraindicationCard
{
    /// <summary>Writes the card when there is anything to say.</summary>
    /// <param name="page">The composition.</param>
    public static void Write(Composition page)
    {
        var certain = Gather(page);
        if (page.Hits.Count == 0)
        {
            return;
        }

        var draft = page.Begin(CardKind.Contraindication);
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (!HitWriter.IsRepeat(page.Hits, i))
            {
                HitWriter.WriteBullet(draft, page, page.Hits[i].Finding);
            }
        }

        var anyDrafted = AnyDrafted(page);
        if (anyDrafted)
        {
            draft.Raise(Indicator.Warning);
        }

        var count = HitWriter.Count(page, out var loudest);
        HitWriter.SelectModalities(page, loudest);
        page.Line.Append(anyDrafted ? "Drafted " : "NELM: ");
        page.Modalities.AppendNames(page.Line, withMembers: false, atMost: 3);
        page.Line.Append(Verb(loudest, certain)).Append(": ");
        SummaryText.Append(page.Line, loudest.Statement.AsSpan().TrimEnd('.'));
        draft.Summary = SummaryText.Take(page.Line, count > 1 ? $" (+{count - 1} more)" : string.Empty);
    }

    private static string Verb(RuleFinding finding, bool certain) =>
        finding.Effect == RuleEffect.NotRecommend ? " not recommended" : certain ? " contraindicated" : " possibly contraindicated";

    private static bool Gather(Composition page)
    {
        page.Hits.Clear();
        page.Shown.Clear();
        var certain = false;
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Count; i++)
        {
            if (!page.InScope(verdicts[i]))
            {
                continue;
            }

            var rules = verdicts[i].Rules;
            for (var j = 0; j < rules.Count; j++)
            {
                var isContraindication = Composition.Holds(rules[j], RuleEffect.Contraindicate);
                if (isContraindication || (!page.Context.IsPatientView && Composition.Holds(rules[j], RuleEffect.NotRecommend)))
                {
                    page.Hits.Add(new Hit(rules[j], i));

                    // A contraindication read from text alone leaves the modality undetermined (knowledge base c.0.16).
                    certain |= isContraindication && verdicts[i].Status == ModalityStatus.Contraindicated;
                }
            }
        }

        return certain;
    }

    private static bool AnyDrafted(Composition page)
    {
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (page.Assessment.Modalities[page.Hits[i].Verdict].IsDrafted)
            {
                return true;
            }
        }

        return false;
    }
}
