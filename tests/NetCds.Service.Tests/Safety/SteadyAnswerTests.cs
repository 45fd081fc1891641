using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Hooks.Feedback;
using NetCds.Testing;

namespace NetCds.Service.Tests.Safety;

/// <summary>The same call gets the same cards, however busy the service is and whoever else is asked about.</summary>
public sealed class SteadyAnswerTests(ShippedService service) : IClassFixture<ShippedService>
{
    private static readonly IReadOnlyList<(string Address, byte[] Body)> Samples =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("cds-hooks/samples"), "*.json").Where(f => !f.EndsWith("expected.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(f => File.ReadAllBytes(f)).Select(b => ($"/cds-services/netlm-{(string)JsonNode.Parse(b)!["hook"]!}", b)),
    ];

    [Fact]
    [Trait("CH", "CH-CALL-12")]
    [Trait("CH", "CH-CALL-13")]
    public async Task Post_ManyPatientsAtOnce_EachGetsItsOwnCards()
    {
        var alone = new List<string>();
        foreach (var (address, body) in Samples)
        {
            alone.Add(await AnswerAsync(address, body));
        }

        Assert.True(alone.Distinct(StringComparer.Ordinal).Count() > Samples.Count / 2);
        var random = new Random(20260302);
        var turns = Enumerable.Range(0, 16 * Samples.Count).Select(i => i % Samples.Count).OrderBy(_ => random.Next()).ToArray();

        await Parallel.ForEachAsync(turns, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
            Assert.Equal(alone[i], await AnswerAsync(Samples[i].Address, Samples[i].Body)));
    }

    [Fact]
    [Trait("CH", "CH-CARD-07")]
    [Trait("CH", "CH-SUGG-02")]
    public async Task Post_SameContentInAnotherCall_HasOtherIds()
    {
        foreach (var (address, body) in Samples)
        {
            var call = JsonNode.Parse(body)!;
            call["hookInstance"] = "2fae9d52-2a0c-41f1-8de9-0242ac120002";

            var (first, second) = (await AnswerAsync(address, body), await AnswerAsync(address, JsonSerializer.SerializeToUtf8Bytes(call)));

            Assert.Empty(Ids(first).Intersect(Ids(second), StringComparer.Ordinal));
            Assert.Equal(Ids(first).Count(), Ids(second).Count());
        }
    }

    // Orders are a decision: none is marked beforehand, least of all the removal of one.
    [Fact]
    [Trait("CH", "CH-SUGG-03")]
    public async Task Post_AnySample_MarksNoSuggestionBeforehand()
    {
        var suggestions = 0;
        var removals = 0;
        foreach (var (address, body) in Samples)
        {
            using var answer = JsonDocument.Parse(await AnswerAsync(address, body));
            foreach (var suggestion in answer.RootElement.GetProperty("cards").EnumerateArray().SelectMany(Suggestions))
            {
                suggestions++;
                Assert.False(suggestion.TryGetProperty("isRecommended", out _));
                var action = Assert.Single(suggestion.GetProperty("actions").EnumerateArray());
                removals += action.GetProperty("type").GetString() == "delete" ? 1 : 0;
            }
        }

        Assert.True(suggestions > 10 && removals > 2, $"{suggestions} suggestions, {removals} of them removals.");
    }

    [Fact]
    [Trait("CH", "CH-FB-01")]
    [Trait("CH", "CH-FB-02")]
    [Trait("CH", "CH-CARD-12")]
    public async Task Feedback_OnTheCardsThatCame_IsTakenWithTheirOwnIdsAndReasons()
    {
        var entries = new JsonArray();
        foreach (var (address, body) in Samples.Where(s => s.Address == RunningService.OrderSelect))
        {
            using var answer = JsonDocument.Parse(await AnswerAsync(address, body));
            foreach (var card in answer.RootElement.GetProperty("cards").EnumerateArray())
            {
                var entry = new JsonObject { ["card"] = card.GetProperty("uuid").GetString(), ["outcomeTimestamp"] = "2026-03-02T09:00:00Z" };
                if (Suggestions(card).FirstOrDefault() is { ValueKind: JsonValueKind.Object } suggestion)
                {
                    entry["outcome"] = "accepted";
                    entry["acceptedSuggestions"] = new JsonArray(new JsonObject { ["id"] = suggestion.GetProperty("uuid").GetString() });
                }
                else
                {
                    entry["outcome"] = "overridden";
                    entry["overrideReason"] = card.TryGetProperty("overrideReasons", out var reasons)
                        ? new JsonObject { ["reason"] = JsonNode.Parse(reasons[0].GetRawText()) }
                        : new JsonObject { ["userComment"] = "no reason offered" };
                }

                entries.Add(entry);
            }
        }

        using var response = await service.PostAsync(RunningService.OrderSelect + "/feedback", new JsonObject { ["feedback"] = entries.DeepClone() });

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        var kept = service.Feedback.Snapshot().TakeLast(entries.Count).ToList();
        Assert.Equal(entries.Select(e => (string)e!["card"]!), kept.Select(e => e.Card.ToString()));
        Assert.Contains(kept, e => e.Outcome == FeedbackOutcome.Accepted);
        Assert.Contains(kept, e => e.Reason is not null);
    }

    private static IEnumerable<JsonElement> Suggestions(JsonElement card) => card.TryGetProperty("suggestions", out var suggestions) ? suggestions.EnumerateArray() : [];

    private static IEnumerable<string> Ids(string answer) => answer.Split("\"uuid\":\"").Skip(1).Select(p => p[..36]);

    private async Task<string> AnswerAsync(string address, byte[] body)
    {
        using var response = await service.PostAsync(address, body);
        await response.AssertCardsAsync();
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
