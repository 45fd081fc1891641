using NetCds.Guideline.Assessments;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Reports;
using NetCds.Hooks.Tests.Cards;
using static NetCds.Hooks.Tests.Cards.SampleRules;

namespace NetCds.Hooks.Tests.Reports;

public sealed class TextReportTests
{
    public static TheoryData<string> Samples => SampleAssessments.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_TypicalPatient_ReadsAsExpected(string name)
    {
        var (text, known) = Write(name);

        Assert.True(known);
        Golden.Check($"Reports/Golden/{name}.txt", text);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_AnyPatient_WrapsAtHundredColumns(string name)
    {
        var (text, _) = Write(name);

        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 100 || !line.Trim().Contains(' '), line));
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData("R-042", "R-042: holds")]
    [InlineData("r-042", "R-042: holds")]
    [InlineData("R-150", "R-150: does not hold")]
    [InlineData("R-080", "R-080: unknown")]
    public void Write_ExplainKnownRule_TellsOutcome(string rule, string expected)
    {
        var (text, known) = Write("ablation-candidate", rule);

        Assert.True(known);
        Assert.Contains(expected, text);
    }

    [Fact]
    public void Write_ExplainRule_ReadsAsExpected() => Golden.Check("Reports/Golden/explain-r080.txt", Write("ablation-candidate", "R-080").Text);

    [Fact]
    public void Write_ExplainUnknownRule_NamesNearIds()
    {
        var (text, known) = Write("ablation-candidate", "R-043");

        Assert.False(known);
        Assert.Contains("no rule R-043", text);
        Assert.Contains("R-042", text);
    }

    [Fact]
    public void Write_NotConcerned_SaysSo()
    {
        var writer = new StringWriter();
        TextReport.Write(writer, SampleAssessments.Base() with { Concern = Guideline.Assessments.Concern.NotConcerned, Citations = [] }, Context);

        Assert.Contains("Not concerned", writer.ToString());
        Assert.DoesNotContain("Sources", writer.ToString());
    }

    [Fact]
    public void Write_Sources_AreThoseOfTheLinesPrinted()
    {
        var (text, _) = Write("carcinoma");
        var sources = text[text.IndexOf("\nSources\n", StringComparison.Ordinal)..];

        Assert.Contains("- S003 ", sources);
        Assert.Contains("- C47 ", sources);
        Assert.DoesNotContain("C62", text);
        Assert.DoesNotContain("S004", sources);
    }

    [Fact]
    public void Write_WhatNobodyOffers_IsNamedInOneLine()
    {
        var (text, _) = Write("carcinoma");

        Assert.Contains("  All liver-directed therapy: not recommended\n", text);
        Assert.Contains("  Not at issue: liver resection (not recommended)\n", text);
        Assert.DoesNotContain("No resection of a carcinoma", text);
        Assert.DoesNotContain("Prefer TAE", text);
    }

    [Theory]
    [InlineData(Truth.False, false)]
    [InlineData(Truth.Unknown, true)]
    public void Write_ModalitySpokenAgainst_IsToldInFullWhileItMayBeOffered(Truth allocation, bool expected)
    {
        var text = Write(SampleAssessments.Base() with
        {
            Modalities =
            [
                Verdict(
                    "TAE", ModalityStatus.Contraindicated,
                    [Rule("R-050", RuleEffect.Consider, "An option", outcome: allocation), Rule("R-080", RuleEffect.Contraindicate, "Main portal vein thrombosis")],
                    inPlay: false, allocated: false),
            ],
        });

        Assert.Equal(expected, text.Contains("Main portal vein thrombosis", StringComparison.Ordinal));
        Assert.Equal(!expected, text.Contains("Not at issue: TAE (contraindicated)", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_PreparationOfEveryProcedure_IsToldOnceAndOnlyForOpenOnes()
    {
        var prepare = Rule("R-156", RuleEffect.WorkUp, "Plan octreotide cover", modalities: ["LDT"]);
        var fits = Rule("R-050", RuleEffect.Consider, "An option");
        var against = Rule("R-063", RuleEffect.NotRecommend, "Advised against");
        var open = SampleAssessments.Base() with
        {
            Modalities = [Verdict("RFA", ModalityStatus.NotRecommended, [fits, against, prepare]), Verdict("TAE", ModalityStatus.Considered, [fits, prepare]), Verdict("CTACE", ModalityStatus.Considered, [fits, prepare])],
        };
        var closed = open with { Modalities = [open.Modalities[0]] };

        Assert.Single(Write(open).Split('\n'), line => line.Contains("Plan octreotide cover", StringComparison.Ordinal));
        Assert.Contains("Before any procedure\n  Work-up: Plan octreotide cover", Write(open));
        Assert.DoesNotContain("Plan octreotide cover", Write(closed));
    }

    private static TextReportContext Context { get; } = new("example-1", "patient-view", SampleAssessments.Now, SampleCatalogue.Modalities, IsSigned: false, Sandbox: true);

    private static string Write(Assessment assessment)
    {
        var writer = new StringWriter();
        TextReport.Write(writer, assessment, Context);
        return writer.ToString();
    }

    private static (string Text, bool Known) Write(string name, string? rule = null)
    {
        var writer = new StringWriter();
        var known = TextReport.Write(writer, SampleAssessments.Named(name), Context with { Hook = SampleAssessments.HookOf(name) }, rule);
        return (writer.ToString(), known);
    }
}
