using System.Text;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>
/// Names the draft orders a card is about, by title and reference: <c>**Draft order:** Chemoembolisation (ServiceRequest/1): contraindicated</c>.
/// Readers of several drafts must see which one is meant (Da Vinci CRD).
/// </summary>
internal static class AboutLine
{
    private static readonly (int Rank, string Words)[] Parts =
    [
        (0, "contraindicated"), (1, "possibly contraindicated"), (2, "not recommended"), (3, "open"), (4, "possible"),
    ];

    /// <summary>Writes the line on order hooks.</summary>
    /// <param name="draft">The card; nothing must stand on it yet.</param>
    /// <param name="page">The composition; the set of modalities says what the card is about, and when it is empty it is about every selected draft.</param>
    /// <param name="withStanding">Whether to say how each draft stands.</param>
    public static void Write(CardDraft draft, Composition page, bool withStanding = false)
    {
        var count = page.Context.IsPatientView ? 0 : Count(page);
        if (count == 0)
        {
            return;
        }

        draft.Body.Append(count == 1 ? "**Draft order:** " : "**Draft orders:** ");
        var written = 0;
        var orders = page.Assessment.Drafts;
        for (var i = 0; i < orders.Count; i++)
        {
            if (!IsMeant(page, orders[i]))
            {
                continue;
            }

            draft.Body.Append(written++ == 0 ? string.Empty : "; ");
            DraftWriter.Text(draft, page, TitleOf(page, orders[i]));
            draft.Body.Append(" (");
            DraftWriter.Text(draft, page, orders[i].Reference);
            draft.Body.Append(orders[i].IsSelected ? ")" : ", not selected)");
            if (withStanding)
            {
                WriteStanding(draft, page, orders[i]);
            }
        }

        draft.Body.Append("\n\n");
    }

    /// <summary>Appends what holds for which part of an umbrella order: <c>resin microspheres contraindicated, glass microspheres possible</c>.</summary>
    /// <param name="target">Where to append; plain text.</param>
    /// <param name="page">The composition.</param>
    /// <param name="order">The order.</param>
    public static void AppendParts(StringBuilder target, Composition page, RecognisedDraft order)
    {
        var umbrella = ModalityNames.InSentence(TitleOf(page, order));
        var started = false;
        foreach (var (rank, words) in Parts)
        {
            var named = 0;
            var verdicts = page.Assessment.Modalities;
            for (var i = 0; i < verdicts.Length; i++)
            {
                if (RankOf(verdicts[i]) == rank && DraftJudge.Covers(page, order, verdicts[i].Id))
                {
                    target.Append(named++ > 0 || started ? ", " : string.Empty);
                    target.Append(ModalitySet.WithoutUmbrella(page.Names.Short(verdicts[i].Id), umbrella));
                    started = true;
                }
            }

            target.Append(named > 0 ? " " : string.Empty).Append(named > 0 ? words : string.Empty);
        }
    }

    /// <summary>Whether the set of modalities holds all that some selected draft may be for, and not just a variant of it.</summary>
    /// <param name="page">The composition.</param>
    public static bool IsWholeOrder(Composition page)
    {
        for (var i = 0; i < page.Assessment.Drafts.Count; i++)
        {
            if (page.Assessment.Drafts[i].IsSelected && IsWholeOrder(page, page.Assessment.Drafts[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Title of what is ordered.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="order">The order.</param>
    public static string TitleOf(Composition page, RecognisedDraft order) => page.Context.Modalities.Find(order.ModalityId)?.Title ?? order.ModalityId;

    private static bool IsWholeOrder(Composition page, RecognisedDraft order)
    {
        var any = false;
        for (var i = 0; i < page.Assessment.Modalities.Length; i++)
        {
            if (DraftJudge.Covers(page, order, page.Assessment.Modalities[i].Id))
            {
                if (!page.Modalities.Contains(i))
                {
                    return false;
                }

                any = true;
            }
        }

        return any;
    }

    private static void WriteStanding(CardDraft draft, Composition page, RecognisedDraft order)
    {
        switch (DraftJudge.Of(page, order))
        {
            case DraftStanding.Contraindicated:
                draft.Body.Append(": contraindicated");
                break;
            case DraftStanding.PossiblyContraindicated:
                draft.Body.Append(": possibly contraindicated");
                break;
            case DraftStanding.PartlyContraindicated:
                draft.Body.Append(": ");
                AppendParts(page.Scratch, page, order);
                Markdown.Flush(draft.Body, page.Scratch);
                break;
        }
    }

    private static int Count(Composition page)
    {
        var count = 0;
        for (var i = 0; i < page.Assessment.Drafts.Count; i++)
        {
            count += IsMeant(page, page.Assessment.Drafts[i]) ? 1 : 0;
        }

        return count;
    }

    private static bool IsMeant(Composition page, RecognisedDraft order)
    {
        if (!order.IsSelected && DraftJudge.Of(page, order) != DraftStanding.Contraindicated)
        {
            return false;
        }

        if (page.Modalities.IsEmpty)
        {
            return order.IsSelected;
        }

        for (var i = 0; i < page.Assessment.Modalities.Length; i++)
        {
            if (page.Modalities.Contains(i) && DraftJudge.Covers(page, order, page.Assessment.Modalities[i].Id))
            {
                return true;
            }
        }

        return false;
    }

    private static int RankOf(ModalityVerdict verdict) => verdict.Status switch
    {
        ModalityStatus.Contraindicated => 0,
        ModalityStatus.Undetermined => DraftJudge.IsPossiblyContraindicated(verdict) ? 1 : 3,
        ModalityStatus.NotRecommended => 2,
        _ => 4,
    };
}
