using System.Net;
using System.Text.Json;
using NetCds.Testing;

namespace NetCds.Service.Tests;

public sealed class SandboxTests(ShippedService service) : IClassFixture<ShippedService>
{
    [Fact]
    public async Task Get_Patients_EachHasACallThatTheServiceAnswers()
    {
        using var list = await service.SendAsync(HttpMethod.Get, "/sandbox/patients");
        var patients = (await list.JsonAsync()).GetProperty("patients").EnumerateArray().ToList();

        Assert.NotEmpty(patients);
        foreach (var patient in patients)
        {
            using var call = await service.SendAsync(HttpMethod.Get, patient.GetProperty("link").GetString()!);
            Assert.Equal(HttpStatusCode.OK, call.StatusCode);
            using var answer = await service.PostAsync(RunningService.PatientView, await call.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            var cards = await answer.AssertCardsAsync();
            Assert.Equal(patient.GetProperty("id").GetString() == "not-concerned", cards.GetArrayLength() == 0);
        }
    }

    [Theory]
    [InlineData("?order=TARE_RESIN", "order-select", true)]
    [InlineData("?hook=order-select&order=TARE_RESIN", "order-select", true)]
    [InlineData("?hook=order-sign&order=TARE_RESIN", "order-sign", false)]
    public async Task Get_RequestWithOrder_IsAnOrderCallForIt(string query, string hook, bool hasSelections)
    {
        using var response = await service.SendAsync(HttpMethod.Get, "/sandbox/requests/lung-shunt-12" + query);

        var call = await response.JsonAsync();
        Assert.Equal(hook, call.GetProperty("hook").GetString());
        Assert.Equal(hasSelections, call.GetProperty("context").TryGetProperty("selections", out _));
        using var answer = await service.PostAsync($"/cds-services/netlm-{hook}", await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.NotEmpty((await answer.AssertCardsAsync()).EnumerateArray());
    }

    [Theory]
    [InlineData("?hook=encounter-start")]
    [InlineData("?hook=order-select")]
    [InlineData("?order=UNHEARD")]
    [InlineData("?hook=patient-view&order=TARE_RESIN")]
    public async Task Get_RequestThatCannotBeMade_Is400(string query)
    {
        using var response = await service.SendAsync(HttpMethod.Get, "/sandbox/requests/lung-shunt-12" + query);

        await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Get_UnknownPatient_Is404()
    {
        using var response = await service.SendAsync(HttpMethod.Get, "/sandbox/requests/nobody");

        await response.AssertOutcomeAsync(HttpStatusCode.NotFound);
    }

    public static TheoryData<string> Samples => new(Directory.EnumerateFiles(Repository.PathOf("cds-hooks/samples"), "*.json")
        .Select(f => Path.GetFileName(f)).Where(f => f != "expected.json").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Post_Sample_IsAnsweredAlikeByBothAddresses(string file)
    {
        var body = await File.ReadAllBytesAsync(Repository.PathOf($"cds-hooks/samples/{file}"), TestContext.Current.CancellationToken);

        using var call = JsonDocument.Parse(body);
        using var cards = await service.PostAsync($"/cds-services/netlm-{call.RootElement.GetProperty("hook").GetString()}", body);
        using var document = await service.PostAsync(RunningService.Assessments, body);

        await cards.AssertCardsAsync();
        var assessment = await document.JsonAsync();
        Assert.Equal(JsonValueKind.Array, assessment.GetProperty("modalities").ValueKind);
        Assert.DoesNotContain(assessment.GetProperty("dataIssues").EnumerateArray(), i => i.GetProperty("code").GetString() is "not-retrieved" or "wrong-patient");
    }
}
