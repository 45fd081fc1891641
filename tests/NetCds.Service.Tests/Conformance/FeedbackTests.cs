using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NetCds.Hooks.Feedback;

namespace NetCds.Service.Tests.Conformance;

public sealed class FeedbackTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Accepted =
        """{"card":"4e0a3a1e-3283-4575-ab82-028d55fe2719","outcome":"accepted","acceptedSuggestions":[{"id":"e56e1945-20b3-4393-8503-a1a20fd73152"}],"outcomeTimestamp":"2026-03-02T08:59:00Z"}""";

    private const string Overridden = """{"card":"4e0a3a1e-3283-4575-ab82-028d55fe2719","outcome":"overridden","outcomeTimestamp":"2026-03-02T08:59:00Z"}""";

    private static readonly string[] Addresses = [RunningService.PatientView + "/feedback", RunningService.OrderSelect + "/feedback", RunningService.OrderSign + "/feedback"];

    [Theory]
    [InlineData(Accepted, "", "")]
    [InlineData(Overridden, "overrideReason", """{"reason":{"system":"http://a.example","code":"x","display":"X"},"userComment":"because"}""")]
    [InlineData(Overridden, "", "")]
    [InlineData(Overridden, "overrideReason", """{"userComment":"only words"}""")]
    [InlineData(Overridden, "overrideReason", """{"reason":{"system":"http://a.example","code":"x"}}""")]
    [InlineData(Overridden, "overrideReason", "null")]
    [InlineData(Overridden, "overrideReason", "{}")]
    [InlineData(Overridden, "unheard", """{"a":[null]}""")]
    [InlineData(Accepted, "extension", """{"com.example.x":1}""")]
    [InlineData(Accepted, "outcomeTimestamp", "\"2026-03-02T10:59:00.123456789+02:00\"")]
    [InlineData(Accepted, "outcomeTimestamp", "\"2026-03-02T03:29:60-05:30\"")]
    [InlineData(Accepted, "card", "\"00000000-0000-4000-8000-000000000000\"")]
    [Trait("CH", "CH-FB-01")]
    [Trait("CH", "CH-FB-02")]
    [Trait("CH", "CH-FB-03")]
    [Trait("CH", "CH-FB-06")]
    [Trait("CH", "CH-FB-07")]
    [Trait("CH", "CH-FB-08")]
    [Trait("CH", "CH-FB-09")]
    [Trait("CH", "CH-FB-10")]
    public async Task Post_Feedback_IsTaken(string entry, string member, string json)
    {
        var body = new JsonObject { ["feedback"] = new JsonArray(Entry(entry, member, json)), ["unheard"] = 1 };
        foreach (var address in Addresses)
        {
            using var response = await service.PostAsync(address, body);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
            Assert.Equal("{}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    [Trait("CH", "CH-FB-04")]
    [Trait("CH", "CH-FB-05")]
    public async Task Post_SeveralAndRepeatedEntries_AreTakenAndKept()
    {
        var body = Encoding.UTF8.GetBytes($"{{\"feedback\":[{Accepted},{Overridden},{Accepted}]}}");

        using var first = await service.PostAsync(Addresses[0], body);
        using var second = await service.PostAsync(Addresses[0], body);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [first.StatusCode, second.StatusCode]);
        Assert.Equal(
            [FeedbackOutcome.Accepted, FeedbackOutcome.Overridden, FeedbackOutcome.Accepted],
            service.Feedback.Snapshot().Where(e => e.ServiceId == "netlm-patient-view").TakeLast(3).Select(e => e.Outcome));
    }

    [Theory]
    [InlineData("feedback[0].card", Accepted, "card", null)]
    [InlineData("feedback[0].card", Accepted, "card", "7")]
    [InlineData("feedback[0].card", Accepted, "card", "\"\"")]
    [InlineData("feedback[0].outcome", Accepted, "outcome", null)]
    [InlineData("feedback[0].outcome", Accepted, "outcome", "\"ignored\"")]
    [InlineData("feedback[0].outcome", Accepted, "outcome", "\"Accepted\"")]
    [InlineData("feedback[0].acceptedSuggestions", Accepted, "acceptedSuggestions", null)]
    [InlineData("feedback[0].acceptedSuggestions", Accepted, "acceptedSuggestions", "[]")]
    [InlineData("feedback[0].acceptedSuggestions", Accepted, "acceptedSuggestions", "{}")]
    [InlineData("feedback[0].acceptedSuggestions[0].id", Accepted, "acceptedSuggestions", "[{}]")]
    [InlineData("feedback[0].acceptedSuggestions[0].id", Accepted, "acceptedSuggestions", "[\"e56e1945-20b3-4393-8503-a1a20fd73152\"]")]
    [InlineData("feedback[0].outcomeTimestamp", Accepted, "outcomeTimestamp", null)]
    [InlineData("feedback[0].outcomeTimestamp", Accepted, "outcomeTimestamp", "\"yesterday\"")]
    [InlineData("feedback[0].outcomeTimestamp", Accepted, "outcomeTimestamp", "\"2026-03-02\"")]
    [InlineData("feedback[0].outcomeTimestamp", Accepted, "outcomeTimestamp", "\"2026-03-02T08:59:00\"")]
    [InlineData("feedback[0].outcomeTimestamp", Accepted, "outcomeTimestamp", "1772441940")]
    [InlineData("feedback[0].overrideReason", Overridden, "overrideReason", "\"because\"")]
    [InlineData("feedback[0].overrideReason.reason", Overridden, "overrideReason", """{"reason":{"code":"x"}}""")]
    [InlineData("feedback[0].overrideReason.reason", Overridden, "overrideReason", """{"reason":"x"}""")]
    [InlineData("feedback[0].overrideReason.userComment", Overridden, "overrideReason", """{"userComment":7}""")]
    [Trait("CH", "CH-FB-11")]
    [Trait("CH", "CH-FB-12")]
    [Trait("CH", "CH-FB-13")]
    [Trait("CH", "CH-FB-14")]
    [Trait("CH", "CH-FB-15")]
    [Trait("CH", "CH-FB-16")]
    [Trait("CH", "CH-FB-17")]
    [Trait("CH", "CH-FB-18")]
    [Trait("CH", "CH-FB-19")]
    [Trait("CH", "CH-FB-20")]
    [Trait("CH", "CH-FB-21")]
    public async Task Post_MalformedEntry_Is400AndNamesTheMember(string path, string entry, string member, string? json)
    {
        using var response = await service.PostAsync(Addresses[1], new JsonObject { ["feedback"] = new JsonArray(Entry(entry, member, json)) });

        var outcome = await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
        Assert.Equal(path, Assert.Single(outcome.GetProperty("issue").EnumerateArray()).GetProperty("expression")[0].GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"feedback\":{}}")]
    [InlineData("{\"feedback\":null}")]
    [InlineData("{\"feedback\":[7]}")]
    [InlineData("{\"feedback\":[null]}")]
    [Trait("CH", "CH-FB-11")]
    [Trait("CH", "CH-FB-12")]
    [Trait("CH", "CH-FB-13")]
    [Trait("CH", "CH-FB-14")]
    public async Task Post_NoFeedback_Is400(string body)
    {
        using var response = await service.PostAsync(Addresses[2], Encoding.UTF8.GetBytes(body));

        await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    [Trait("CH", "CH-FB-11")]
    public async Task Post_OneMalformedAmongGood_KeepsNothing()
    {
        var body = $"{{\"feedback\":[{Accepted.Replace("4e0a3a1e", "77777777", StringComparison.Ordinal)},{{}}]}}";

        using var response = await service.PostAsync(Addresses[2], Encoding.UTF8.GetBytes(body));

        await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
        Assert.DoesNotContain(service.Feedback.Snapshot(), e => e.Card.ToString().StartsWith("77777777", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("CH", "CH-FB-22")]
    public async Task Post_ManyEntries_AreTakenAndBounded()
    {
        var body = Encoding.UTF8.GetBytes($"{{\"feedback\":[{string.Join(',', Enumerable.Repeat(Accepted, FeedbackStore.DefaultMaxEntries + 500))}]}}");

        using var response = await service.PostAsync(Addresses[0], body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.InRange(service.Feedback.Snapshot().Count, 1000, FeedbackStore.DefaultMaxEntries);
    }

    [Fact]
    [Trait("CH", "CH-FB-23")]
    public async Task Post_EmptyArray_IsTaken()
    {
        using var response = await service.PostAsync(Addresses[0], "{\"feedback\":[]}"u8.ToArray());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("<script>alert('secret-comment')</script>\r\n\u0000{Card}")]
    [InlineData("'; DROP TABLE feedback; -- secret-comment")]
    [InlineData("secret-comment \ud83d\ude00\u202e")]
    [Trait("CH", "CH-FB-24")]
    public async Task Post_HostileComment_IsKeptAsItIsAndNeverLogged(string comment)
    {
        var entry = Entry(Overridden, "overrideReason", new JsonObject { ["userComment"] = comment }.ToJsonString());

        using var response = await service.PostAsync(Addresses[0], new JsonObject { ["feedback"] = new JsonArray(entry) });

        Assert.Equal("{}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(service.Feedback.Snapshot(), e => e.UserComment == comment);
        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Information 1101 feedback on netlm-patient-view answered 200 with 1 entries", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Logs.Lines, l => l.Contains("secret-comment", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("CH", "CH-FB-25")]
    public async Task Get_Feedback_Is405()
    {
        using var response = await service.SendAsync(HttpMethod.Get, Addresses[0]);

        await response.AssertOutcomeAsync(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    [Trait("CH", "CH-FB-26")]
    public async Task Post_UnknownService_Is404()
    {
        using var response = await service.PostAsync("/cds-services/unheard-of/feedback", Encoding.UTF8.GetBytes($"{{\"feedback\":[{Accepted}]}}"));

        await response.AssertOutcomeAsync(HttpStatusCode.NotFound);
    }

    private static JsonObject Entry(string entry, string member, string? json)
    {
        var node = JsonNode.Parse(entry)!.AsObject();
        return member.Length == 0 ? node : node.With(member, json);
    }
}
