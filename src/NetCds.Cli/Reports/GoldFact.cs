using System.Globalization;
using System.Text.Json;
using NetCds.Guideline.Reports;

namespace NetCds.Cli.Reports;

/// <summary>A fact as labelled or as read, in the form in which the two are compared.</summary>
internal sealed record GoldFact(string Name, string Value, string Certainty, string Temporality, int Start, int End)
{
    /// <summary>What is compared: name, value, certainty and temporality.</summary>
    public string Key => $"{Name} {Value} {Certainty} {Temporality}";

    /// <summary>Reads a label.</summary>
    public static GoldFact Read(JsonElement fact)
    {
        var value = fact.TryGetProperty("value", out var v) && v.ValueKind != JsonValueKind.Null ? Text(v) : $"{Bound(fact, "low")}..{Bound(fact, "high")}";
        var span = fact.TryGetProperty("span", out var s) && s.ValueKind == JsonValueKind.Array && s.GetArrayLength() == 2 ? (s[0].GetInt32(), s[1].GetInt32()) : (-1, -1);
        return new GoldFact(fact.GetProperty("name").GetString()!, value, Or(fact, "certainty", "definite"), Or(fact, "temporality", "current"), span.Item1, span.Item2);
    }

    /// <summary>A statement in the form of a label.</summary>
    public static GoldFact Of(ReportStatement statement)
    {
        var value = statement.Value;
        var text = value.Code ?? (value.Exact is { } exact ? Number(exact) : $"{Number(value.Low)}..{Number(value.High)}");
        return new GoldFact(statement.Fact, text, ReportJson.Name(statement.Certainty), ReportJson.Name(statement.Temporality), statement.Start, statement.End);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => Number(value.GetDecimal()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };

    private static string Bound(JsonElement fact, string name) =>
        fact.TryGetProperty(name, out var bound) && bound.ValueKind == JsonValueKind.Number ? Number(bound.GetDecimal()) : string.Empty;

    // Conversions may differ in the last digits.
    private static string Number(decimal? value) => value is { } number ? decimal.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture) : string.Empty;

    private static string Or(JsonElement fact, string name, string otherwise) =>
        fact.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : otherwise;
}
