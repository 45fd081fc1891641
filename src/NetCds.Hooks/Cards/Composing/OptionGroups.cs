using System.Collections.Immutable;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Modalities with the same verdict for the same reasons share one line.</summary>
internal static class OptionGroups
{
    /// <summary>Whether a finding bears on the verdict.</summary>
    /// <param name="finding">The finding.</param>
    public static bool IsReason(RuleFinding finding) =>
        finding.Outcome == Truth.True && finding.Effect is not (RuleEffect.WorkUp or RuleEffect.Inform);

    /// <summary>Whether a finding offers the modality.</summary>
    /// <param name="finding">The finding.</param>
    public static bool IsAllocation(RuleFinding finding) =>
        finding.Outcome == Truth.True && Offers(finding);

    /// <summary>Whether a finding would offer the modality.</summary>
    /// <param name="finding">The finding.</param>
    public static bool Offers(RuleFinding finding) => finding.Effect is RuleEffect.Recommend or RuleEffect.Consider;

    /// <summary>The finding that offers a modality most strongly; null when none does.</summary>
    /// <param name="verdict">The verdict on it.</param>
    public static RuleFinding? Strongest(ModalityVerdict verdict)
    {
        RuleFinding? strongest = null;
        for (var i = 0; i < verdict.Holding.Length; i++)
        {
            if (IsAllocation(verdict.Holding[i]) && (strongest is null || (strongest.Effect == RuleEffect.Consider && verdict.Holding[i].Effect == RuleEffect.Recommend)))
            {
                strongest = verdict.Holding[i];
            }
        }

        return strongest;
    }

    /// <summary>Whether two modalities share a line.</summary>
    /// <param name="left">Verdict on one.</param>
    /// <param name="right">Verdict on the other.</param>
    public static bool BelongTogether(ModalityVerdict left, ModalityVerdict right)
    {
        // What is missing tells open modalities apart; elsewhere it concerns rules that do not matter any more.
        if (left.Status != right.Status || (left.Status == ModalityStatus.Undetermined && !SameMissing(left, right)))
        {
            return false;
        }

        var i = -1;
        var j = -1;
        while (true)
        {
            i = NextReason(left.Holding, i);
            j = NextReason(right.Holding, j);
            if (i == left.Holding.Length || j == right.Holding.Length)
            {
                return i == left.Holding.Length && j == right.Holding.Length;
            }

            if (!RuleIds.AreSameLine(left.Holding[i], right.Holding[j]))
            {
                return false;
            }
        }
    }

    /// <summary>Whether two modalities wait for the same facts.</summary>
    /// <param name="left">Verdict on one.</param>
    /// <param name="right">Verdict on the other.</param>
    public static bool SameMissing(ModalityVerdict left, ModalityVerdict right)
    {
        if (left.Missing.Count != right.Missing.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Missing.Count; i++)
        {
            if (left.Missing[i] != right.Missing[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int NextReason(ImmutableArray<RuleFinding> rules, int after)
    {
        var next = after + 1;
        while (next < rules.Length && !IsReason(rules[next]))
        {
            next++;
        }

        return next;
    }
}
