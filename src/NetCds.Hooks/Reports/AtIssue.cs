using NetCds.Guideline.Assessments;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Cards.Composing;

namespace NetCds.Hooks.Reports;

/// <summary>Which modalities a report tells in full: those that are a question for this patient.</summary>
internal static class AtIssue
{
    /// <summary>Whether a modality is offered, drafted or in play, or would be if a fact were known and nothing spoke against it.</summary>
    /// <param name="verdict">The verdict on it.</param>
    public static bool Is(ModalityVerdict verdict) =>
        verdict.IsAllocated || verdict.IsDrafted || verdict.IsInPlay || (IsPossiblyOffered(verdict) && HasReason(verdict));

    /// <summary>Whether a finding about the whole of liver-directed therapy is told with a modality.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="verdict">The verdict on a modality it names.</param>
    public static bool IsTold(Composition page, RuleFinding finding, ModalityVerdict verdict) => Is(verdict);

    /// <summary>Whether all there is to say of a modality is said of the whole.</summary>
    /// <param name="page">The composition; the findings about the whole stand in <see cref="Composition.Hits"/> afterwards.</param>
    /// <param name="verdict">The verdict on the modality.</param>
    public static bool IsToldWithTheWhole(Composition page, ModalityVerdict verdict)
    {
        GlobalLines.Gather(page, IsTold);
        return page.Hits.Exists(hit => verdict.Rules.Any(rule => RuleIds.AreSameLine(rule, hit.Finding))
            && StatusOf(hit.Finding.Effect) == verdict.Status);
    }

    private static ModalityStatus StatusOf(RuleEffect effect) => effect switch
    {
        RuleEffect.Contraindicate => ModalityStatus.Contraindicated,
        RuleEffect.NotRecommend => ModalityStatus.NotRecommended,
        _ => ModalityStatus.Caution,
    };

    private static bool IsPossiblyOffered(ModalityVerdict verdict) =>
        verdict.Rules.Any(rule => OptionGroups.Offers(rule) && rule.Outcome != Truth.False);

    private static bool HasReason(ModalityVerdict verdict) => verdict.Rules.Any(rule =>
        Composition.Holds(rule, RuleEffect.Contraindicate) || Composition.Holds(rule, RuleEffect.NotRecommend) || Composition.Holds(rule, RuleEffect.Caution));
}
