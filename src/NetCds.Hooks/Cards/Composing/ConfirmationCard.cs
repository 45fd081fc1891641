using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Says that the guideline supports what is selected, when nothing else has to be said and the site wants to hear it.</summary>
internal static class ConfirmationCard
{
    /// <summary>Writes the card when there is anything to say.</summary>
    /// <param name="page">The composition; call it last.</param>
    public static void Write(Composition page)
    {
        if (!page.Context.ConfirmWhenFine || page.Drafts.Count > 0 || !IsSupported(page))
        {
            return;
        }

        var draft = page.Begin(CardKind.Options);
        page.Shown.Clear();
        Select(page);
        AboutLine.Write(draft, page);
        page.Line.Append("Drafted ");
        page.Modalities.AppendNames(page.Line, withMembers: false, atMost: 3);
        page.Line.Append(": supported by the guideline, nothing missing");
        draft.Summary = Wording.SummaryText.Take(page.Line);
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].IsSelected && SelectGroup(page, i))
            {
                OptionWriter.Write(draft, page, verdicts[i]);
            }
        }

        draft.Body.Append('\n');
    }

    private static bool IsSupported(Composition page)
    {
        var any = false;
        for (var i = 0; i < page.Assessment.Modalities.Length; i++)
        {
            var verdict = page.Assessment.Modalities[i];
            if (verdict.IsSelected)
            {
                any = true;
                if (verdict.Status is not (ModalityStatus.Recommended or ModalityStatus.Considered))
                {
                    return false;
                }
            }
        }

        return any;
    }

    private static void Select(Composition page)
    {
        page.Modalities.Clear();
        for (var i = 0; i < page.Assessment.Modalities.Length; i++)
        {
            page.Modalities.Add(page.Assessment.Modalities[i].IsSelected ? i : -1);
        }
    }

    private static bool SelectGroup(Composition page, int index)
    {
        var verdicts = page.Assessment.Modalities;
        page.Modalities.Clear();
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].IsSelected && OptionGroups.BelongTogether(verdicts[index], verdicts[i]))
            {
                if (i < index)
                {
                    return false;
                }

                page.Modalities.Add(i);
            }
        }

        return true;
    }
}
