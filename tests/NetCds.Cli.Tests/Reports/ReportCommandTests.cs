using System.Text;
using System.Text.Json;
using NetCds.Testing;

namespace NetCds.Cli.Tests.Reports;

public sealed class ReportCommandTests
{
    private const string Report = "FINDINGS: Three liver metastases up to 3.2 cm. No ascites.";

    private static readonly string Development = Repository.PathOf("tests/NetCds.Guideline.Tests/Reports/Corpus/development.ndjson");

    [Fact]
    public async Task Report_Text_WritesALineForEachFactWithItsPlace()
    {
        var run = await RunAsync(Report, "report", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("""lesion_count                     3                        [10,15) "Three"  (findings)""", run.Output, StringComparison.Ordinal);
        Assert.Contains("""ascites                          none                     [50,57) "ascites"  (denied, findings)""", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Json_HasSpansAndSentences()
    {
        var run = await RunAsync(Report, "report", "-", "--format", "json", "--all");

        using var document = JsonDocument.Parse(run.Output);
        var ascites = document.RootElement.GetProperty("facts").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "ascites");
        Assert.Equal("none", ascites.GetProperty("value").GetString());
        Assert.True(ascites.GetProperty("negated").GetBoolean());
        Assert.Equal("No ascites.", ascites.GetProperty("sentence").GetString());
        Assert.Equal("ascites", Report[ascites.GetProperty("span")[0].GetInt32()..ascites.GetProperty("span")[1].GetInt32()]);
        Assert.True(document.RootElement.TryGetProperty("statements", out _));
    }

    [Fact]
    public async Task Report_Batch_WritesALineForEachReport()
    {
        const string batch = """
            {"id":"a","text":"Ki-67 <2 %.","kind":"pathology","date":"2026-01-02","lang":"en"}
            {"id":"b","text":"Kein Aszites.","kind":"imaging","date":null,"lang":"de"}

            """;
        var run = await RunAsync(batch, "report", "--batch", "-");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            """{"id":"a","facts":[{"name":"ki67_percent","value":null,"low":null,"high":2,"unit":"%","negated":false,"certainty":"definite","temporality":"current","span":[6,10],"sentence":"Ki-67 <2 %."}]}""",
            lines[0]);
        Assert.Contains("""{"id":"b","facts":[{"name":"ascites","value":"none",""", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}", "line 1: 'text' is missing.")]
    [InlineData("\n{\"id\":\"a\",\"text\":\"x\",\"kind\":\"letter\"}", "line 2: The kind 'letter'")]
    [InlineData("nonsense", "line 1")]
    public async Task Report_UnusableLineOfABatch_IsAnsweredAndTheOthersAreRead(string line, string expected)
    {
        var run = await RunAsync(line + "\n{\"id\":\"b\",\"text\":\"No ascites.\"}", "report", "--batch", "-");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var refusal = JsonDocument.Parse(lines[0]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(JsonValueKind.Null, refusal.RootElement.GetProperty("id").ValueKind);
        Assert.StartsWith(expected, refusal.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"b\",\"facts\":[{\"name\":\"ascites\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_UnusableGold_Is2AndNamesTheLine()
    {
        var run = await RunAsync("{\"id\":\"a\",\"text\":\"x\"}\nnonsense", "report", "--gold", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("line 2: It is no JSON object of the form wanted.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"value\":3}", "Label 2 of 'facts' is not {\"name\",\"value\"} or {\"name\",\"low\",\"high\"}.")]
    [InlineData("{\"name\":\"ascites\"}", "Label 2 of 'facts'")]
    [InlineData("\"ascites\"", "Label 2 of 'facts'")]
    [InlineData("{\"name\":3,\"value\":1}", "Label 2 of 'facts'")]
    public async Task Report_UnusableLabel_IsNamed(string label, string expected)
    {
        var run = await RunAsync($$"""{"id":"a","text":"x","facts":[{"name":"ascites","value":"none"},{{label}}]}""", "report", "--gold", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 1: " + expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_LabelsThatAreNoList_AreNamed()
    {
        var run = await RunAsync("""{"id":"a","text":"x","facts":{"name":"ascites","value":"none"}}""", "report", "--gold", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 1: 'facts' is no list of labels.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Gold_CountsRightWrongAndMissed()
    {
        const string gold = """
            {"id":"a","text":"No ascites. Ki-67 5 %.","kind":"pathology","facts":[{"name":"ascites","value":"none"},{"name":"ki67_percent","value":6},{"name":"cirrhosis","value":false}]}
            """;
        var run = await RunAsync(gold, "report", "--gold", "-", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var all = document.RootElement.GetProperty("all");
        Assert.Equal((1, 1, 2), (all.GetProperty("right").GetInt32(), all.GetProperty("wrong").GetInt32(), all.GetProperty("missed").GetInt32()));
        Assert.Equal(3, document.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Theory]
    [InlineData("", 1, 1, 1)]
    [InlineData(",\"only\":[\"ascites\"]", 1, 0, 0)]
    [InlineData(",\"only\":[\"ascites\",\"cirrhosis\"]", 1, 0, 1)]
    [InlineData(",\"only\":[]", 0, 0, 0)]
    public async Task Report_GoldOfSomeFacts_ScoresOnlyThem(string only, int right, int wrong, int missed)
    {
        var gold = $$"""{"id":"a","text":"No ascites. Ki-67 5 %.","facts":[{"name":"ascites","value":"none"},{"name":"cirrhosis","value":false}]{{only}}}""";
        var run = await RunAsync(gold, "report", "--gold", "-", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var all = document.RootElement.GetProperty("all");
        Assert.Equal((right, wrong, missed), (all.GetProperty("right").GetInt32(), all.GetProperty("wrong").GetInt32(), all.GetProperty("missed").GetInt32()));
    }

    [Theory]
    [InlineData("\"ascites\"")]
    [InlineData("[1]")]
    public async Task Report_UnusableOnly_IsNamed(string only)
    {
        var run = await RunAsync($$"""{"id":"a","text":"x","only":{{only}}}""", "report", "--gold", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 1: 'only' is no list of the names of facts.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bilirubin 15.4 µmol/l", "bilirubin_mg_dl", "0.9", true)]
    [InlineData("bilirubin 15.4 µmol/l", "bilirubin_mg_dl", "0.90", true)]
    [InlineData("bilirubin 15.4 µmol/l", "bilirubin_mg_dl", "0.901", true)]
    [InlineData("bilirubin 15.4 µmol/l", "bilirubin_mg_dl", "0.90058479532163742690", true)]
    [InlineData("bilirubin 15.4 µmol/l", "bilirubin_mg_dl", "0.91", false)]
    [InlineData("bilirubin 15.4 µmol/l", "bilirubin_mg_dl", "1", false)]
    [InlineData("Ki-67 5 %", "ki67_percent", "5", true)]
    [InlineData("Ki-67 5.4 %", "ki67_percent", "5", false)]
    [InlineData("Ki-67 < 2 %", "ki67_percent", "2", false)]
    public async Task Report_GoldNumber_IsAsExactAsItIsWritten(string text, string fact, string label, bool isRight)
    {
        var run = await RunAsync($$"""{"id":"a","text":"{{text}}","facts":[{"name":"{{fact}}","value":{{label}}}]}""", "report", "--gold", "-", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(isRight ? 1 : 0, document.RootElement.GetProperty("all").GetProperty("right").GetInt32());
    }

    [Fact]
    public async Task Report_DevelopmentSet_IsReadAsWellAsPromised()
    {
        var run = await RunAsync(string.Empty, "report", "--gold", Development, "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.True(document.RootElement.GetProperty("all").GetProperty("f1").GetDouble() >= 0.97, run.Output);
    }

    [Fact]
    public async Task Report_WithoutAnyFile_Is2() => Assert.Equal(2, (await RunAsync(string.Empty, "report")).ExitCode);

    private static Task<Running> RunAsync(string input, params string[] args) =>
        Running.RunAsync(folder => folder is null ? Guideline.GuidelineLoader.LoadEmbedded() : Guideline.GuidelineLoader.LoadFolder(folder), Encoding.UTF8.GetBytes(input), args);
}
