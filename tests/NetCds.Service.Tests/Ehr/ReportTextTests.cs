using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NetCds.Service.Tests.Ehr;

/// <summary>Texts of reports that stand elsewhere are fetched from the patient's FHIR server and from nowhere else; what does not come is said.</summary>
public sealed class ReportTextTests(EhrService service) : IClassFixture<EhrService>
{
    private const string Patient = "portal-vein-unknown";
    private const string Text = "Main portal vein patent.";

    public static TheoryData<string, string> Forms => new()
    {
        { "application/fhir+json", new JsonObject { ["resourceType"] = "Binary", ["contentType"] = "text/plain", ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Text)) }.ToJsonString() },
        { "text/plain; charset=utf-8", Text },
        { "application/rtf", $"{{\\rtf1\\ansi {Text}}}" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Text_OnTheServer_IsReadWithTheToken(string contentType, string body)
    {
        await using var ehr = await StartAsync(call => Attach(call, "Binary/b1"));
        ehr.Files["Binary/b1"] = Sending(contentType, body);

        var assessment = await AssessAsync(ehr);

        Assert.Equal("considered", StatusOf(assessment, "TAE"));
        var source = Assert.Single(assessment.GetProperty("facts").EnumerateArray(), f => f.GetProperty("name").ValueEquals("portal_vein")).GetProperty("sources")[0];
        Assert.Equal("DiagnosticReport/elsewhere", source.GetProperty("reference").GetString());
        Assert.Equal("DiagnosticReport.presentedForm", source.GetProperty("path").GetString());
        Assert.Contains("portal vein", source.GetProperty("span").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.All(ehr.Tokens, t => Assert.Equal("Bearer secret-token-4711", t));
    }

    [Fact]
    public async Task Text_ByAbsoluteAddressBelowTheBase_IsRead()
    {
        await using var ehr = await StartAsync(call => Attach(call, "{base}/Binary/b1"));
        ehr.Files["Binary/b1"] = Sending("text/plain", Text);

        Assert.Equal("considered", StatusOf(await AssessAsync(ehr), "TAE"));
    }

    [Fact]
    public async Task Text_NotThere_IsSaid()
    {
        await using var ehr = await StartAsync(call => Attach(call, "Binary/gone"));

        AssertSaid(await AssessAsync(ehr), "it is not there");
    }

    [Fact]
    public async Task Text_ThatHangs_CostsNoMoreThanTheDeadline()
    {
        await using var ehr = await StartAsync(call => Attach(call, "Binary/b1"));
        ehr.Files["Binary/b1"] = ehr.HangAsync;

        var (_, took) = await service.VerdictsAsync(ehr.Calling(await CallAsync()));
        var assessment = await AssessAsync(ehr);

        Assert.True(took < EhrService.Deadline + TimeSpan.FromSeconds(2), $"took {took}");
        AssertSaid(assessment, "it did not come in time");
        Assert.DoesNotContain(assessment.GetProperty("dataIssues").EnumerateArray(), i => i.GetProperty("sources")[0].GetProperty("reference").GetString() == "conditions");
    }

    [Fact]
    public async Task Text_BehindARedirect_IsNotFollowed()
    {
        await using var elsewhere = await StartAsync(_ => { });
        elsewhere.Files["Binary/b1"] = Sending("text/plain", Text);
        await using var ehr = await StartAsync(call => Attach(call, "Binary/b1"));
        ehr.Files["Binary/b1"] = context =>
        {
            context.Response.Redirect($"{elsewhere.Address}/Binary/b1");
            return Task.CompletedTask;
        };

        AssertSaid(await AssessAsync(ehr), "outside the EHR's FHIR server");
        Assert.Empty(elsewhere.Tokens);
    }

    [Fact]
    public async Task Text_OfAnotherServer_IsNotAskedFor()
    {
        await using var elsewhere = await StartAsync(_ => { });
        elsewhere.Files["Binary/b1"] = Sending("text/plain", Text);
        await using var ehr = await StartAsync(call => Attach(call, $"{elsewhere.Address}/Binary/b1"));

        AssertSaid(await AssessAsync(ehr), "outside the EHR's FHIR server");
        Assert.Empty(elsewhere.Asked);
        Assert.Empty(elsewhere.Tokens);
    }

    [Fact]
    public async Task Text_ThatIsAWebPage_IsRefused()
    {
        await using var ehr = await StartAsync(call => Attach(call, "Binary/b1"));
        ehr.Files["Binary/b1"] = Sending("text/html", $"<html><body>Sign in. {Text}</body></html>");

        AssertSaid(await AssessAsync(ehr), "web page");
    }

    [Fact]
    public async Task Text_LongerThanAReport_IsRefused()
    {
        await using var ehr = await StartAsync(call => Attach(call, "Binary/b1"));
        ehr.Files["Binary/b1"] = Sending("text/plain", new string(' ', 2_000_000));

        AssertSaid(await AssessAsync(ehr), "longer than a report");
    }

    [Fact]
    public async Task Text_ThatTurnsOutToBeAPdf_IsNamedAsUnread()
    {
        await using var ehr = await StartAsync(call => Attach(call, "Binary/b1"));
        ehr.Files["Binary/b1"] = Sending("application/pdf", "%PDF-1.7");

        var issue = Assert.Single((await AssessAsync(ehr)).GetProperty("dataIssues").EnumerateArray(), i => i.GetProperty("code").ValueEquals("unread-report"));

        Assert.Equal("DiagnosticReport/elsewhere", issue.GetProperty("sources")[0].GetProperty("reference").GetString());
    }

    [Theory]
    [InlineData("status", "preliminary")]
    [InlineData("subject", "Patient/somebody-else")]
    public async Task Text_OfAReportThatDoesNotCount_IsNotAskedFor(string member, string value)
    {
        await using var ehr = await StartAsync(call => Attach(call, "Binary/b1")[member] = member == "subject" ? new JsonObject { ["reference"] = value } : value);
        ehr.Files["Binary/b1"] = Sending("text/plain", Text);

        Assert.Equal("undetermined", StatusOf(await AssessAsync(ehr), "TAE"));
        Assert.DoesNotContain("Binary/b1", ehr.Asked);
    }

    [Fact]
    public async Task Text_WhenReportsAreOff_IsNotAskedFor()
    {
        await using var ehr = await StartAsync(call => Attach(call, "Binary/b1"));
        ehr.Files["Binary/b1"] = Sending("text/plain", Text);
        var call = ehr.Calling(await CallAsync());
        call["extension"] = new JsonObject { ["https://netcds.example/cds-hooks/config"] = new JsonObject { ["report_facts"] = "off" } };

        using var response = await service.PostAsync(RunningService.Assessments, call);

        Assert.Equal("undetermined", StatusOf(await response.JsonAsync(), "TAE"));
        Assert.DoesNotContain("Binary/b1", ehr.Asked);
    }

    [Fact]
    public async Task Texts_OfManyReports_AreFetchedForTheNewestOfAKind()
    {
        await using var ehr = await StartAsync(call =>
        {
            for (var i = 0; i < 12; i++)
            {
                Attach(call, $"Binary/b{i}", daysAgo: 2 + i)["id"] = $"elsewhere-{i}";
            }
        });
        for (var i = 0; i < 12; i++)
        {
            ehr.Files[$"Binary/b{i}"] = Sending("text/plain", "The spleen is unremarkable.");
        }

        await AssessAsync(ehr);

        Assert.Equal(Enumerable.Range(0, 8).Select(i => $"Binary/b{i}"), ehr.Asked.Where(a => a.StartsWith("Binary", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Text_OfAPatientNotConcerned_IsNotAskedFor()
    {
        var call = await service.CallAsync("not-concerned");
        Attach(call, "Binary/b1", patient: "not-concerned");
        await using var ehr = await PatientEhr.StartAsync(call, service.Templates);
        ehr.Files["Binary/b1"] = Sending("text/plain", Text);
        call["fhirServer"] = ehr.Address;

        await service.CardsAsync(call);

        Assert.Empty(ehr.Asked);
    }

    [Fact]
    public async Task Log_AfterAllThat_NamesNoAddressOfAText()
    {
        await using var ehr = await StartAsync(call => Attach(call, "Binary/very-secret-id"));

        await AssessAsync(ehr);

        Assert.DoesNotContain(service.Logs.Lines, l => l.Contains("very-secret-id", StringComparison.Ordinal));
    }

    private static RequestDelegate Sending(string contentType, string body) => async context =>
    {
        context.Response.ContentType = contentType;
        await context.Response.WriteAsync(body);
    };

    private static JsonObject Attach(JsonObject call, string url, int daysAgo = 2, string patient = Patient)
    {
        var report = new JsonObject
        {
            ["resourceType"] = "DiagnosticReport",
            ["id"] = "elsewhere",
            ["status"] = "final",
            ["category"] = new JsonArray(new JsonObject
            {
                ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v2-0074", ["code"] = "RAD" }),
            }),
            ["code"] = new JsonObject { ["text"] = "CT liver" },
            ["subject"] = new JsonObject { ["reference"] = $"Patient/{patient}" },
            ["effectiveDateTime"] = RunningService.Now.AddDays(-daysAgo).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["presentedForm"] = new JsonArray(new JsonObject { ["contentType"] = "text/plain", ["url"] = url }),
        };
        call["prefetch"]!["diagnosticReports"]!["entry"]!.AsArray().Add(new JsonObject { ["resource"] = report });
        return report;
    }

    private Task<JsonObject> CallAsync() => service.CallAsync(Patient);

    private async Task<PatientEhr> StartAsync(Action<JsonObject> change)
    {
        var call = await CallAsync();
        change(call);
        var ehr = await PatientEhr.StartAsync(call, service.Templates);
        ehr.Rewrite("{base}", ehr.Address);
        return ehr;
    }

    private async Task<JsonElement> AssessAsync(PatientEhr ehr)
    {
        using var response = await service.PostAsync(RunningService.Assessments, ehr.Calling(await CallAsync()));
        return await response.JsonAsync();
    }

    private static string? StatusOf(JsonElement assessment, string id) =>
        assessment.GetProperty("modalities").EnumerateArray().Single(m => m.GetProperty("id").ValueEquals(id)).GetProperty("status").GetString();

    private static void AssertSaid(JsonElement assessment, string why)
    {
        Assert.Equal("undetermined", StatusOf(assessment, "TAE"));
        var issue = Assert.Single(assessment.GetProperty("dataIssues").EnumerateArray(), i => i.GetProperty("code").ValueEquals("not-retrieved"));
        Assert.Contains(why, issue.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("DiagnosticReport/elsewhere", issue.GetProperty("sources")[0].GetProperty("reference").GetString());
    }
}
