using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Primitives;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Checks fixed values, patterns and limits.</summary>
internal static class ValueCheck
{
    private const int LongestDemand = 400;

    public static void Check(ValidationRun run, ProfileItem item, ProfileNode node)
    {
        if (node.Fixed.ValueKind != JsonValueKind.Undefined && !JsonPattern.IsSame(node.Fixed, item.Value))
        {
            run.Error(IssueCodes.Value, $"{node.Id} must be exactly {Demanded(node.Fixed)}, here it is {Shown(item)}.", item.At);
        }

        if (node.Pattern.ValueKind != JsonValueKind.Undefined && !JsonPattern.Matches(node.Pattern, item.Value))
        {
            run.Error(IssueCodes.Value, $"{node.Id} must have {Demanded(node.Pattern)}, here it is {Shown(item)}.", item.At);
        }

        if (node.MaxLength is { } longest && JsonText.Read(item.Value) is { } text && text.Length > longest)
        {
            run.Error(IssueCodes.Value, $"{node.Id} may have {longest} characters at most, here it has {text.Length}.", item.At);
        }

        CheckLimit(run, item, node, node.MinValue, isLargest: false);
        CheckLimit(run, item, node, node.MaxValue, isLargest: true);
    }

    /// <summary>A value that a profile demands, for messages: longer than what a resource says is shown, as it is what to write.</summary>
    public static string Demanded(JsonElement value) => JsonText.Show(value, LongestDemand);

    private static string Shown(ProfileItem item) => item.Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? "without value" : JsonText.Show(item.Value);

    private static void CheckLimit(ValidationRun run, ProfileItem item, ProfileNode node, JsonElement limit, bool isLargest)
    {
        if (limit.ValueKind == JsonValueKind.Undefined || item.Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return;
        }

        if (Compare(item.Value, limit) is { } order && (isLargest ? order > 0 : order < 0))
        {
            run.Error(IssueCodes.Value, $"{node.Id} must be {JsonText.Show(Plain(limit))} or {(isLargest ? "less" : "more")}, here it is {JsonText.Show(Plain(item.Value))}.", item.At);
        }
    }

    // Null when the two cannot be compared: another type, or another unit.
    private static int? Compare(JsonElement value, JsonElement limit)
    {
        if (value.ValueKind == JsonValueKind.Object && limit.ValueKind == JsonValueKind.Object)
        {
            var isSameUnit = Unit(limit).IsEmpty || Unit(value).SequenceEqual(Unit(limit));
            return isSameUnit ? Compare(JsonMembers.Find(value, "value"u8), JsonMembers.Find(limit, "value"u8)) : null;
        }

        if (value.ValueKind == JsonValueKind.Number && limit.ValueKind == JsonValueKind.Number)
        {
            return value.TryGetDecimal(out var left) && limit.TryGetDecimal(out var right) ? left.CompareTo(right) : value.GetDouble().CompareTo(limit.GetDouble());
        }

        if (value.ValueKind != JsonValueKind.String || limit.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var first = JsonText.Raw(value);
        var second = JsonText.Raw(limit);
        return TemporalText.IsTime(first) && TemporalText.IsTime(second) ? first.SequenceCompareTo(second) : TemporalOrder.Compare(first, second);
    }

    private static ReadOnlySpan<byte> Unit(JsonElement quantity)
    {
        var code = JsonText.Raw(JsonMembers.Find(quantity, "code"u8));
        return code.IsEmpty ? JsonText.Raw(JsonMembers.Find(quantity, "unit"u8)) : code;
    }

    private static JsonElement Plain(JsonElement value) => value.ValueKind == JsonValueKind.Object && JsonMembers.Find(value, "value"u8) is { ValueKind: not JsonValueKind.Undefined } number ? number : value;
}
