using System.Globalization;
using System.Text.Json;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Catalogue;

/// <summary>Values of facts as the catalogue writes them.</summary>
internal static class FactLiteral
{
    public static string NameOf(FactKind kind) => kind switch
    {
        FactKind.Boolean => "boolean",
        FactKind.Quantity => "quantity",
        FactKind.Integer => "integer",
        FactKind.Code => "code",
        _ => "age",
    };

    /// <summary>The value, or none when the JSON does not fit the kind.</summary>
    public static FactValue Read(JsonElement json, FactKind kind) => (kind, json.ValueKind) switch
    {
        (FactKind.Boolean, JsonValueKind.True) => FactValue.Of(true),
        (FactKind.Boolean, JsonValueKind.False) => FactValue.Of(false),
        (FactKind.Code, JsonValueKind.String) => FactValue.Of(json.GetString()!),
        (FactKind.Quantity or FactKind.Integer or FactKind.Age, JsonValueKind.Number) when json.TryGetDecimal(out var number) => FactValue.Of(number),
        (FactKind.Quantity or FactKind.Integer or FactKind.Age, JsonValueKind.String) => Bound(json.GetString()!),
        _ => default,
    };

    private static FactValue Bound(string text) =>
        text.StartsWith(">=", StringComparison.Ordinal) && decimal.TryParse(text.AsSpan(2), NumberStyles.Number, CultureInfo.InvariantCulture, out var low)
            ? FactValue.Of(Interval.Above(low, inclusive: true))
            : default;
}
