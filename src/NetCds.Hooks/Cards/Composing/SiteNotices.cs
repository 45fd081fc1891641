using NetCds.Hooks.Cards.Wording;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What the site, and not the guideline, answers for: limits beyond a label, and doses.</summary>
internal static class SiteNotices
{
    /// <summary>Writes the notices that a card must carry, a line each.</summary>
    /// <param name="draft">The card, complete but for its standing.</param>
    /// <param name="page">The composition.</param>
    public static void Write(CardDraft draft, Composition page)
    {
        var limits = page.Context.Limits;
        for (var i = 0; i < limits.Count; i++)
        {
            if (Bears(page, draft, limits[i]))
            {
                DraftWriter.Sentence(draft, page, LimitText.Of(limits[i]));
                draft.Body.Append("\n\n");
            }
        }

        for (var i = 0; i < draft.Suggestions.Count; i++)
        {
            if (draft.Suggestions[i].Actions[0].Resource is { Dose: { } dose } order)
            {
                DraftWriter.Sentence(draft, page, $"The suggested order for {order.Order.Title} carries the dose this site has configured, which is not the guideline's: {dose.Text}");
                draft.Body.Append("\n\n");
            }
        }
    }

    // On order hooks every card is about what is selected.
    private static bool Bears(Composition page, CardDraft draft, LimitBeyondLabel limit)
    {
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if ((draft.Concerned.Contains(i) || (!page.Context.IsPatientView && verdicts[i].IsSelected))
                && NameList.Contains(verdicts[i].LabelledSettings, limit.Setting.Name))
            {
                return true;
            }
        }

        return false;
    }
}
