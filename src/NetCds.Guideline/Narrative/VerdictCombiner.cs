using System.Collections.Immutable;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Narrative;

/// <summary>
/// Puts together what the record says of a modality and what it says with reports (knowledge base c.0.16). Text makes a verdict stricter, never weaker, with one
/// exception: a stated negative may turn undetermined into considered. What only text forbids is undetermined, and nothing is recommended on text.
/// </summary>
internal static class VerdictCombiner
{
    /// <summary>Combines.</summary>
    /// <param name="recorded">The verdict on the record alone.</param>
    /// <param name="told">The verdict with everything reports add.</param>
    /// <param name="negatives">The verdict with stated negatives only.</param>
    /// <param name="facts">The facts with everything reports add.</param>
    public static ModalityVerdict Combine(ModalityVerdict recorded, ModalityVerdict told, ModalityVerdict negatives, Fact[] facts)
    {
        if (recorded.Status != ModalityStatus.Contraindicated && told.Status == ModalityStatus.Contraindicated)
        {
            var from = Behind(told, recorded);
            return WithWarnings(told, recorded) with
            {
                Status = ModalityStatus.Undetermined,
                Missing = Union(recorded.Missing, from),
                IsInPlay = recorded.IsInPlay,
                IsAllocated = recorded.IsAllocated,
                FromReports = from,
            };
        }

        if (recorded.Status == ModalityStatus.Undetermined)
        {
            return IsOffered(told) && IsOffered(negatives)
                ? told with { Status = ModalityStatus.Considered, FromReports = Unblocking(recorded, facts) }
                : WithWarnings(negatives.Status == ModalityStatus.Undetermined ? negatives : recorded, told);
        }

        return Strictness(told.Status) > Strictness(recorded.Status)
            ? WithWarnings(told, recorded) with { IsInPlay = recorded.IsInPlay || told.IsInPlay, FromReports = Behind(told, recorded) }
            : WithWarnings(recorded, told);
    }

    /// <summary>Makes recommendations options.</summary>
    /// <param name="verdicts">The verdicts, changed in place.</param>
    public static void Temper(ModalityVerdict[] verdicts)
    {
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Status == ModalityStatus.Recommended)
            {
                verdicts[i] = verdicts[i] with { Status = ModalityStatus.Considered };
            }
        }
    }

    /// <summary>How much a verdict holds back: 0 for recommended, then considered, silent, caution, not recommended, undetermined, contraindicated.</summary>
    /// <param name="status">The verdict.</param>
    internal static int Strictness(ModalityStatus status) => status switch
    {
        ModalityStatus.Recommended => 0,
        ModalityStatus.Considered => 1,
        ModalityStatus.Silent => 2,
        ModalityStatus.Caution => 3,
        ModalityStatus.NotRecommended => 4,
        ModalityStatus.Undetermined => 5,
        _ => 6,
    };

    private static bool IsOffered(ModalityVerdict verdict) => verdict.Status is ModalityStatus.Recommended or ModalityStatus.Considered;

    // Whatever warns in either verdict is told, whichever of them decides; of what holds in both the record has the word.
    private static ModalityVerdict WithWarnings(ModalityVerdict verdict, ModalityVerdict other)
    {
        if (verdict.Rules.Length == 0 || other.Rules.Length != verdict.Rules.Length)
        {
            return verdict;
        }

        ImmutableArray<RuleFinding>.Builder? rules = null;
        for (var i = 0; i < verdict.Rules.Length; i++)
        {
            if (IsWarning(other.Rules[i]) && !IsWarning(verdict.Rules[i]))
            {
                rules ??= verdict.Rules.ToBuilder();
                rules[i] = other.Rules[i];
            }
        }

        return rules is null ? verdict : verdict with { Rules = rules.MoveToImmutable() };
    }

    private static bool IsWarning(RuleFinding finding) =>
        finding is { Outcome: Truth.True, Effect: not (RuleEffect.Recommend or RuleEffect.Consider) };

    // What makes the verdict stricter: facts of reports behind what holds with them and not without.
    private static List<Fact> Behind(ModalityVerdict told, ModalityVerdict recorded)
    {
        var behind = new List<Fact>();
        foreach (var finding in told.Holding)
        {
            if (IsWarning(finding) && !Holds(recorded, finding))
            {
                Add(finding.Facts, behind);
            }
        }

        return behind;
    }

    private static bool Holds(ModalityVerdict verdict, RuleFinding finding)
    {
        foreach (var other in verdict.Holding)
        {
            if (other.Id == finding.Id && other.Statement == finding.Statement)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(IReadOnlyList<Fact> facts, List<Fact> behind)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is { FromNarrative: true, Definition.Hidden: false } && !behind.Contains(facts[i]))
            {
                behind.Add(facts[i]);
            }
        }
    }

    private static List<Fact> Unblocking(ModalityVerdict recorded, Fact[] facts) =>
        [.. facts.Where(f => f.FromNarrative && recorded.Missing.Contains(f.Definition.Name))];

    private static IReadOnlyList<string> Union(IReadOnlyList<string> names, List<Fact> more)
    {
        var added = more.Select(f => f.Definition.Name).Where(n => !names.Contains(n)).ToList();
        return added.Count == 0 ? names : [.. names, .. added];
    }
}
