using System.Text.Json;

namespace NetCds.Service.Tests.Conformance;

/// <summary>What every suggestion and action of a card obeys.</summary>
internal sealed class SuggestionRules(
    Action<bool, string, string> require, Action<JsonElement, string, string[]> members, Func<JsonElement, string, bool> isText, Func<JsonElement, bool> isNewUuid, JsonElement call)
{
    private readonly string _patient = call.GetProperty("context").GetProperty("patientId").GetString()!;
    private readonly string _request = call.GetRawText();

    public static IEnumerable<(JsonElement Item, string Path)> Items(JsonElement element, string name, string path) =>
        element.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array
            ? array.EnumerateArray().Select((item, i) => (item, $"{path}.{name}[{i}]"))
            : [];

    public void Check(JsonElement card, string path)
    {
        var suggestions = Items(card, "suggestions", path).ToList();
        var behavior = Text(card, "selectionBehavior");
        require(suggestions.Count == 0 ? behavior is null : behavior is "any" or "at-most-one", "CH-CARD-11", path);
        var recommended = 0;
        foreach (var (suggestion, suggestionPath) in suggestions)
        {
            members(suggestion, suggestionPath, ["label", "uuid", "isRecommended", "actions", "extension"]);
            require(isText(suggestion, "label"), "CH-SUGG-01", suggestionPath);
            require(isNewUuid(suggestion), "CH-SUGG-02", suggestionPath);
            var hasFlag = suggestion.TryGetProperty("isRecommended", out var flag);
            require(!hasFlag || flag.ValueKind is JsonValueKind.True or JsonValueKind.False, "CH-SUGG-03", suggestionPath);
            recommended += hasFlag && flag.ValueKind == JsonValueKind.True ? 1 : 0;
            var actions = Items(suggestion, "actions", suggestionPath).ToList();
            require(actions.Count > 0, "CH-SUGG-04", suggestionPath);
            foreach (var (action, actionPath) in actions)
            {
                CheckAction(action, actionPath);
            }
        }

        require(recommended < 2 || behavior == "any", "CH-SUGG-03", path);
    }

    private void CheckAction(JsonElement action, string path)
    {
        members(action, path, ["type", "description", "resource", "resourceId", "extension"]);
        var type = Text(action, "type");
        var resource = action.TryGetProperty("resource", out var found) ? found : default;
        var resourceId = Text(action, "resourceId");
        require(type is "create" or "update" or "delete", "CH-ACT-01", path);
        require(isText(action, "description"), "CH-ACT-02", path);
        require(type is not ("create" or "update") || isText(resource, "resourceType"), "CH-ACT-03", path);
        require(type != "update" || isText(resource, "id"), "CH-ACT-04", path);
        require(type == "delete" ? resourceId is not null && resource.ValueKind == JsonValueKind.Undefined : resourceId is null, "CH-ACT-05", path);
        require(type switch { "update" => IsInRequest(Text(resource, "id")), "delete" => IsInRequest(resourceId?.Split('/')[^1]), _ => true }, "CH-ACT-06", path);
        require(resource.ValueKind == JsonValueKind.Undefined || SubjectOf(resource) == $"Patient/{_patient}", "CH-ACT-07", path);
        require(type != "create" || (Text(resource, "status") == "draft" && Text(resource, "intent") is "proposal" or "plan" or "order"), "CH-ACT-08", path);
    }

    private bool IsInRequest(string? id) => id is not null && _request.Contains(JsonSerializer.Serialize(id), StringComparison.Ordinal);

    private static string? SubjectOf(JsonElement resource) =>
        resource.TryGetProperty("subject", out var subject) || resource.TryGetProperty("patient", out subject) ? Text(subject, "reference") : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
