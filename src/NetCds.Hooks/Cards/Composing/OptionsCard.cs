using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>
/// What is recommended and possible. It is shown when the chart is opened, and on order hooks only as alternatives to a drafted order that is
/// contraindicated or not recommended.
/// </summary>
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
        if (!HasOptions(page) || (!page.Context.IsPatientView && !IsRefused(page)))
        {
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

    /// <summary>Whether a modality stands on the card under its status.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="verdict">The verdict on it.</param>
    public static bool IsListed(Composition page, ModalityVerdict verdict) =>
        (page.Context.IsPatientView || !verdict.IsDrafted)
        && (verdict.Status is ModalityStatus.Recommended or ModalityStatus.Considered || (verdict.Status == ModalityStatus.Caution && verdict.IsAllocated));

    private static bool HasOptions(Composition page)
    {
        for (var i = 0; i < page.Assessment.Modalities.Count; i++)
        {
            if (IsListed(page, page.Assessment.Modalities[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRefused(Composition page)
    {
        for (var i = 0; i < page.Assessment.Modalities.Count; i++)
        {
            if (page.Assessment.Modalities[i] is { IsDrafted: true, Status: ModalityStatus.Contraindicated or ModalityStatus.NotRecommended })
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteSection(CardDraft draft, Composition page, ModalityStatus status, string heading)
    {
        var verdicts = page.Assessment.Modalities;
        var started = false;
        for (var i = 0; i < verdicts.Count; i++)
        {
            if (verdicts[i].Status != status || !IsListed(page, verdicts[i]) || HasEarlierPartner(page, i))
            {
                continue;
            }

            draft.Body.Append(started ? string.Empty : heading).Append(started ? string.Empty : "\n\n");
            started = true;
            SelectGroup(page, i);
            OptionWriter.Write(draft, page, verdicts[i]);
        }

        draft.Body.Append(started ? "\n" : string.Empty);
    }

    private static bool HasEarlierPartner(Composition page, int index)
    {
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < index; i++)
        {
            if (IsListed(page, verdicts[i]) && OptionGroups.BelongTogether(verdicts[i], verdicts[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static void SelectGroup(Composition page, int first)
    {
        var verdicts = page.Assessment.Modalities;
        page.Modalities.Clear();
        for (var i = first; i < verdicts.Count; i++)
        {
            if (IsListed(page, verdicts[i]) && OptionGroups.BelongTogether(verdicts[first], verdicts[i]))
            {
                page.Modalities.Add(i);
            }
        }
    }
}
