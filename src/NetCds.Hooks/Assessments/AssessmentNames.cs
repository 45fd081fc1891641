using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Assessments;

/// <summary>How the assessment document spells statuses, outcomes and effects.</summary>
internal static class AssessmentNames
{
    public static string Of(FactStatus status) => status switch
    {
        FactStatus.Known => "known",
        FactStatus.Conflicting => "conflicting",
        FactStatus.Stale => "stale",
        FactStatus.Invalid => "invalid",
        FactStatus.NotApplicable => "notApplicable",
        _ => "unknown",
    };

    public static string Of(ModalityStatus status) => status switch
    {
        ModalityStatus.Contraindicated => "contraindicated",
        ModalityStatus.Undetermined => "undetermined",
        ModalityStatus.NotRecommended => "notRecommended",
        ModalityStatus.Caution => "caution",
        ModalityStatus.Recommended => "recommended",
        ModalityStatus.Considered => "considered",
        _ => "silent",
    };

    public static string Of(Truth outcome) => outcome switch
    {
        Truth.True => "true",
        Truth.False => "false",
        _ => "unknown",
    };

    public static string Of(RuleEffect effect) => effect switch
    {
        RuleEffect.Contraindicate => "contraindicate",
        RuleEffect.Undetermine => "undetermine",
        RuleEffect.NotRecommend => "notRecommend",
        RuleEffect.Caution => "caution",
        RuleEffect.Consider => "consider",
        RuleEffect.Recommend => "recommend",
        RuleEffect.WorkUp => "workUp",
        _ => "inform",
    };

    public static string Of(Indicator indicator) => indicator switch
    {
        Indicator.Critical => "critical",
        Indicator.Warning => "warning",
        _ => "info",
    };
}
