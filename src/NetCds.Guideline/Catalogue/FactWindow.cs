using System.Text.Json;

namespace NetCds.Guideline.Catalogue;

/// <summary>Reads validity: a number of days or the name of a window.</summary>
internal static class FactWindow
{
    public static int Days(FactJson json, string member, JsonElement value, FactVocabulary vocabulary)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var days) && days > 0)
        {
            return days;
        }

        if (value.ValueKind == JsonValueKind.String && vocabulary.Windows.TryGetValue(value.GetString()!, out var named))
        {
            return named;
        }

        json.Error(member, $"{value.GetRawText()} is neither a whole number of days above 0 nor one of: {string.Join(", ", vocabulary.Windows.Keys)}.");
        return 1;
    }
}
