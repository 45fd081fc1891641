using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Schema;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Collects the occurrences of an element in an object.</summary>
internal static class ItemGatherer
{
    public static void Gather(JsonElement json, ElementSchema element, List<ProfileItem> items)
    {
        items.Clear();
        if (json.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (!element.IsChoice)
        {
            Gather(json, element.Types[0], items);
            return;
        }

        foreach (var type in element.Types)
        {
            Gather(json, type, items);
        }
    }

    private static void Gather(JsonElement json, TypeOption type, List<ProfileItem> items)
    {
        var value = JsonMembers.Find(json, type.JsonName);
        var shadow = type.Primitive == Primitives.PrimitiveKind.None ? default : JsonMembers.Find(json, "_" + type.JsonName);
        if (value.ValueKind != JsonValueKind.Array && shadow.ValueKind != JsonValueKind.Array)
        {
            if (IsPresent(value) || IsPresent(shadow))
            {
                items.Add(new ProfileItem(value, shadow, type, -1));
            }

            return;
        }

        var count = Math.Max(Length(value), Length(shadow));
        for (var i = 0; i < count; i++)
        {
            var (one, beside) = (At(value, i), At(shadow, i));
            if (IsPresent(one) || IsPresent(beside))
            {
                items.Add(new ProfileItem(one, beside, type, i));
            }
        }
    }

    private static bool IsPresent(JsonElement json) => json.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    private static int Length(JsonElement json) => json.ValueKind == JsonValueKind.Array ? json.GetArrayLength() : 0;

    private static JsonElement At(JsonElement json, int index) => index < Length(json) ? json[index] : default;
}
