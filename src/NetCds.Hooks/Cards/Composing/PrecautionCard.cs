using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What must be prepared or watched: dangers that do not forbid a procedure, and urgent work-up that no missing-data entry asks for.</summary>
internal static class PrecautionCard
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

        var draft = page.Begin(CardKind.Precaution);
        HitWriter.SelectAllModalities(page);
        AboutLine.Write(draft, page);
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (HitWriter.IsRepeat(page.Hits, i))
            {
                continue;
            }

            var finding = page.Hits[i].Finding;
            HitWriter.WriteBullet(draft, page, finding);
            SuggestionWriter.Add(draft, page, finding.Suggests, finding.Statement, [finding.Id]);
            TakeOverMissing(draft, page, finding);
        }

        var count = HitWriter.Count(page, out var loudest);
        AppendNames(page, loudest);
        SummaryText.Append(page.Line, loudest.Statement.AsSpan().TrimEnd('.'));
        draft.Summary = SummaryText.Take(page.Line, count > 1 ? $" (+{count - 1} more)" : string.Empty);
    }

    // On order hooks the reader has to see what is meant; on opening the chart the options say it.
    private static void AppendNames(Composition page, RuleFinding finding)
    {
        HitWriter.SelectModalities(page, finding);
        if (!page.Context.IsPatientView && !page.Modalities.IsEmpty)
        {
            page.Line.Append(AboutLine.IsWholeOrder(page) ? "Before " : "If ");
            page.Modalities.AppendNames(page.Line, withMembers: false, atMost: 2);
            page.Line.Append(": ");
        }
    }

    // What a danger asks to record belongs beside it and is not asked a second time.
    private static void TakeOverMissing(CardDraft draft, Composition page, RuleFinding finding)
    {
        if (!SuggestsProphylaxis(page, finding) || page.MissingOf(finding.Id) is not (var index and >= 0))
        {
            return;
        }

        var missing = page.Assessment.Missing[index];
        page.HandleMissing(index);
        draft.Body.Append("  - Record: ");
        DraftWriter.Sentence(draft, page, missing.HowToRecord);
        draft.Body.Append('\n');
        draft.Cite(missing.Citations);
        draft.Raise(page.Voice(missing.Indicator, missing.Citations));
        SuggestionWriter.Add(draft, page, missing.Suggested, finding.Statement, missing.RuleIds);
    }

    private static void Gather(Composition page)
    {
        page.Hits.Clear();
        page.Shown.Clear();
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (page.InScope(verdicts[i]) && verdicts[i].Status != ModalityStatus.Contraindicated)
            {
                var rules = verdicts[i].Holding;
                for (var j = 0; j < rules.Length; j++)
                {
                    Add(page, rules[j], i);
                }
            }
        }

        var notes = page.Assessment.Notes;
        for (var i = 0; i < notes.Count && page.HasSubject; i++)
        {
            Add(page, notes[i], -1);
        }
    }

    private static void Add(Composition page, RuleFinding finding, int verdict)
    {
        if (IsDanger(page, finding, verdict))
        {
            page.Hits.Add(new Hit(finding, verdict));
        }
    }

    private static bool IsDanger(Composition page, RuleFinding finding, int verdict)
    {
        if (Composition.Holds(finding, RuleEffect.Caution))
        {
            // Where an order is drafted every caution counts; on opening the chart the options tell the lesser ones, and what is advised against
            // anyway is not to be refined.
            return verdict >= 0
                && (finding.Indicator == Indicator.Critical
                    || (!page.Context.IsPatientView && page.Assessment.Modalities[verdict].Status != ModalityStatus.NotRecommended));
        }

        return (Composition.Holds(finding, RuleEffect.WorkUp) || Composition.Holds(finding, RuleEffect.Undetermine))
            && (finding.Indicator >= Indicator.Warning || IsToldWithTheOrder(page, finding, verdict))
            && (page.MissingOf(finding.Id) < 0 || SuggestsProphylaxis(page, finding));
    }

    // Nobody but the one who orders can be told what belongs to an order, however little it is.
    private static bool IsToldWithTheOrder(Composition page, RuleFinding finding, int verdict) =>
        verdict >= 0 && !page.Context.IsPatientView && finding.Effect == RuleEffect.WorkUp;

    private static bool SuggestsProphylaxis(Composition page, RuleFinding finding)
    {
        for (var i = 0; i < finding.Suggests.Count; i++)
        {
            if (page.Context.Modalities.Find(finding.Suggests[i]) is { Kind: ModalityKind.Prophylaxis })
            {
                return true;
            }
        }

        return false;
    }
}
