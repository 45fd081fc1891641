using NetCds.Guideline.Assessments;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Each Observation of some patients made unusable: nothing is recommended or offered by it that was not before.</summary>
public sealed class UnusableObservationTests
{
    private static readonly Dictionary<string, Func<PatientCase, string, PatientCase>> States = new(StringComparer.Ordinal)
    {
        ["entered in error"] = (p, code) => p.Status(code, "entered-in-error"),
        ["without value"] = (p, code) => p.Unanswered(code),
        ["too old"] = (p, code) => p.Dated(code, 3000),
        ["in an unknown unit"] = (p, code) => p.IsQuantity(code) ? p.Unit(code, "furlong") : p.With(code, Value.Text("see letter")),
    };

    public static TheoryData<string, string> Changes =>
    [
        .. from sample in new[] { "ablation-candidate", "diffuse-progressive", "functioning-without-octreotide", "lung-shunt-12", "transplant-candidate" }
           from state in States.Keys
           select (sample, state),
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Observation_MadeUnusable_OffersNothingNew(string sample, string state)
    {
        var full = Patient(sample).Assess();
        foreach (var code in Patient(sample).ObservationCodes)
        {
            var assessment = States[state](Patient(sample), code).Assess();

            Assert.All(
                assessment.Modalities.Where(m => m.Status is ModalityStatus.Recommended or ModalityStatus.Considered),
                m => Assert.True(WasOffered(full.StatusOf(m.Id), m, assessment), $"{code} {state}: {m.Id} is {m.Status}, was {full.StatusOf(m.Id)}"));
        }
    }

    private static bool WasOffered(ModalityStatus before, ModalityVerdict now, Assessment assessment) =>
        before == ModalityStatus.Recommended
        || (now.Status == ModalityStatus.Considered && (before == ModalityStatus.Considered || now.Rules.Any(r => r.Outcome == Truth.True && IsOptionWhenMissing(r, assessment))));

    // The knowledge base keeps these an option while a fact is missing, and asks for it.
    private static bool IsOptionWhenMissing(RuleFinding rule, Assessment assessment) =>
        rule.Id is "R-040" or "R-041" or "R-051" && assessment.Missing.Any(m => m.RuleIds.Contains(rule.Id));

    private static PatientCase Patient(string sample) => PatientCase.Sample(sample).WithoutReportText();
}
