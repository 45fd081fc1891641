using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Work-up and follow-up that is due and that no other card asks for; only when the chart is opened.</summary>
internal static class NextStepsCard
{
    private const int MaxSteps = 4;

    /// <summary>Writes the card when there is anything to do.</summary>
    /// <param name="page">The composition; call it last.</param>
    public static void Write(Composition page)
    {
        if (!page.Context.IsPatientView || CountSteps(page) is not (var count and > 0))
        {
            return;
        }

        var draft = page.Begin(CardKind.NextSteps);
        page.Line.Append("NELM, next: ");
        var written = 0;
        var actions = page.Assessment.Actions;
        for (var i = 0; i < actions.Count && written < MaxSteps; i++)
        {
            if (IsStep(page, i))
            {
                page.Line.Append(written++ == 0 ? string.Empty : "; ");
                SummaryText.Append(page.Line, page.Context.Modalities.Find(actions[i].Id) is { } order ? ModalityNames.InSentence(order.Title) : actions[i].Id);
                WriteStep(draft, page, i);
            }
        }

        if (count > written)
        {
            draft.Body.Append("- and ").Append(count - written).Append(" more\n");
        }

        draft.Body.Append('\n');
        for (var i = 0; i < actions.Count; i++)
        {
            if (IsStep(page, i))
            {
                SuggestionWriter.Add(draft, page, actions[i].Id, actions[i].Reason, actions[i].RuleId);
            }
        }

        draft.Summary = SummaryText.Take(page.Line, count > written ? $" (+{count - written} more)" : string.Empty);
    }

    private static int CountSteps(Composition page)
    {
        var count = 0;
        for (var i = 0; i < page.Assessment.Actions.Count; i++)
        {
            count += IsStep(page, i) ? 1 : 0;
        }

        return count;
    }

    private static bool IsStep(Composition page, int index)
    {
        var actions = page.Assessment.Actions;
        var action = actions[index];
        if (action.IsDrafted || action.Indicator != Indicator.Info || page.IsSuggested(action.Id) || page.MissingOf(action.RuleId) >= 0)
        {
            return false;
        }

        for (var i = 0; i < index; i++)
        {
            if (actions[i].Id == action.Id && IsStep(page, i))
            {
                return false;
            }
        }

        return true;
    }

    private static void WriteStep(CardDraft draft, Composition page, int index)
    {
        var actions = page.Assessment.Actions;
        draft.Body.Append("- **");
        DraftWriter.Text(draft, page, page.Context.Modalities.Find(actions[index].Id)?.Title ?? actions[index].Id);
        draft.Body.Append("**:");
        for (var i = index; i < actions.Count; i++)
        {
            if (actions[i].Id == actions[index].Id && !actions[i].IsDrafted)
            {
                draft.Body.Append(' ');
                DraftWriter.Sentence(draft, page, actions[i].Reason);
                draft.Body.Append(" (");
                DraftWriter.Text(draft, page, actions[i].RuleId);
                draft.Body.Append(')');
                draft.Cite(actions[i].Citations);
            }
        }

        draft.Body.Append('\n');
    }
}
