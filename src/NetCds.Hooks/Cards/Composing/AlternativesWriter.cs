using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What to do about a contraindicated order: remove it, order a variant that is possible, or what the guideline advises instead.</summary>
internal static class AlternativesWriter
{
    private const int MaxGroups = 4;

    private static readonly (ModalityStatus Status, string Words)[] Sections =
    [
        (ModalityStatus.Recommended, "recommended. "),
        (ModalityStatus.Considered, "an option. "),
        (ModalityStatus.Caution, "possible with precautions. "),
    ];

    /// <summary>Writes the alternatives and suggests what one click can do.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="reason">Why the order is contraindicated, one sentence.</param>
    public static void Write(CardDraft draft, Composition page, string reason)
    {
        var isRefused = false;
        var orders = page.Assessment.Drafts;
        for (var i = 0; i < orders.Count; i++)
        {
            var standing = orders[i].IsSelected ? DraftJudge.Of(page, orders[i]) : DraftStanding.Possible;
            isRefused |= standing is DraftStanding.Contraindicated or DraftStanding.PossiblyContraindicated;
            if (standing == DraftStanding.Contraindicated)
            {
                SuggestionWriter.AddRemoval(draft, page, orders[i]);
            }
        }

        var groups = 0;
        for (var i = 0; i < orders.Count; i++)
        {
            if (orders[i].IsSelected)
            {
                SuggestVariants(draft, page, orders[i], reason, ref groups);
            }
        }

        if (isRefused)
        {
            WriteOptions(draft, page, groups);
        }
    }

    /// <summary>Writes what the guideline advises instead, as text.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="groups">Lines written already.</param>
    public static void WriteOptions(CardDraft draft, Composition page, int groups = 0)
    {
        foreach (var (status, words) in Sections)
        {
            var verdicts = page.Assessment.Modalities;
            for (var i = 0; i < verdicts.Length; i++)
            {
                if (verdicts[i].Status == status && OptionsCard.SelectGroup(page, i) && OptionGroups.Strongest(verdicts[i]) is { } main)
                {
                    WriteOption(draft, page, main, words, groups++);
                }
            }
        }

        draft.Body.Append(groups > MaxGroups ? $"- and {groups - MaxGroups} more\n" : string.Empty);
    }

    private static void WriteOption(CardDraft draft, Composition page, RuleFinding main, string words, int position)
    {
        if (position >= MaxGroups)
        {
            return;
        }

        Head(draft, position);
        DraftWriter.NamesBullet(draft, page);
        draft.Body.Append(words);
        DraftWriter.Sentence(draft, page, main.Statement);
        draft.Body.Append(" (");
        DraftWriter.Basis(draft, page, main);
        draft.Body.Append(")\n");
    }

    // Only between variants of one thing, as resin and glass microspheres: anything else is a decision, not a click.
    private static void SuggestVariants(CardDraft draft, Composition page, RecognisedDraft order, string reason, ref int groups)
    {
        var standing = DraftJudge.Of(page, order);
        if (standing is not (DraftStanding.Contraindicated or DraftStanding.PartlyContraindicated)
            || page.Context.Modalities.Find(order.ModalityId) is not { Group: not null } modality)
        {
            return;
        }

        var umbrella = modality.Members.Count > 0 ? modality : page.Context.Modalities.Find(modality.Group);
        if (umbrella is not { Group: not null })
        {
            return;
        }

        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (NameList.Contains(umbrella.Members, verdicts[i].Id) && IsOpen(verdicts[i])
                && SuggestionWriter.AddInstead(draft, page, verdicts[i].Id, reason) && verdicts[i].Status == ModalityStatus.Undetermined)
            {
                WriteOpen(draft, page, i, groups++);
            }
        }
    }

    // Who drafts it instead should know what it will wait for.
    private static void WriteOpen(CardDraft draft, Composition page, int index, int position)
    {
        Head(draft, position);
        page.Modalities.Clear();
        page.Modalities.Add(index);
        DraftWriter.NamesBullet(draft, page);
        draft.Body.Append("open until known: ");
        var missing = page.Assessment.Modalities[index].Missing;
        for (var i = 0; i < missing.Count; i++)
        {
            draft.Body.Append(i == 0 ? string.Empty : "; ");
            DraftWriter.Text(draft, page, FactTitles.Of(page, missing[i]));
        }

        draft.Body.Append(missing.Count == 0 ? "see the assessment\n" : "\n");
    }

    private static void Head(CardDraft draft, int position) => draft.Body.Append(position == 0 ? "\n**Instead**\n\n" : string.Empty);

    private static bool IsOpen(ModalityVerdict verdict)
    {
        for (var i = 0; i < verdict.Holding.Length; i++)
        {
            if (Composition.Holds(verdict.Holding[i], RuleEffect.Contraindicate) || Composition.Holds(verdict.Holding[i], RuleEffect.NotRecommend))
            {
                return false;
            }
        }

        return verdict.Rules.Length > 0 && verdict.Status is not (ModalityStatus.Contraindicated or ModalityStatus.NotRecommended);
    }
}
