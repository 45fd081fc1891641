using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Validation.Constraints;

/// <summary>Constraints of the data types and resources met most, decided in code. Each says the same as its expression.</summary>
internal static class NativeConstraints
{
    private static readonly Dictionary<string, NativeCheck> ByExpression = new(StringComparer.Ordinal)
    {
        ["code.empty() or system.exists()"] = value => IsAbsent(value, "code"u8, "_code"u8) || !IsAbsent(value, "system"u8, "_system"u8),
        ["comparator.empty()"] = value => IsAbsent(value, "comparator"u8, "_comparator"u8),
        ["data.empty() or contentType.exists()"] = value => IsAbsent(value, "data"u8, "_data"u8) || !IsAbsent(value, "contentType"u8, "_contentType"u8),
        ["value.empty() or system.exists()"] = value => IsAbsent(value, "value"u8, "_value"u8) || !IsAbsent(value, "system"u8, "_system"u8),
        ["low.exists() or high.exists() or text.exists()"] = value => !IsAbsent(value, "low"u8) || !IsAbsent(value, "high"u8) || !IsAbsent(value, "text"u8, "_text"u8),
        ["name.exists() or telecom.exists() or address.exists() or organization.exists()"] = value =>
            !IsAbsent(value, "name"u8) || !IsAbsent(value, "telecom"u8) || !IsAbsent(value, "address"u8) || !IsAbsent(value, "organization"u8),
        ["(identifier.count() + name.count()) > 0"] = value => !IsAbsent(value, "identifier"u8) || !IsAbsent(value, "name"u8, "_name"u8),
        ["resource.exists() or request.exists() or response.exists()"] = value =>
            !IsAbsent(value, "resource"u8) || !IsAbsent(value, "request"u8) || !IsAbsent(value, "response"u8),
        ["fullUrl.exists() implies fullUrl.contains('/_history/').not()"] = value => JsonText.Raw(JsonMembers.Find(value, "fullUrl"u8)).IndexOf("/_history/"u8) < 0,
        ["dataAbsentReason.empty() or value.empty()"] = value => IsAbsent(value, "dataAbsentReason"u8) || !HasChoice(value, "value"u8),
        ["value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()"] = value =>
            IsAbsent(value, "component"u8) || !HasChoice(value, "value"u8) ? true : ComponentCodes.AreDifferent(value),
        ["start.hasValue().not() or end.hasValue().not() or (start <= end)"] = PeriodOrder.Holds,
    };

    /// <summary>The expressions decided in code.</summary>
    public static IEnumerable<string> Expressions => ByExpression.Keys;

    /// <summary>The check of an expression, or null when FHIRPath has to decide.</summary>
    /// <param name="expression">The expression, letter by letter.</param>
    public static NativeCheck? Find(string expression) => ByExpression.GetValueOrDefault(expression);

    private static bool IsAbsent(JsonElement value, ReadOnlySpan<byte> name) => JsonMembers.Find(value, name).ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    private static bool IsAbsent(JsonElement value, ReadOnlySpan<byte> name, ReadOnlySpan<byte> shadow) => IsAbsent(value, name) && IsAbsent(value, shadow);

    private static bool HasChoice(JsonElement value, ReadOnlySpan<byte> name)
    {
        foreach (var member in value.EnumerateObject())
        {
            var written = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8PropertyName(member);
            if (written.StartsWith((byte)'_'))
            {
                written = written[1..];
            }

            if (written.Length > name.Length && written.StartsWith(name) && written[name.Length] is >= (byte)'A' and <= (byte)'Z' && member.Value.ValueKind != JsonValueKind.Null)
            {
                return true;
            }
        }

        return false;
    }
}
