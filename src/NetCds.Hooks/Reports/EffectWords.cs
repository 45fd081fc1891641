using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Reports;

/// <summary>Effects of rules in words.</summary>
internal static class EffectWords
{
    /// <summary>What a rule of that effect says, in a word or two.</summary>
    /// <param name="effect">The effect.</param>
    public static string Of(RuleEffect effect) => effect switch
    {
        RuleEffect.Contraindicate => "Contraindicated",
        RuleEffect.Undetermine => "Open",
        RuleEffect.NotRecommend => "Not recommended",
        RuleEffect.Caution => "Caution",
        RuleEffect.Consider => "Option",
        RuleEffect.Recommend => "Recommended",
        RuleEffect.WorkUp => "Work-up",
        _ => "Note",
    };
}
