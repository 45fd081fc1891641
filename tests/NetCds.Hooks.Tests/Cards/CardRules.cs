using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards;

namespace NetCds.Hooks.Tests.Cards;

/// <summary>The rules every card obeys, whatever the patient (CDS Hooks 2.0 and the house's own).</summary>
internal static partial class CardRules
{
    public static void Check(IReadOnlyList<Card> cards, CardContext context)
    {
        Assert.True(cards.Count <= Math.Max(1, context.MaxCards));
        var uuids = new HashSet<Guid>();
        var orders = new HashSet<string>();
        var loudest = Indicator.Critical;
        foreach (var card in cards)
        {
            Assert.True(card.Indicator <= loudest, "strongest first");
            loudest = card.Indicator;
            CheckUuid(card.Uuid, uuids);
            CheckSummary(card.Summary);
            CheckDetail(card.Detail, context);
            CheckSource(card.Source, context);
            Assert.Equal(card.Suggestions.Count > 0 ? "any" : null, card.SelectionBehavior);
            Assert.True(card.Suggestions.Count <= 4);
            Assert.All(card.OverrideReasons, r => Assert.False(string.IsNullOrEmpty(r.Code) || string.IsNullOrEmpty(r.System) || string.IsNullOrEmpty(r.Display)));
            foreach (var suggestion in card.Suggestions)
            {
                CheckUuid(suggestion.Uuid, uuids);
                CheckSuggestion(suggestion, context, orders);
            }
        }

        CheckJson(cards);
    }

    private static void CheckUuid(Guid uuid, HashSet<Guid> seen)
    {
        var text = uuid.ToString();
        Assert.True(seen.Add(uuid), "uuids are unique");
        Assert.Equal('8', text[14]);
        Assert.Contains(text[19], "89ab");
    }

    private static void CheckSummary(string summary)
    {
        Assert.InRange(summary.Length, 1, 139);
        Assert.True(new StringInfo(summary).LengthInTextElements < 140);
        Assert.DoesNotContain(summary, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '<' or '>' or '\u202E');
        Assert.Equal(summary.Trim(), summary);
        Assert.DoesNotContain("{{", summary);
    }

    private static void CheckDetail(string detail, CardContext context)
    {
        Assert.DoesNotContain(detail, c => c is '<' or '>' or '\r' or '\u2028' or '\u2029' or '\u202E' || (char.IsControl(c) && c != '\n'));
        Assert.DoesNotMatch(TemplateDebris(), detail);
        var lines = detail.Split('\n');
        Assert.StartsWith("Sources: ", lines[^1]);
        Assert.Single(lines, line => line.StartsWith("Sources:", StringComparison.Ordinal));
        Assert.Contains(context.IsSigned ? "Guideline " : "Draft guideline, experimental", lines[^3]);
        Assert.Contains("1.0.0", lines[^3]);
        var body = string.Join('\n', lines[..^1]);
        Assert.DoesNotMatch(UnescapedMarkup(), body);
        Assert.DoesNotContain("://", body);
        Assert.DoesNotContain("www.", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(HeadingOrQuote(), body);
    }

    private static void CheckSource(CardSource source, CardContext context)
    {
        Assert.Equal(context.Sandbox, source.Label.Contains("sandbox", StringComparison.Ordinal));
        Assert.Equal(!context.IsSigned, source.Label.Contains("draft", StringComparison.Ordinal));
        Assert.Matches("^[A-Za-z0-9]{1,100}$", source.Topic.Code);
        Assert.Equal("https://netcds.example/fhir/CodeSystem/nelm-card-topic", source.Topic.System);
        Assert.Equal(context.PublicBaseUrl, source.Url);
    }

    private static void CheckSuggestion(Suggestion suggestion, CardContext context, HashSet<string> orders)
    {
        Assert.NotEmpty(suggestion.Label);
        var action = Assert.Single(suggestion.Actions);
        Assert.NotEmpty(action.Description);
        Assert.Null(suggestion.IsRecommended);
        if (action.Type == "delete")
        {
            Assert.False(context.IsPatientView, "an opened chart has no drafts to remove");
            Assert.Null(action.Resource);
            Assert.Matches("^[^/]+/.", action.ResourceId);
            Assert.True(orders.Add(action.ResourceId!), "a draft is removed once");
            return;
        }

        Assert.Equal("create", action.Type);
        Assert.Null(action.ResourceId);
        Assert.NotNull(action.Resource);
        Assert.Equal(context.PatientId, action.Resource.PatientId);
        Assert.True(orders.Add(action.Resource.Order.Id), "an order is suggested once");
        Assert.False(context.IsPatientView && action.Resource.Order.Id == "MAA_MAPPING", "no angiography with one click");
    }

    private static void CheckJson(IReadOnlyList<Card> cards)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CardWriter.Write(writer, cards);
        }

        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(cards.Count, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), NothingIsEmpty);
    }

    // CH-RESP-03: a member without a value is left out.
    private static void NothingIsEmpty(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.NotEmpty(element.EnumerateObject());
                Assert.All(element.EnumerateObject(), member => NothingIsEmpty(member.Value));
                break;
            case JsonValueKind.Array:
                Assert.NotEmpty(element.EnumerateArray());
                Assert.All(element.EnumerateArray(), NothingIsEmpty);
                break;
            case JsonValueKind.String:
                Assert.NotEmpty(element.GetString()!);
                break;
            default:
                Assert.NotEqual(JsonValueKind.Null, element.ValueKind);
                break;
        }
    }

    [GeneratedRegex(@"\{\{|\}\}|\bundefined\b|\[object|NetCds\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TemplateDebris();

    [GeneratedRegex(@"(?<!\\)[\[\]`|~]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnescapedMarkup();

    [GeneratedRegex(@"^\s*(- )?#", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadingOrQuote();
}
