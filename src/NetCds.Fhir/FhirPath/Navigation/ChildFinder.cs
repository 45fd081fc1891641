using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>All elements directly below an item, in the order of its JSON.</summary>
internal static class ChildFinder
{
    private const int LongestName = 128;

    /// <summary>Adds the children of an item.</summary>
    public static void Collect(Run run, int position, in FhirPathNode parent, NodeBuffer into)
    {
        var holder = parent.Json.ValueKind == JsonValueKind.Object ? parent.Json : parent.Shadow;
        if (parent.Type is not { } type || holder.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in holder.EnumerateObject())
        {
            run.Step(position);
            var name = JsonMarshal.GetRawUtf8PropertyName(property);
            if (Locate(holder, type, name, property.Value) is not { IsEmpty: false } place)
            {
                continue;
            }

            foreach (var item in new MemberItems(place, parent, type.Model, isContained: name.SequenceEqual("contained"u8)))
            {
                run.Step(position);
                into.Add(item);
            }
        }
    }

    private static MemberPlace Locate(JsonElement holder, FhirType type, ReadOnlySpan<byte> name, JsonElement value)
    {
        if (name.Length is 0 or > LongestName || name.SequenceEqual("resourceType"u8))
        {
            return default;
        }

        if (name[0] == (byte)'_')
        {
            return ShadowAlone(holder, type, name[1..], value);
        }

        if (type.IsOpen)
        {
            return new MemberPlace(value, Shadow(holder, name), Guess(type.Model, name));
        }

        if (Find(type, name) is not { } known)
        {
            return default;
        }

        return !known.Type.IsPrimitive ? new MemberPlace(value, default, known.Type)
            : value.ValueKind is JsonValueKind.Array or JsonValueKind.Null ? new MemberPlace(value, JsonMembers.Find(holder, known.Shadow), known.Type)
            : new MemberPlace(value, value.ValueKind, holder, known.Type, known.Shadow);
    }

    // Beside a value the shadow is taken with it.
    private static MemberPlace ShadowAlone(JsonElement holder, FhirType type, ReadOnlySpan<byte> name, JsonElement shadow)
    {
        if (JsonMembers.Find(holder, name).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
        {
            return default;
        }

        var known = type.IsOpen ? null : Find(type, name)?.Type;
        return type.IsOpen || known is not null ? new MemberPlace(default, shadow, known) : default;
    }

    private static JsonElement Shadow(JsonElement holder, ReadOnlySpan<byte> name)
    {
        Span<byte> shadow = stackalloc byte[LongestName + 1];
        shadow[0] = (byte)'_';
        name.CopyTo(shadow[1..]);
        return JsonMembers.Find(holder, shadow[..(name.Length + 1)]);
    }

    private static JsonMember? Find(FhirType type, ReadOnlySpan<byte> name)
    {
        Span<char> text = stackalloc char[LongestName];
        var length = Encoding.UTF8.GetChars(name, text);
        return type.JsonMembers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out var member) ? member : null;
    }

    // "valueQuantity" is a Quantity also where no definition says so; a plain name says nothing.
    private static FhirType? Guess(FhirTypeModel model, ReadOnlySpan<byte> name)
    {
        var suffix = name.IndexOfAnyInRange((byte)'A', (byte)'Z');
        return name.StartsWith("value"u8) && suffix == 5 && ChoiceTypes.Find(name[suffix..]) is { } type ? model.Known(type) : null;
    }
}
