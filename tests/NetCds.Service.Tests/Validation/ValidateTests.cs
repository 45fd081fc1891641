using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace NetCds.Service.Tests.Validation;

public sealed class ValidateTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/fhir+json")]
    [InlineData("application/fhir+json; charset=utf-8")]
    public async Task Post_NothingToSay_SaysThatItIsValid(string? contentType)
    {
        using var response = await service.PostAsync("/fhir/Patient/$validate", Encoding.UTF8.GetBytes(Validating.Patient), contentType);

        var issue = Assert.Single(await response.AssertAnsweredAsync());
        Assert.Equal("information", issue.GetProperty("severity").GetString());
        Assert.Equal("The resource is valid.", Validating.Text(issue));
    }

    [Fact]
    public async Task Post_Gzip_IsAnswered()
    {
        using var stream = new MemoryStream();
        await using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Validating.Patient));
        }

        using var response = await service.PostAsync("/fhir/Patient/$validate", stream.ToArray(), encoding: "gzip");

        Assert.Single(await response.AssertAnsweredAsync());
    }

    [Fact]
    public async Task Post_BreaksAProfile_Is200AndSaysWhatWhereAndWhatToDo()
    {
        using var response = await service.PostAsync($"{Validating.Observation}?profile={Validating.Ki67}", Validating.Example("invalid/ki67-unit.json"));

        var issue = Assert.Single(await response.AssertAnsweredAsync(), Validating.IsError);
        Assert.Equal("nelm-ki67-percent-unit", issue.GetProperty("details").GetProperty("text").GetString());
        Assert.Equal("Observation.value.ofType(Quantity)", issue.GetProperty("expression")[0].GetString());
        Assert.Contains("record it in %", Validating.Text(issue), StringComparison.Ordinal);
        Assert.Equal([9, 20], issue.GetProperty("extension").EnumerateArray().Select(e => e.GetProperty("valueInteger").GetInt32()));
    }

    [Fact]
    public async Task Post_WithByteOrderMark_IsRead()
    {
        using var response = await service.PostAsync("/fhir/Patient/$validate", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Validating.Patient)]);

        Assert.DoesNotContain(await response.AssertAnsweredAsync(), Validating.IsError);
    }

    [Fact]
    public async Task Post_ProfileInMeta_IsChecked()
    {
        var resource = JsonNode.Parse(Validating.Example("invalid/ki67-range.json"))!;
        resource["meta"] = new JsonObject { ["profile"] = new JsonArray(Validating.Ki67) };

        using var response = await service.PostAsync(Validating.Observation, resource);

        Assert.Contains(await response.AssertAnsweredAsync(), i => Validating.IsError(i) && i.GetProperty("details").GetProperty("text").GetString() == "nelm-ki67-percent-range");
    }

    [Fact]
    public async Task Post_SeveralProfiles_AreAllCheckedAndAnUnknownOneIsSaid()
    {
        var other = Validating.Ki67.Replace("ki67", "inr", StringComparison.Ordinal);

        using var response = await service.PostAsync(
            $"{Validating.Observation}?profile={Validating.Ki67}&profile={other}&profile=https://nobody.example/unheard", Validating.Example("valid/ki67.json"));

        var errors = (await response.AssertAnsweredAsync()).Where(Validating.IsError).ToList();
        Assert.Contains(errors, e => e.GetProperty("code").GetString() == "not-found" && Validating.Text(e).Contains("https://nobody.example/unheard", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.GetProperty("expression")[0].GetString()!.StartsWith("Observation.code", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("valueUri")]
    [InlineData("valueCanonical")]
    public async Task Post_Parameters_ValidatesThePartAgainstTheProfile(string member)
    {
        var body = Validating.Parameters(
            "Parameters",
            Validating.Part("resource", "resource", Encoding.UTF8.GetString(Validating.Example("invalid/ki67-unit.json"))),
            Validating.Part("profile", member, $"\"{Validating.Ki67}\""),
            Validating.Part("mode", "valueCode", "\"profile\""));

        using var response = await service.PostAsync(Validating.Observation, body);

        var issue = Assert.Single(await response.AssertAnsweredAsync(), Validating.IsError);
        Assert.Equal("nelm-ki67-percent-unit", issue.GetProperty("details").GetProperty("text").GetString());
        Assert.False(issue.TryGetProperty("extension", out _));
    }

    [Fact]
    public async Task Post_ParametersToTheirOwnAddress_AreTheResource()
    {
        using var alone = await service.PostAsync("/fhir/Parameters/$validate", Validating.Parameters("Parameters", """{"name":"count","valueInteger":-1}"""));
        using var wrapped = await service.PostAsync("/fhir/Parameters/$validate", Validating.Parameters(
            "Parameters", Validating.Part("resource", "resource", """{"resourceType":"Parameters","parameter":[{"valueInteger":1}]}""")));

        Assert.DoesNotContain(await alone.AssertAnsweredAsync(), Validating.IsError);
        Assert.Contains(await wrapped.AssertAnsweredAsync(), Validating.IsError);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("update")]
    [InlineData("profile")]
    public async Task Post_Mode_IsTaken(string mode)
    {
        using var response = await service.PostAsync($"/fhir/Patient/$validate?mode={mode}", Encoding.UTF8.GetBytes(Validating.Patient));

        Assert.Single(await response.AssertAnsweredAsync());
    }

    [Fact]
    public async Task Post_SameResourceInParallel_GivesTheSameBytes()
    {
        var body = Validating.Example("invalid/ki67-range.json");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var response = await service.PostAsync($"{Validating.Observation}?profile={Validating.Ki67}", body);
            return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }));

        Assert.Single(answers.Distinct(StringComparer.Ordinal));
        Assert.Contains("nelm-ki67-percent-range", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Resource_LeavesALineWithoutPatientData()
    {
        using var response = await service.PostAsync("/fhir/Patient/$validate", Encoding.UTF8.GetBytes(Validating.Patient));

        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Information 1101 $validate of Patient answered 200 with 0 issues in ", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Logs.Lines, l => l.Contains("Quartz", StringComparison.Ordinal));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }
}
