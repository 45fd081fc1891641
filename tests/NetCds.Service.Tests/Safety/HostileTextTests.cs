using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Service.Tests.Conformance;

namespace NetCds.Service.Tests.Safety;

/// <summary>Markup in any text of a call: no card shows it as markup, in no text of the card.</summary>
public sealed class HostileTextTests(ShippedService service) : IClassFixture<ShippedService>
{
    private const string Markup = "<img src=x onerror=alert(1)> [click](/evil) **bold** `code` {{x}} https://evil.example/\r\n# Heading";

    [Theory]
    [InlineData("unit-trouble", "patient-view", "")]
    [InlineData("functioning-without-octreotide", "order-sign", "CTACE")]
    [Trait("CH", "CH-CARD-09")]
    [Trait("CH", "CH-CARD-10")]
    [Trait("CH", "CH-CARD-13")]
    [Trait("CH", "CH-TRAN-22")]
    public async Task Post_MarkupInAnyText_IsNowhereMarkup(string patient, string hook, string order)
    {
        var call = await service.OrderCallAsync(patient, hook == "patient-view" ? null : hook, order);
        var seen = 0;
        foreach (var text in TextsOf(call).ToList())
        {
            var (parent, value) = (text.Parent!, text.GetValue<string>());
            foreach (var hostile in new[] { Markup, $"{value} {Markup}" })
            {
                var node = JsonValue.Create(hostile);
                Replace(parent, text, node);
                using var response = await service.PostAsync($"/cds-services/netlm-{hook}", call);
                if (response.StatusCode == System.Net.HttpStatusCode.OK)
                {
                    using var request = JsonDocument.Parse(call.ToJsonString());
                    var answer = await response.JsonAsync();
                    Assert.Equal(string.Empty, string.Join("; ", AnswerRules.Violations(answer, request.RootElement).Select(v => $"{node.GetPath()}: {v}")));
                    AssertNoMarkup(answer, node);
                    seen += answer.GetRawText().Contains("alert(1)", StringComparison.Ordinal) ? 1 : 0;
                }
                else
                {
                    Assert.True((int)response.StatusCode < 500, node.GetPath());
                }

                Replace(parent, node, text);
            }
        }

        Assert.True(seen > 0, "Nothing of it ever came to a card, so nothing was put to the test.");
    }

    // Links of our own lead to sources; those of a patient's record lead nowhere.
    private static void AssertNoMarkup(JsonElement answer, JsonNode node)
    {
        foreach (var card in answer.GetProperty("cards").EnumerateArray())
        {
            var detail = card.GetProperty("detail").GetString()!.Replace(@"\[", string.Empty, StringComparison.Ordinal).Replace(@"\]", string.Empty, StringComparison.Ordinal)
                .Replace(@"\*", string.Empty, StringComparison.Ordinal).Replace(@"\`", string.Empty, StringComparison.Ordinal);
            Assert.All(
                ["](/evil", "**bold", "`code", "https://evil", "\n# Heading", "<img"],
                part => Assert.False(detail.Contains(part, StringComparison.Ordinal), $"{part} at {node.GetPath()}"));
        }
    }

    private static void Replace(JsonNode parent, JsonNode old, JsonNode by)
    {
        if (parent is JsonArray array)
        {
            array[array.IndexOf(old)] = by;
        }
        else
        {
            parent[old.GetPropertyName()] = by;
        }
    }

    private static IEnumerable<JsonValue> TextsOf(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(m => TextsOf(m.Value)),
        JsonArray items => items.SelectMany(TextsOf),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value],
        _ => [],
    };
}
