using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Draws verdicts on draft orders from the verdicts on the modalities they may be for.</summary>
internal static class DraftJudge
{
    /// <summary>How a draft stands.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="draft">The draft.</param>
    public static DraftStanding Of(Composition page, RecognisedDraft draft)
    {
        var verdicts = page.Assessment.Modalities;
        var certain = 0;
        var possible = 0;
        var others = 0;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (!Covers(page, draft, verdicts[i].Id))
            {
                continue;
            }

            if (verdicts[i].Status == ModalityStatus.Contraindicated)
            {
                certain++;
            }
            else if (IsPossiblyContraindicated(verdicts[i]))
            {
                possible++;
            }
            else
            {
                others++;
            }
        }

        return certain + possible == 0 ? DraftStanding.Possible
            : others > 0 ? DraftStanding.PartlyContraindicated
            : possible > 0 ? DraftStanding.PossiblyContraindicated
            : DraftStanding.Contraindicated;
    }

    /// <summary>Whether any draft that a verdict is about stands contraindicated.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="verdict">Position of the verdict.</param>
    /// <param name="selected">Whether selected drafts are looked at, or the others.</param>
    public static bool IsRefused(Composition page, int verdict, bool selected)
    {
        var drafts = page.Assessment.Drafts;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].IsSelected == selected && Covers(page, drafts[i], page.Assessment.Modalities[verdict].Id)
                && Of(page, drafts[i]) == DraftStanding.Contraindicated)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an order is one for a modality: for itself, its umbrella, or a drug of it.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="draft">The order.</param>
    /// <param name="id">Id of the modality.</param>
    public static bool Covers(Composition page, RecognisedDraft draft, string id)
    {
        var catalogue = page.Context.Modalities;
        return draft.ModalityId == id
            || (catalogue.Find(draft.ModalityId) is { } ordered && (ordered.JudgedAs == id || NameList.Contains(ordered.Members, id)))
            || (catalogue.Find(id) is { } modality && NameList.Contains(modality.Drugs, draft.ModalityId));
    }

    /// <summary>Whether a contraindication stands in text alone.</summary>
    /// <param name="verdict">The verdict.</param>
    public static bool IsPossiblyContraindicated(ModalityVerdict verdict)
    {
        for (var i = 0; verdict.Status == ModalityStatus.Undetermined && i < verdict.Holding.Length; i++)
        {
            if (Composition.Holds(verdict.Holding[i], RuleEffect.Contraindicate))
            {
                return true;
            }
        }

        return false;
    }
}
