using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>
/// Facts that limit a treatment when they are known and hold nothing up when they are not (knowledge base: "info", or not limiting), and the
/// ratios to a reference range, which do hold up.
/// </summary>
public sealed class QuietFactTests
{
    private const string Ast = "1920-8";
    private const string Alt = "1742-6";

    private static readonly Dictionary<string, QuietFact> Facts = new(StringComparer.Ordinal)
    {
        ["spo2_percent"] = new(Codes.Spo2, Value.Quantity(85, "%"), "TARE_GLASS", "R-129", ModalityStatus.Contraindicated, 30, "MD-SPO2"),
        ["pao2_mmhg"] = new("2703-7", Value.Quantity(50, "mm[Hg]"), "TARE_GLASS", "R-129", ModalityStatus.Contraindicated, 30, null),
        ["lvef_percent"] = new("10230-1", Value.Quantity(40, "%"), "CTACE", "R-189", ModalityStatus.Caution, 365, null),
        ["life_expectancy_months"] = new("life-expectancy-months", Value.Quantity(2, "mo"), "TAE", "R-102", ModalityStatus.NotRecommended, null, null),
        ["portal_flow"] = new("portal-flow", Value.Answer("hepatofugal"), "TAE", "R-082", ModalityStatus.Contraindicated, 90, null),
    };

    public static TheoryData<string> Names => [.. Facts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fact_Known_Limits(string name)
    {
        var fact = Facts[name];
        var assessment = Mapped().With(fact.Code, fact.Danger).Assess();

        Assert.Equal(Truth.True, assessment.Outcome(fact.Modality, fact.Rule));
        Assert.Equal(fact.Status, assessment.StatusOf(fact.Modality));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fact_NotUsable_HoldsNothingUp(string name)
    {
        var fact = Facts[name];
        CheckQuiet(name, p => p.Without(fact.Code), FactStatus.Unknown);
        CheckQuiet(name, p => p.Without(fact.Code).Also(fact.Code, fact.Danger, 3).Status(fact.Code, "entered-in-error"), FactStatus.Unknown);
        CheckQuiet(name, p => p.Without(fact.Code).Also(fact.Code, fact.Danger, 3).Unanswered(fact.Code), FactStatus.Unknown);
        if (fact.Window is { } days)
        {
            CheckQuiet(name, p => p.Without(fact.Code).Also(fact.Code, fact.Danger, days + 1), FactStatus.Stale);
        }

        if (fact.Danger.Member == "valueQuantity")
        {
            CheckQuiet(name, p => p.With(fact.Code, fact.Danger).Unit(fact.Code, "furlong"), FactStatus.Invalid);
            CheckQuiet(name, p => p.With(fact.Code, fact.Danger).Unit(fact.Code, null), FactStatus.Invalid);
        }
    }

    [Theory]
    [InlineData(Ast, "ast_x_uln")]
    [InlineData(Alt, "alt_x_uln")]
    public void Transaminase_NotUsable_LeavesRadioembolisationOpen(string code, string fact)
    {
        CheckOpen(fact, p => p.Without(code), FactStatus.Unknown);
        CheckOpen(fact, p => p.Dated(code, 31), FactStatus.Stale);
        CheckOpen(fact, p => p.Status(code, "entered-in-error"), FactStatus.Unknown);
        CheckOpen(fact, p => p.Unanswered(code), FactStatus.Unknown);
        CheckOpen(fact, p => p.Limit(code, null, "U/L"), FactStatus.Unknown);
    }

    [Fact]
    public void Remnant_NotRecorded_LeavesResectionRecommended() =>
        PatientCase.AblationCandidate().Without(Codes.Remnant).Assess().AssertStatuses("RESECTION=recommended");

    private static void CheckQuiet(string name, Func<PatientCase, PatientCase> change, FactStatus status)
    {
        var fact = Facts[name];
        var usual = Mapped().Assess();
        var assessment = change(Mapped()).Assess();

        Assert.Equal(status, assessment.FactOf(name).Status);
        Assert.NotEqual(Truth.True, assessment.Outcome(fact.Modality, fact.Rule));
        Assert.Equal(usual.StatusOf(fact.Modality), assessment.StatusOf(fact.Modality));
        Assert.Equal(fact.Card is null ? [] : [fact.Card], assessment.Cards().Except(usual.Cards()));
    }

    private static void CheckOpen(string fact, Func<PatientCase, PatientCase> change, FactStatus status)
    {
        var assessment = change(Mapped()).Assess();

        Assert.Equal(status, assessment.FactOf(fact).Status);
        assessment.AssertStatuses("TARE_RESIN=undetermined TARE_GLASS=undetermined");
        Assert.Contains(fact, Assert.Single(assessment.Missing, m => m.Card == "MD-LIVERPANEL").Facts);
    }

    private static PatientCase Mapped() => PatientCase.Sample("lung-shunt-12").WithoutReportText().With(Codes.Shunt, 8m).With(Codes.LungDose, Value.Quantity(5, "Gy"));

    private sealed record QuietFact(string Code, Value Danger, string Modality, string Rule, ModalityStatus Status, int? Window, string? Card);
}
