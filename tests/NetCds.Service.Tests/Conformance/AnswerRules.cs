using System.Globalization;
using System.Text.Json;

namespace NetCds.Service.Tests.Conformance;

/// <summary>What every answer of a hook service obeys, whatever the patient (CDS Hooks 2.0, service response).</summary>
internal sealed class AnswerRules
{
    private const int MaxCards = 5;

    private readonly List<string> _violations = [];
    private readonly HashSet<string> _uuids = new(StringComparer.OrdinalIgnoreCase);

    private AnswerRules()
    {
    }

    /// <summary>Names what is wrong with an answer, each with the id of the rule; nothing when all is well.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="call">The call that was answered.</param>
    public static IReadOnlyList<string> Violations(JsonElement answer, JsonElement call)
    {
        var rules = new AnswerRules();
        rules.CheckAnswer(answer, call);
        return rules._violations;
    }

    private void CheckAnswer(JsonElement answer, JsonElement call)
    {
        Require(!answer.TryGetProperty("systemActions", out _), "CH-SYS-01", "systemActions");
        if (!answer.TryGetProperty("cards", out var cards) || cards.ValueKind != JsonValueKind.Array)
        {
            Require(false, "CH-RESP-01", "cards");
            return;
        }

        Members(answer, string.Empty, "cards", "systemActions", "extension");
        Require(cards.GetArrayLength() <= MaxCards, "CH-RESP-06", "cards");
        var suggestions = new SuggestionRules(Require, Members, IsText, IsNewUuid, call);
        var index = 0;
        foreach (var card in cards.EnumerateArray())
        {
            var path = $"cards[{index++}]";
            NothingEmpty(card, path);
            CheckCard(card, path);
            suggestions.Check(card, path);
        }
    }

    private void CheckCard(JsonElement card, string path)
    {
        Members(card, path, "uuid", "summary", "detail", "indicator", "source", "suggestions", "selectionBehavior", "overrideReasons", "links", "extension");
        var summary = Text(card, "summary");
        Require(summary is { Length: > 0 }, "CH-CARD-01", path);
        Require(new StringInfo(summary ?? string.Empty).LengthInTextElements < 140 && summary is null or { Length: < 140 }, "CH-CARD-02", path);
        Require(Text(card, "indicator") is "info" or "warning" or "critical", "CH-CARD-03", path);
        CheckSource(card, path);
        Require(IsNewUuid(card), "CH-CARD-07", path);
        var detail = Text(card, "detail");
        Require(!card.TryGetProperty("detail", out _) || detail is { Length: > 0 }, "CH-CARD-08", path);
        Require(!TextRules.HasMarkup(detail), "CH-CARD-09", path);
        Require(TextRules.IsOnePlainLine(summary), "CH-CARD-10", path);
        Require(!TextRules.HasDebris(summary) && !TextRules.HasDebris(detail), "CH-CARD-13", path);
        foreach (var (reason, reasonPath) in Items(card, "overrideReasons", path))
        {
            Require(IsText(reason, "code") && IsText(reason, "system") && IsText(reason, "display"), "CH-CARD-12", reasonPath);
        }

        foreach (var (link, linkPath) in Items(card, "links", path))
        {
            var type = Text(link, "type");
            Require(IsText(link, "label") && IsAddress(link, "url") && type is "absolute" or "smart", "CH-LINK-01", linkPath);
            Require(!link.TryGetProperty("appContext", out _) || type == "smart", "CH-LINK-02", linkPath);
            Require(!link.TryGetProperty("autolaunchable", out var auto) || auto.ValueKind is JsonValueKind.True or JsonValueKind.False, "CH-LINK-03", linkPath);
        }
    }

    private void CheckSource(JsonElement card, string path)
    {
        var source = card.TryGetProperty("source", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        Require(IsText(source, "label"), "CH-CARD-04", path);
        Require((!Has(source, "url") || IsAddress(source, "url")) && (!Has(source, "icon") || IsAddress(source, "icon")), "CH-CARD-05", path);
        Require(Has(source, "topic") && IsText(source.GetProperty("topic"), "code") && IsText(source.GetProperty("topic"), "system"), "CH-CARD-06", path);
    }

    private void NothingEmpty(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Require(element.EnumerateObject().Any(), "CH-RESP-03", path);
                foreach (var member in element.EnumerateObject())
                {
                    Require(member.Name != "extension" || member.Value.ValueKind == JsonValueKind.Object || path.Contains(".resource", StringComparison.Ordinal), "CH-RESP-05", path);
                    NothingEmpty(member.Value, $"{path}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                Require(element.GetArrayLength() > 0, "CH-RESP-03", path);
                foreach (var item in element.EnumerateArray())
                {
                    NothingEmpty(item, path + "[]");
                }

                break;
            case JsonValueKind.String:
                Require(element.GetString()!.Length > 0, "CH-RESP-03", path);
                break;
            default:
                Require(element.ValueKind != JsonValueKind.Null, "CH-RESP-03", path);
                break;
        }
    }

    private void Members(JsonElement element, string path, params string[] known)
    {
        foreach (var member in element.EnumerateObject())
        {
            Require(Array.IndexOf(known, member.Name) >= 0, "CH-RESP-04", $"{path}.{member.Name}");
        }
    }

    private bool IsNewUuid(JsonElement element) => Guid.TryParseExact(Text(element, "uuid"), "D", out _) && _uuids.Add(Text(element, "uuid")!);

    private void Require(bool holds, string rule, string path)
    {
        if (!holds)
        {
            _violations.Add($"{rule} {path}");
        }
    }

    private static IEnumerable<(JsonElement Item, string Path)> Items(JsonElement element, string name, string path) => SuggestionRules.Items(element, name, path);

    private static bool Has(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    private static string? Text(JsonElement element, string name) =>
        Has(element, name) && element.GetProperty(name).ValueKind == JsonValueKind.String ? element.GetProperty(name).GetString() : null;

    private static bool IsText(JsonElement element, string name) => Text(element, name) is { Length: > 0 };

    private static bool IsAddress(JsonElement element, string name) => Uri.TryCreate(Text(element, name), UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https" };
}
