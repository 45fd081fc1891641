using NetCds.Cli.Reports;
using NetCds.Guideline;
using NetCds.Guideline.Reports;
using NetCds.Testing;

namespace NetCds.Cli.Tests.Reports;

/// <summary>Holds how well labelled reports are read; an error names report and fact, and all of them stand in the test's output.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const int FewLabels = 5;

    // Of fewer a single label read wrongly is more than a twentieth.
    private const int EnoughLabels = 20;

    // Of every fact on all excerpts together, however few labels it has.
    private const double LowestOfAll = 0.93;

    // One label in fourteen is the least that can be missed of the facts with few labels.
    private const double LowestOfAFact = 0.928;
    private const double LowestOfAFactOftenLabelled = 0.95;

    private static readonly string[] Known = ["development", "development-2", "development-3", "development-4", "development-5", "development-6"];

    private static readonly string[] HeldOut = ["held-out", "held-out-2", "held-out-3", "held-out-4"];

    private static readonly string[] Practice = ["practice-imaging", "practice-background", "practice-reports"];

    private static readonly string[] CanContraindicate =
    [
        "portal_vein", "portal_flow", "ascites", "extrahepatic_disease", "biliary_violation", "biliary_obstruction", "hepatic_arterial_impediment", "active_infection", "encephalopathy",
        "lung_shunt_percent", "gi_deposition_uncorrectable", "hepatic_tumour_burden_percent", "bilirubin_mg_dl", "pregnant", "breastfeeding", "uncorrectable_coagulopathy", "contrast_allergy",
        "carcinoid_crisis_active", "carcinoid_heart_disease", "interstitial_lung_disease", "child_pugh_class", "ecog", "prior_liver_ebrt", "cirrhosis",
    ];

    private static readonly ReportReader Reader = ReportReader.LoadEmbedded(GuidelineLoader.LoadEmbedded().Facts);

    [Fact]
    public void Read_KnownReports_AgreesWithTheLabels()
    {
        var score = Measure(Known);
        output.WriteLine(score.ToText());

        Assert.True(score.Overall.F1 >= 0.985, $"F1 {score.Overall.F1:0.000}");
        Assert.True(score.Overall.Precision >= 0.99, $"precision {score.Overall.Precision:0.000}");
        Assert.DoesNotContain(score.Facts, f => f.Value.Right + f.Value.Missed >= FewLabels && f.Value.F1 < LowestOfAFact);
        Assert.DoesNotContain(score.Facts, f => f.Value.Right + f.Value.Missed >= EnoughLabels && f.Value.F1 < LowestOfAFactOftenLabelled);
    }

    [Fact]
    public void Read_KnownReports_RarelyStatesAContraindicationThatIsNone()
    {
        var facts = Measure(Known).Facts.Where(f => CanContraindicate.Contains(f.Key)).Select(f => f.Value).ToList();
        var all = new FactScore { Right = facts.Sum(f => f.Right), Wrong = facts.Sum(f => f.Wrong), Missed = facts.Sum(f => f.Missed) };

        Assert.True(all.Precision >= 0.99, $"precision {all.Precision:0.000}");
    }

    [Fact]
    public void Read_HeldOutReports_AgreesWithTheLabels()
    {
        var all = Measure(HeldOut).Overall;

        // Only figures: an error listed here would be what the reader must not be built with.
        output.WriteLine($"F1 {all.F1:0.000}, precision {all.Precision:0.000}");
        Assert.True(all.F1 >= 0.945, $"F1 {all.F1:0.000}");
    }

    [Fact]
    public void Read_AllReports_AgreesWithTheLabels()
    {
        var score = Measure([.. Known, .. HeldOut]);
        var facts = score.Facts.Where(f => CanContraindicate.Contains(f.Key)).Select(f => f.Value).ToList();
        var precision = new FactScore { Right = facts.Sum(f => f.Right), Wrong = facts.Sum(f => f.Wrong), Missed = facts.Sum(f => f.Missed) }.Precision;
        output.WriteLine($"F1 {score.Overall.F1:0.000}, precision {score.Overall.Precision:0.000}, of facts that can contraindicate {precision:0.000}");

        Assert.True(score.Overall.F1 >= 0.97, $"F1 {score.Overall.F1:0.000}");
        Assert.True(precision >= 0.98, $"precision {precision:0.000}");

        // Only names: which labels were missed must not be seen.
        Assert.DoesNotContain(score.Facts, f => f.Value.F1 < LowestOfAll);
    }

    [Fact]
    public void Read_PracticeOfSingleFacts_AgreesWithTheLabels()
    {
        var score = Measure("practice-single");
        output.WriteLine(score.ToText());

        Assert.True(score.Overall.F1 >= 0.92, $"F1 {score.Overall.F1:0.000}");
        Assert.True(score.Overall.Precision >= 0.975, $"precision {score.Overall.Precision:0.000}");
    }

    [Fact]
    public void Read_PracticeReports_AgreesWithTheLabels()
    {
        var score = Measure(Practice);
        output.WriteLine(score.ToText());

        Assert.True(score.Overall.F1 >= 0.965, $"F1 {score.Overall.F1:0.000}");
        Assert.True(score.Overall.Precision >= 0.98, $"precision {score.Overall.Precision:0.000}");
    }

    private static GoldScore Measure(params string[] sets)
    {
        var reports = sets.SelectMany(s => BatchReport.ReadAll(File.ReadAllText(Repository.PathOf($"tests/NetCds.Guideline.Tests/Reports/Corpus/{s}.ndjson")), s, needsText: true)).ToList();
        return GoldScore.Measure(Reader, reports, reports);
    }
}
