using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>
/// What speaks against liver-directed therapy as a whole (a neuroendocrine carcinoma, dominant disease elsewhere) and is not told with any single
/// modality, because none is on offer. Readers must not take silence for consent.
/// </summary>
internal static class GlobalLines
{
    /// <summary>Gathers the findings into <see cref="Composition.Hits"/>, the strictest first.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="isTold">Whether a finding is told with a modality.</param>
    public static void Gather(Composition page, Func<Composition, RuleFinding, ModalityVerdict, bool> isTold)
    {
        page.Hits.Clear();
        Gather(page, RuleEffect.Contraindicate, isTold);
        Gather(page, RuleEffect.NotRecommend, isTold);
        Gather(page, RuleEffect.Caution, isTold);
    }

    /// <summary>Whether a finding is told on the cards of an opened chart.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="verdict">The verdict on a modality it names.</param>
    public static bool IsTold(Composition page, RuleFinding finding, ModalityVerdict verdict) => finding.Effect switch
    {
        RuleEffect.Contraindicate => page.InScope(verdict),
        RuleEffect.NotRecommend => verdict is { IsAllocated: true, Status: ModalityStatus.NotRecommended },
        _ => OptionsCard.IsListed(page, verdict) || (page.InScope(verdict) && finding.Indicator == Indicator.Critical),
    };

    /// <summary>Writes the gathered findings as bullets.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    public static void Write(CardDraft draft, Composition page)
    {
        for (var i = 0; i < page.Hits.Count; i++)
        {
            draft.Concerned.Add(page.Hits[i].Verdict);
            draft.Body.Append("- **All ");
            DraftWriter.Text(draft, page, NameOf(page));
            draft.Body.Append("**: ").Append(Words(page.Hits[i].Finding.Effect)).Append(". ");
            DraftWriter.Sentence(draft, page, page.Hits[i].Finding.Statement);
            draft.Body.Append(" (");
            DraftWriter.Basis(draft, page, page.Hits[i].Finding);
            draft.Body.Append(")\n");
        }
    }

    /// <summary>Writes them as a card of their own, as loud as the rule, when there is nothing on offer to tell them with.</summary>
    /// <param name="page">The composition.</param>
    public static void WriteCard(Composition page)
    {
        Gather(page, IsTold);
        if (page.Hits.Count == 0)
        {
            return;
        }

        var first = page.Hits[0].Finding;
        var draft = page.Begin(first.Effect switch
        {
            RuleEffect.Contraindicate => CardKind.Contraindication,
            RuleEffect.NotRecommend => CardKind.AdvisedAgainst,
            _ => CardKind.Precaution,
        });
        GradeLine.Write(draft, page);
        for (var i = 0; i < page.Hits.Count; i++)
        {
            // A precaution for what nobody offers is nothing to interrupt for.
            var voice = page.Voice(page.Hits[i].Finding);
            draft.Raise(page.Hits[i].Finding.Effect == RuleEffect.Caution && voice > Indicator.Warning ? Indicator.Warning : voice);
        }

        Write(draft, page);
        page.Line.Append("NELM");
        if (GradeLine.TextOf(page) is { } grade)
        {
            page.Line.Append(", ");
            SummaryText.Append(page.Line, grade);
        }

        page.Line.Append(": ");
        AppendSummary(page);
        page.Line.Append(": ");
        SummaryText.Append(page.Line, first.Statement.AsSpan().TrimEnd('.'));
        draft.Summary = SummaryText.Take(page.Line, page.Hits.Count > 1 ? $" (+{page.Hits.Count - 1} more)" : string.Empty);
    }

    /// <summary>Appends the strictest of the gathered findings to the summary: <c>liver-directed therapy not recommended</c>.</summary>
    /// <param name="page">The composition.</param>
    public static void AppendSummary(Composition page) =>
        page.Line.Append(NameOf(page)).Append(' ').Append(Words(page.Hits[0].Finding.Effect));

    /// <summary>What an effect means for the whole.</summary>
    /// <param name="effect">The effect.</param>
    public static string Words(RuleEffect effect) => effect switch
    {
        RuleEffect.Contraindicate => "contraindicated",
        RuleEffect.NotRecommend => "not recommended",
        _ => "only with caution",
    };

    /// <summary>Name of the whole in a sentence.</summary>
    /// <param name="page">The composition.</param>
    public static string NameOf(Composition page) => Whole(page) is { } whole ? ModalityNames.InSentence(whole.Title) : "treatment";

    /// <summary>Whether a finding speaks of the whole: it names its umbrella, or every member.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="finding">The finding.</param>
    public static bool IsGlobal(Composition page, RuleFinding finding)
    {
        if (finding.Modalities.Count == 0 || Whole(page) is not { } whole)
        {
            return false;
        }

        for (var i = 0; i < whole.Members.Count; i++)
        {
            if (!Names(page, finding, whole.Members[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Gather(Composition page, RuleEffect effect, Func<Composition, RuleFinding, ModalityVerdict, bool> isTold)
    {
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            for (var j = 0; j < verdicts[i].Holding.Length; j++)
            {
                var finding = verdicts[i].Holding[j];
                if (Composition.Holds(finding, effect) && IsGlobal(page, finding) && !IsGathered(page, finding) && !IsTold(page, finding, isTold))
                {
                    page.Hits.Add(new Hit(finding, i));
                }
            }
        }
    }

    private static bool IsGathered(Composition page, RuleFinding finding)
    {
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (RuleIds.AreSameLine(page.Hits[i].Finding, finding))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTold(Composition page, RuleFinding finding, Func<Composition, RuleFinding, ModalityVerdict, bool> isTold)
    {
        var verdicts = page.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            for (var j = 0; j < verdicts[i].Holding.Length; j++)
            {
                if (RuleIds.AreSameLine(verdicts[i].Holding[j], finding) && isTold(page, verdicts[i].Holding[j], verdicts[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Names(Composition page, RuleFinding finding, string id)
    {
        for (var part = id; part is not null; part = page.Context.Modalities.Find(part)?.Group)
        {
            if (NameList.Contains(finding.Modalities, part))
            {
                return true;
            }
        }

        return false;
    }

    private static Modality? Whole(Composition page)
    {
        var all = page.Context.Modalities.Modalities;
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is { Kind: ModalityKind.LiverDirected, Group: null, Members.Count: > 1 })
            {
                return all[i];
            }
        }

        return null;
    }
}
