using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Service.Tests;

public sealed class CallTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/fhir+json")]
    [Trait("CH", "CH-CALL-01")]
    [Trait("CH", "CH-CALL-10")]
    [Trait("CH", "CH-TRAN-09")]
    [Trait("CH", "CH-TRAN-10")]
    public async Task Post_NotConcerned_IsSilent(string? contentType)
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView().Bytes(), contentType);

        Assert.Empty((await response.AssertCardsAsync()).EnumerateArray());
        Assert.Equal("{\"cards\":[]}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("{\"cards\":[]}".Length, response.Content.Headers.ContentLength);
    }

    [Fact]
    [Trait("CH", "CH-CALL-11")]
    public async Task Post_AcceptAnything_IsAnswered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningService.PatientView) { Content = new ByteArrayContent(Calls.PatientView().Bytes()) };
        request.Headers.TryAddWithoutValidation("Accept", "*/*");

        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        await response.AssertCardsAsync();
    }

    [Fact]
    [Trait("CH", "CH-CALL-12")]
    [Trait("CH", "CH-CALL-13")]
    public async Task Post_SameCallTwiceAndInParallel_GivesTheSameBytes()
    {
        var call = Calls.PatientView(c => c["prefetch"]!["patient"]!["id"] = "other").Bytes();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var response = await service.PostAsync(RunningService.PatientView, call);
            return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }));

        Assert.Single(answers.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [Trait("CH", "CH-CALL-14")]
    public async Task Other_MethodsOnAService_Are405(string method)
    {
        using var response = await service.SendAsync(new HttpMethod(method), RunningService.PatientView);

        await response.AssertOutcomeAsync(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("/cds-services/unheard-of")]
    [InlineData("/cds-services/netlm-patient-view/feedback/x")]
    [InlineData("/cds-services/%2e%2e/secret")]
    [Trait("CH", "CH-CALL-15")]
    public async Task Post_UnknownService_Is404(string path)
    {
        using var response = await service.PostAsync(path, Calls.PatientView());

        await response.AssertOutcomeAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("CH", "CH-REQ-02")]
    public async Task Post_WrongHook_Is400AndSaysWhere()
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.OrderSign());

        var outcome = await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
        Assert.Equal("hook", outcome.GetProperty("issue")[0].GetProperty("expression")[0].GetString());
    }

    [Fact]
    public async Task Post_SeveralMistakes_AreSeveralIssues()
    {
        using var response = await service.PostAsync(RunningService.PatientView, new JsonObject());

        Assert.Equal(3, (await response.AssertOutcomeAsync(HttpStatusCode.BadRequest)).GetProperty("issue").GetArrayLength());
    }

    [Theory]
    [InlineData("CH-TRAN-01", "nonsense")]
    [InlineData("CH-TRAN-02", "")]
    [InlineData("CH-TRAN-03", "[1]")]
    [InlineData("CH-TRAN-05", "{\"hook\":1,}")]
    [Trait("CH", "CH-TRAN-01")]
    [Trait("CH", "CH-TRAN-02")]
    [Trait("CH", "CH-TRAN-03")]
    [Trait("CH", "CH-TRAN-05")]
    public async Task Post_NotAJsonObject_Is400(string rule, string body)
    {
        using var response = await service.PostAsync(RunningService.PatientView, Encoding.UTF8.GetBytes(body));

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, rule);
        await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [Trait("CH", "CH-TRAN-08")]
    public async Task Post_OtherContentType_Is415(string contentType)
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView().Bytes(), contentType);

        await response.AssertOutcomeAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    [Trait("CH", "CH-TRAN-12")]
    public async Task Post_Gzip_IsRead()
    {
        using var response = await service.PostAsync(RunningService.PatientView, Gzip(Calls.PatientView().Bytes()), encoding: "gzip");

        await response.AssertCardsAsync();
    }

    [Fact]
    [Trait("CH", "CH-TRAN-12")]
    public async Task Post_NotReallyGzip_Is400()
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView().Bytes(), encoding: "gzip");

        await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_OtherEncoding_Is415()
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView().Bytes(), encoding: "br");

        await response.AssertOutcomeAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    [Trait("CH", "CH-TRAN-19")]
    public async Task Post_LargeBundle_IsRead()
    {
        var resources = Enumerable.Range(0, 9000).Select(i => Calls.Resource("Procedure", $"p{i}", r => r["note"] = new string('x', 300))).ToArray();
        var body = Calls.PatientView(c => c["prefetch"]!["procedures"] = Calls.Bundle(resources)).Bytes();
        Assert.True(body.Length > 3_000_000);

        using var response = await service.PostAsync(RunningService.PatientView, body);

        await response.AssertCardsAsync();
    }

    [Fact]
    [Trait("CH", "CH-PF-10")]
    [Trait("CH", "CH-PF-11")]
    [Trait("CH", "CH-PF-12")]
    public async Task Post_NoData_Is412WithAnOutcome()
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView(c => c.Remove("prefetch")));

        var outcome = await response.AssertOutcomeAsync(HttpStatusCode.PreconditionFailed);
        Assert.Contains(outcome.GetProperty("issue").EnumerateArray(), i => i.TryGetProperty("expression", out var e) && e[0].GetString() == "prefetch.conditions");
    }

    [Fact]
    [Trait("CH", "CH-SAFE-01")]
    public async Task Post_AnotherPatient_GivesOneWarningAndEvaluatesNothing()
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView(c => c["prefetch"]!["patient"]!["id"] = "secret-other"));

        var card = Assert.Single((await response.AssertCardsAsync()).EnumerateArray());
        Assert.Equal("warning", card.GetProperty("indicator").GetString());
        Assert.Contains("another patient", card.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-other", card.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("CH", "CH-PF-21")]
    public async Task Post_FailedConditions_AreNotTheSameAsNone()
    {
        using var failed = await service.PostAsync(RunningService.PatientView, Calls.PatientView(c => c["prefetch"]!["conditions"] = Calls.Outcome()));
        using var empty = await service.PostAsync(RunningService.PatientView, Calls.PatientView());

        Assert.NotEmpty((await failed.AssertCardsAsync()).EnumerateArray());
        Assert.Empty((await empty.AssertCardsAsync()).EnumerateArray());
    }

    [Fact]
    public async Task Post_RequestSettings_AreHonouredInTheSandbox()
    {
        var call = Calls.PatientView(c => c["extension"] = new JsonObject { ["https://netcds.example/cds-hooks/config"] = new JsonObject { ["asOf"] = "2020-02-03T00:00:00Z" } });

        using var response = await service.PostAsync(RunningService.Assessments, call);

        Assert.Equal("2020-02-03T00:00:00Z", (await response.JsonAsync()).GetProperty("evaluatedAt").GetString());
    }

    [Fact]
    public async Task Post_UnknownSetting_Is400()
    {
        var call = Calls.PatientView(c => c["extension"] = new JsonObject { ["https://netcds.example/cds-hooks/config"] = new JsonObject { ["unheard"] = 1 } });

        using var response = await service.PostAsync(RunningService.PatientView, call);

        await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("patient-view")]
    [InlineData("order-select")]
    [InlineData("order-sign")]
    public async Task Post_Assessment_TakesEveryHook(string hook)
    {
        var call = hook == "patient-view" ? Calls.PatientView() : hook == "order-select" ? Calls.OrderSelect() : Calls.OrderSign();

        using var response = await service.PostAsync(RunningService.Assessments, call);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var document = await response.JsonAsync();
        Assert.Equal(hook, document.GetProperty("hook").GetString());
        Assert.Equal("2026-03-02T09:00:00Z", document.GetProperty("evaluatedAt").GetString());
        Assert.Equal(Calls.Patient, document.GetProperty("patient").GetString());
    }

    [Fact]
    public async Task Post_Assessment_OfAnotherPatientIsSilentAndSaysSo()
    {
        using var response = await service.PostAsync(RunningService.Assessments, Calls.PatientView(c => c["prefetch"]!["patient"]!["id"] = "other"));

        var document = await response.JsonAsync();
        Assert.Equal("wrong-patient", Assert.Single(document.GetProperty("dataIssues").EnumerateArray()).GetProperty("code").GetString());
        Assert.All(document.GetProperty("modalities").EnumerateArray(), m => Assert.Equal("silent", m.GetProperty("status").GetString()));
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return stream.ToArray();
    }
}
