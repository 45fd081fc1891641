using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Compares values with fixed values and patterns (elementdefinition.html).</summary>
internal static class JsonPattern
{
    /// <summary>Whether two values are the same. The order of members does not count; numbers are compared by value.</summary>
    public static bool IsSame(JsonElement left, JsonElement right)
    {
        if (left.ValueKind == JsonValueKind.Undefined || right.ValueKind == JsonValueKind.Undefined)
        {
            return left.ValueKind == right.ValueKind;
        }

        try
        {
            return JsonElement.DeepEquals(left, right);
        }
        catch (InvalidOperationException)
        {
            // An escape that stands for no character equals nothing.
            return false;
        }
    }

    /// <summary>Whether a value has all that the pattern has: each member, and for each item of an array one that has it.</summary>
    public static bool Matches(JsonElement pattern, JsonElement value)
    {
        switch (pattern.ValueKind)
        {
            case JsonValueKind.Object:
                return value.ValueKind == JsonValueKind.Object && MatchesMembers(pattern, value);
            case JsonValueKind.Array:
                return value.ValueKind == JsonValueKind.Array && MatchesItems(pattern, value);
            default:
                return IsSame(pattern, value);
        }
    }

    private static bool MatchesMembers(JsonElement pattern, JsonElement value)
    {
        foreach (var member in pattern.EnumerateObject())
        {
            if (!Matches(member.Value, JsonMembers.Find(value, member.Name)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MatchesItems(JsonElement pattern, JsonElement value)
    {
        foreach (var wanted in pattern.EnumerateArray())
        {
            var isFound = false;
            foreach (var item in value.EnumerateArray())
            {
                isFound |= Matches(wanted, item);
            }

            if (!isFound)
            {
                return false;
            }
        }

        return true;
    }
}
