using NetCds.Hooks.Reports;
using NetCds.Hooks.Tests.Cards;

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

    private static TextReportContext Context { get; } = new("example-1", "patient-view", SampleAssessments.Now, SampleCatalogue.Modalities, IsSigned: false, Sandbox: true);

    private static (string Text, bool Known) Write(string name, string? rule = null)
    {
        var writer = new StringWriter();
        var known = TextReport.Write(writer, SampleAssessments.Named(name), Context with { Hook = SampleAssessments.HookOf(name) }, rule);
        return (writer.ToString(), known);
    }
}
