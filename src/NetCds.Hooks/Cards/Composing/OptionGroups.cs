using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Modalities with the same verdict for the same reasons share one line.</summary>
internal static class OptionGroups
{
    /// <summary>Whether a finding is one of the reasons a reader is told for an option.</summary>
    /// <param name="finding">The finding.</param>
    public static bool IsReason(RuleFinding finding) => IsAllocation(finding) || Composition.Holds(finding, RuleEffect.Caution);

    /// <summary>Whether a finding offers the modality.</summary>
    /// <param name="finding">The finding.</param>
    public static bool IsAllocation(RuleFinding finding) =>
        Composition.Holds(finding, RuleEffect.Recommend) || Composition.Holds(finding, RuleEffect.Consider);

    /// <summary>The finding that offers a modality most strongly; null when none does.</summary>
    /// <param name="verdict">The verdict on it.</param>
    public static RuleFinding? Strongest(ModalityVerdict verdict)
    {
        RuleFinding? strongest = null;
        for (var i = 0; i < verdict.Rules.Count; i++)
        {
            if (IsAllocation(verdict.Rules[i]) && (strongest is null || verdict.Rules[i].Effect > strongest.Effect))
            {
                strongest = verdict.Rules[i];
            }
        }

        return strongest;
    }

    /// <summary>Whether two modalities share a line.</summary>
    /// <param name="left">Verdict on one.</param>
    /// <param name="right">Verdict on the other.</param>
    public static bool BelongTogether(ModalityVerdict left, ModalityVerdict right)
    {
        if (left.Status != right.Status)
        {
            return false;
        }

        var i = -1;
        var j = -1;
        while (true)
        {
            i = NextReason(left.Rules, i);
            j = NextReason(right.Rules, j);
            if (i == left.Rules.Count || j == right.Rules.Count)
            {
                return i == left.Rules.Count && j == right.Rules.Count;
            }

            if (left.Rules[i].Id != right.Rules[j].Id)
            {
                return false;
            }
        }
    }

    private static int NextReason(IReadOnlyList<RuleFinding> rules, int after)
    {
        var next = after + 1;
        while (next < rules.Count && !IsReason(rules[next]))
        {
            next++;
        }

        return next;
    }
}
