using System.Runtime.InteropServices;
using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Schema;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Collects the occurrences of an element in an object.</summary>
internal static class ItemGatherer
{
    public static void Gather(JsonElement json, ElementSchema element, ItemList<ProfileItem> items)
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

        // Asking for each name that a choice may have would go through all the members as many times.
        var present = PresentTypes(json, element);
        for (var i = 0; i < element.Types.Length; i++)
        {
            if ((present & Bit(i)) != 0)
            {
                Gather(json, element.Types[i], items);
            }
        }
    }

    private static ulong Bit(int type) => 1UL << Math.Min(type, 63);

    private static ulong PresentTypes(JsonElement json, ElementSchema element)
    {
        var present = 0UL;
        foreach (var member in json.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(member);
            if (name.Contains((byte)'\\'))
            {
                return ulong.MaxValue;
            }

            name = name is [(byte)'_', ..] ? name[1..] : name;
            for (var i = 0; name.StartsWith(element.Utf8Name) && i < element.Types.Length; i++)
            {
                present |= name.SequenceEqual(element.Types[i].Utf8Name) ? Bit(i) : 0;
            }
        }

        return present;
    }

    private static void Gather(JsonElement json, TypeOption type, ItemList<ProfileItem> items)
    {
        var value = JsonMembers.Find(json, type.Utf8Name);
        var shadow = type.Primitive == Primitives.PrimitiveKind.None ? default : JsonMembers.Find(json, type.Utf8Shadow);
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
