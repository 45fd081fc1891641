using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>
/// What must not be done. On opening the chart: what would otherwise be offered. On order hooks: what the user has selected, and what else is drafted
/// when it is contraindicated altogether; with the order to remove and what to do instead.
/// </summary>
internal static class ContraindicationCard
{
    /// <summary>Writes the card when there is anything to say.</summary>
    /// <param name="page">The composition.</param>
    public static void Write(Composition page)
    {
        Gather(page);
        if (page.Hits.Count == 0)
        {
            return;
        }

        var draft = page.Begin(CardKind.Contraindication);
        HitWriter.SelectAllModalities(page);
        AboutLine.Write(draft, page, withStanding: true);
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (!HitWriter.IsRepeat(page.Hits, i))
            {
                HitWriter.WriteBullet(draft, page, page.Hits[i].Finding, Loudest(page, page.Hits[i].Finding));
                ReportLines.TakeOver(draft, page, page.Hits[i].Finding);
            }
        }

        var lead = Lead(page, out var count);
        var statement = lead.Finding.Statement;
        draft.Summary = Summary(page, lead, count);
        if (!page.Context.IsPatientView)
        {
            draft.Raise(Indicator.Warning);
            AlternativesWriter.Write(draft, page, statement);
        }
    }

    private static void Gather(Composition page)
    {
        page.Hits.Clear();
        page.Shown.Clear();
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (!page.InScope(verdicts[i]) && !IsRefusedBackground(page, i))
            {
                continue;
            }

            // What is advised against besides belongs to the reasons once an order is contraindicated.
            var all = verdicts[i].IsSelected && DraftJudge.IsRefused(page, i, selected: true);
            var rules = verdicts[i].Holding;
            for (var j = 0; j < rules.Length; j++)
            {
                if (Composition.Holds(rules[j], RuleEffect.Contraindicate) || (all && Composition.Holds(rules[j], RuleEffect.NotRecommend)))
                {
                    page.Hits.Add(new Hit(rules[j], i));
                }
            }
        }
    }

    private static bool IsRefusedBackground(Composition page, int verdict) =>
        !page.Context.IsPatientView && page.Assessment.Modalities[verdict] is { IsDrafted: true, IsSelected: false, Status: ModalityStatus.Contraindicated }
        && DraftJudge.IsRefused(page, verdict, selected: false);

    // An order that is open in part, or that the user is not about, is no reason to interrupt; neither is what stands in text alone.
    private static Indicator Loudest(Composition page, RuleFinding finding)
    {
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (RuleIds.AreSameLine(page.Hits[i].Finding, finding) && IsRefused(page, page.Hits[i].Verdict)
                && !DraftJudge.IsPossiblyContraindicated(page.Assessment.Modalities[page.Hits[i].Verdict]))
            {
                return Indicator.Critical;
            }
        }

        return Indicator.Warning;
    }

    private static bool IsRefused(Composition page, int verdict) =>
        page.Context.IsPatientView || DraftJudge.IsRefused(page, verdict, selected: true);

    // The loudest contraindication; of a refused order before others.
    private static Hit Lead(Composition page, out int count)
    {
        var lead = page.Hits[0];
        var best = -1;
        count = 0;
        for (var i = 0; i < page.Hits.Count; i++)
        {
            var hit = page.Hits[i];
            count += HitWriter.IsRepeat(page.Hits, i) ? 0 : 1;
            var rank = (IsRefused(page, hit.Verdict) ? 8 : 0) + (hit.Finding.Effect == RuleEffect.Contraindicate ? 4 : 0) + (int)page.Voice(hit.Finding);
            if (rank > best)
            {
                best = rank;
                lead = hit;
            }
        }

        return lead;
    }

    private static string Summary(Composition page, Hit lead, int count)
    {
        var line = page.Line;
        if (PartlyRefused(page, lead.Verdict) is { } order)
        {
            line.Append("Drafted ").Append(page.Names.Short(order.ModalityId)).Append(": ");
            AboutLine.AppendParts(line, page, order);
        }
        else
        {
            HitWriter.SelectModalities(page, lead.Finding);
            line.Append(page.Context.IsPatientView ? "NELM: " : "Drafted ");
            page.Modalities.AppendNames(line, withMembers: false, atMost: 3);
            line.Append(Verb(page, lead));
        }

        line.Append(": ");
        SummaryText.Append(line, lead.Finding.Statement.AsSpan().TrimEnd('.'));
        return SummaryText.Take(line, count > 1 ? $" (+{count - 1} more)" : string.Empty);
    }

    private static string Verb(Composition page, Hit lead) =>
        lead.Finding.Effect == RuleEffect.NotRecommend ? " not recommended"
        : DraftJudge.IsPossiblyContraindicated(page.Assessment.Modalities[lead.Verdict]) ? " possibly contraindicated"
        : page.Context.IsPatientView || page.Assessment.Modalities[lead.Verdict].IsSelected ? " contraindicated"
        : " (not selected) contraindicated";

    private static RecognisedDraft? PartlyRefused(Composition page, int verdict)
    {
        var drafts = page.Assessment.Drafts;
        for (var i = 0; !IsRefused(page, verdict) && i < drafts.Count; i++)
        {
            if (drafts[i].IsSelected && DraftJudge.Covers(page, drafts[i], page.Assessment.Modalities[verdict].Id)
                && DraftJudge.Of(page, drafts[i]) == DraftStanding.PartlyContraindicated)
            {
                return drafts[i];
            }
        }

        return null;
    }
}
