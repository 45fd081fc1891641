using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What is recommended and possible, when the chart is opened; and what speaks against liver-directed therapy as a whole.</summary>
internal static class OptionsCard
{
    private static readonly (ModalityStatus Status, string Heading)[] Sections =
    [
        (ModalityStatus.Recommended, "**Recommended**"),
        (ModalityStatus.Considered, "**Options**"),
        (ModalityStatus.Caution, "**Possible with precautions**"),
    ];

    /// <summary>Writes the card when there is anything to offer.</summary>
    /// <param name="page">The composition.</param>
    public static void Write(Composition page)
    {
        if (!HasOptions(page))
        {
            GlobalLines.WriteCard(page);
            return;
        }

        var draft = page.Begin(CardKind.Options);
        GradeLine.Write(draft, page);
        foreach (var (status, heading) in Sections)
        {
            WriteSection(draft, page, status, heading);
        }

        OptionNotes.Write(draft, page);
        draft.Summary = OptionsSummary.Take(page);
    }

    /// <summary>Whether a modality is offered under its status; on order hooks as an alternative to what is drafted.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="verdict">The verdict on it.</param>
    public static bool IsListed(Composition page, ModalityVerdict verdict) =>
        (page.Context.IsPatientView || !verdict.IsDrafted)
        && (verdict.Status is ModalityStatus.Recommended or ModalityStatus.Considered || (verdict.Status == ModalityStatus.Caution && verdict.IsAllocated));

    private static bool HasOptions(Composition page)
    {
        for (var i = 0; i < page.Assessment.Modalities.Length; i++)
        {
            if (IsListed(page, page.Assessment.Modalities[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts what shares a line with an offered modality into the set of modalities.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="index">Position of its verdict.</param>
    /// <returns>False when it is not offered, or an earlier one stands for it.</returns>
    public static bool SelectGroup(Composition page, int index)
    {
        var verdicts = page.Assessment.Modalities;
        page.Modalities.Clear();
        for (var i = 0; i < verdicts.Length && IsListed(page, verdicts[index]); i++)
        {
            if (IsListed(page, verdicts[i]) && OptionGroups.BelongTogether(verdicts[index], verdicts[i]))
            {
                if (i < index)
                {
                    return false;
                }

                page.Modalities.Add(i);
            }
        }

        return !page.Modalities.IsEmpty;
    }

    private static void WriteSection(CardDraft draft, Composition page, ModalityStatus status, string heading)
    {
        var verdicts = page.Assessment.Modalities;
        var started = false;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Status == status && SelectGroup(page, i))
            {
                draft.Body.Append(started ? string.Empty : heading).Append(started ? string.Empty : "\n\n");
                started = true;
                OptionWriter.Write(draft, page, verdicts[i]);
            }
        }

        draft.Body.Append(started ? "\n" : string.Empty);
    }
}
