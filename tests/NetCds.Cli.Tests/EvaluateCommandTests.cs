using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Sandbox;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Testing;

namespace NetCds.Cli.Tests;

public sealed class EvaluateCommandTests
{
    private static readonly string Sample = Repository.PathOf("cds-hooks/samples/ablation-candidate.json");
    private static readonly string SandboxPatient = Repository.PathOf("cds-hooks/sandbox/ablation-candidate.json");

    private readonly FakeGuideline _guideline = new();

    [Fact]
    public async Task Evaluate_Sample_WritesAReportForPeople()
    {
        var run = await Running.ShippedAsync("evaluate", Sample);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("Patient ablation-candidate", run.Output, StringComparison.Ordinal);
        Assert.Contains("R-042", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_Json_WritesTheDocumentAndNothingElse()
    {
        var run = await Running.ShippedAsync("evaluate", Sample, "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal("ablation-candidate", document.RootElement.GetProperty("patient").GetString());
        Assert.Equal("2026-03-02T09:00:00Z", document.RootElement.GetProperty("evaluatedAt").GetString());
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Evaluate_Cards_WritesWhatTheEhrWouldGet()
    {
        var run = await Running.ShippedAsync("evaluate", Sample, "--format", "cards");

        using var document = JsonDocument.Parse(run.Output);
        Assert.NotEqual(0, document.RootElement.GetProperty("cards").GetArrayLength());
    }

    [Fact]
    public async Task Evaluate_ReportsInWords_SaysWhatWasReadWhereAndWhyNotUsed()
    {
        var used = await Running.ShippedAsync("evaluate", Repository.PathOf("cds-hooks/samples/report-portal-vein-patent.json"));
        var unsure = await Running.ShippedAsync("evaluate", Repository.PathOf("cds-hooks/samples/report-portal-vein-unsure.json"));
        var off = await Running.ShippedAsync("evaluate", Repository.PathOf("cds-hooks/samples/report-portal-vein-patent.json"), "--set", "report_facts=off");

        Assert.Contains("- DiagnosticReport/report-portal-vein-patent-mri-report, 10 Feb 2026", used.Output, StringComparison.Ordinal);
        Assert.Contains("“The main portal vein and both branches are patent.” (findings): Portal vein patent [used:", used.Output.ReplaceLineEndings(" ").Replace("     ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("[not used: not certain]", unsure.Output.ReplaceLineEndings(" ").Replace("     ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("not read, it holds no text", unsure.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Read from reports", off.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_SandboxBundle_GivesTheVerdictsOfTheSample()
    {
        var bundle = await Running.ShippedAsync("evaluate", SandboxPatient, "--format", "json");
        var sample = await Running.ShippedAsync("evaluate", Sample, "--format", "json");

        Assert.Equal(Verdicts(sample.Output), Verdicts(bundle.Output));
    }

    [Fact]
    public async Task Evaluate_OrderCodes_ReadDraftsAndWriteSuggestions()
    {
        var map = Repository.PathOf("cds-hooks/order-code-maps/example.json");

        var run = await Running.ShippedAsync("evaluate", Repository.PathOf("cds-hooks/samples/tace-no-octreotide.json"), "--format", "cards", "--order-codes", map);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("RX-OCT-SC-PERIOP", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cds-hooks/samples/expected.json", "not a FHIR R4 ConceptMap")]
    [InlineData("cds-hooks/no-such-file.json", "--order-codes")]
    public async Task Evaluate_OrderCodesThatCannotBeUsed_Is2AndSaysWhy(string file, string expected)
    {
        var run = await Running.ShippedAsync("evaluate", Sample, "--order-codes", Repository.PathOf(file));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ConfirmWhenFine_GivesACardForAnOrderThatIsFine()
    {
        var sample = Repository.PathOf("cds-hooks/samples/rfa-two-lesions.json");

        var silent = await Running.ShippedAsync("evaluate", sample, "--format", "cards");
        var confirmed = await Running.ShippedAsync("evaluate", sample, "--format", "cards", "--confirm-when-fine");

        Assert.Contains("\"cards\": []", silent.Output, StringComparison.Ordinal);
        Assert.Contains("supported by the guideline", confirmed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_SetBeyondALabel_SaysSoInEveryFormat()
    {
        foreach (var format in (string[])["text", "json", "cards"])
        {
            var run = await Running.ShippedAsync(
                "evaluate", Repository.PathOf("cds-hooks/samples/tare-resin-shunt-23.json"), "--format", format, "--set", "resin_lsf_max=25");

            Assert.Contains("the resin microsphere label", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("order-select")]
    [InlineData("order-sign")]
    public async Task Evaluate_OrderRequest_KnowsTheDraftAndDrawsItsCards(string hook)
    {
        var guideline = CliParts.OfThisBuild().LoadGuideline(null);
        var bundle = await File.ReadAllBytesAsync(Repository.PathOf("cds-hooks/sandbox/lung-shunt-12.json"), TestContext.Current.CancellationToken);
        Assert.True(new SandboxRequests(PrefetchTemplates.From(guideline.Facts), guideline).TryWrap(
            bundle, new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), hook, guideline.Modalities.Find("TARE_RESIN"), out var request, out _));

        var assessed = await Running.RunAsync(_ => guideline, request, "evaluate", "-", "--format", "json");
        var drawn = await Running.RunAsync(_ => guideline, request, "evaluate", "-", "--format", "cards");

        using var document = JsonDocument.Parse(assessed.Output);
        var draft = Assert.Single(document.RootElement.GetProperty("drafts").EnumerateArray());
        Assert.Equal(("ServiceRequest/draft-1", "TARE_RESIN", true), (draft.GetProperty("reference").GetString(), draft.GetProperty("id").GetString(), draft.GetProperty("selected").GetBoolean()));
        Assert.Equal(hook, document.RootElement.GetProperty("hook").GetString());
        using var cards = JsonDocument.Parse(drawn.Output);
        Assert.NotEqual(0, cards.RootElement.GetProperty("cards").GetArrayLength());
    }

    [Fact]
    public async Task Evaluate_ExplainRule_ExplainsThatRuleOnly()
    {
        var run = await Running.ShippedAsync("evaluate", Sample, "--explain", "R-042");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("R-042", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("At a glance", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ExplainUnknownRule_Is2AndOnStandardError()
    {
        var run = await Running.ShippedAsync("evaluate", Sample, "--explain", "R-9999");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("R-9999", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_FolderOfTheRepository_IsTheBuiltInGuideline()
    {
        var folder = await Running.ShippedAsync("evaluate", Sample, "--format", "json", "--guideline", Repository.PathOf("cds-hooks"));
        var builtIn = await Running.ShippedAsync("evaluate", Sample, "--format", "json");

        Assert.Equal(builtIn.Output, folder.Output);
    }

    [Fact]
    public async Task Evaluate_StandardInput_IsReadForADash()
    {
        var run = await Running.FakeAsync(_guideline, Calls.PatientView().Bytes(), "evaluate", "-", "--format", "cards");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"cards\": []", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "2026-03-02T09:00:00Z")]
    [InlineData("2020-05-06", "2020-05-06T00:00:00Z")]
    [InlineData("2020-05-06T07:08:09+02:00", "2020-05-06T05:08:09Z")]
    public async Task Evaluate_AsOf_IsTheEvaluationTime(string? asOf, string expected)
    {
        string[] args = ["evaluate", "-", "--format", "json"];

        var run = await Running.FakeAsync(_guideline, Calls.PatientView().Bytes(), asOf is null ? args : [.. args, "--as-of", asOf]);

        Assert.Contains($"\"evaluatedAt\": \"{expected}\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_AsOf_IsStrongerThanTheRequest()
    {
        var call = Calls.PatientView(c => c["extension"] = new JsonObject { ["https://netcds.example/cds-hooks/config"] = new JsonObject { ["asOf"] = "2001-01-01T00:00:00Z" } });

        var run = await Running.FakeAsync(_guideline, call.Bytes(), "evaluate", "-", "--format", "json", "--as-of", "2002-02-02");

        Assert.Contains("\"evaluatedAt\": \"2002-02-02T00:00:00Z\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_Set_ChangesTheSettingsOfTheGuideline()
    {
        var call = Calls.PatientView().Bytes();
        await Running.FakeAsync(_guideline, call, "evaluate", "-", "--format", "json");
        var before = _guideline.LastContext!.Settings;

        await Running.FakeAsync(_guideline, call, "evaluate", "-", "--format", "json", "--set", "ablation_max_mm=20", "--set", "lsf_policy=seed_strict");

        Assert.Same(_guideline.Settings.Defaults, before);
        Assert.NotSame(before, _guideline.LastContext.Settings);
    }

    [Theory]
    [InlineData("nonsense", "not JSON")]
    [InlineData("{}", "hookInstance")]
    [InlineData("""{"resourceType":"Patient","id":"1"}""", "Bundle of one patient")]
    [InlineData("""{"resourceType":"Bundle","entry":[]}""", "0 Patient resources")]
    public async Task Evaluate_UnusableInput_Is2AndSaysWhy(string input, string message)
    {
        var run = await Running.FakeAsync(_guideline, Encoding.UTF8.GetBytes(input), "evaluate", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_NoClinicalData_Is2()
    {
        var run = await Running.FakeAsync(_guideline, Calls.PatientView(c => c.Remove("prefetch")).Bytes(), "evaluate", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Evaluate_AnotherPatient_IsAResultThatSaysSo()
    {
        var run = await Running.FakeAsync(_guideline, Calls.PatientView(c => c["prefetch"]!["patient"]!["id"] = "other").Bytes(), "evaluate", "-", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("wrong-patient", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "no-such-file.json")]
    [InlineData("evaluate", "-", "--set", "ablation_max_mm")]
    [InlineData("evaluate", "-", "--set", "unheard=1")]
    [InlineData("evaluate", "-", "--set", "ablation_max_mm=1000")]
    [InlineData("evaluate", "-", "--as-of", "yesterday")]
    [InlineData("evaluate", "-", "--format", "xml")]
    [InlineData("evaluate", "-", "--format", "json", "--explain", "R-042")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "-", "--nonsense")]
    [InlineData("unheard")]
    public async Task Run_UnusableCommandLine_Is2WithAMessageAndNoData(params string[] args)
    {
        var run = await Running.FakeAsync(_guideline, Calls.PatientView().Bytes(), args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Evaluate_GuidelineThatCannotBeUsed_Is1AndSaysWhy()
    {
        var run = await Running.RunAsync(CliParts.OfThisBuild().LoadGuideline, [], "evaluate", Sample, "--guideline", Repository.PathOf("profiles"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("guideline/compiled", run.Error, StringComparison.Ordinal);
    }

    private static List<string> Verdicts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("modalities").EnumerateArray().Select(m => $"{m.GetProperty("id").GetString()} {m.GetProperty("status").GetString()}")];
    }
}
