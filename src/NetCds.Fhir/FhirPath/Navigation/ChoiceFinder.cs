using System.Runtime.InteropServices;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>Finds the one member of an object that a choice element stands in.</summary>
internal static class ChoiceFinder
{
    /// <summary>Finds it among the types that the definition allows.</summary>
    public static MemberPlace Find(JsonElement holder, FhirMember member)
    {
        var value = default(JsonElement);
        var shadow = default(JsonElement);
        FhirType? type = null;
        foreach (var property in holder.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(property);
            var isShadow = name.Length > 0 && name[0] == (byte)'_';
            name = isShadow ? name[1..] : name;
            if (name.Length <= member.Utf8.Length || !name.StartsWith(member.Utf8) || TypeOf(member, name) is not { } found || (type is not null && type != found))
            {
                continue;
            }

            type = found;
            if (isShadow)
            {
                shadow = property.Value;
            }
            else
            {
                value = property.Value;
            }
        }

        return new MemberPlace(value, shadow, type);
    }

    /// <summary>Finds it by the type at the end of the name, where no definition is known.</summary>
    public static MemberPlace Find(JsonElement holder, ReadOnlySpan<byte> start, FhirTypeModel model)
    {
        var value = default(JsonElement);
        var shadow = default(JsonElement);
        string? type = null;
        foreach (var property in holder.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(property);
            var isShadow = name.Length > 0 && name[0] == (byte)'_';
            name = isShadow ? name[1..] : name;
            if (name.Length <= start.Length || !name.StartsWith(start) || ChoiceTypes.Find(name[start.Length..]) is not { } found || (type is not null && type != found))
            {
                continue;
            }

            type = found;
            if (isShadow)
            {
                shadow = property.Value;
            }
            else
            {
                value = property.Value;
            }
        }

        return type is null ? default : new MemberPlace(value, shadow, model.Known(type));
    }

    private static FhirType? TypeOf(FhirMember member, ReadOnlySpan<byte> name)
    {
        foreach (var choice in member.ChoiceNames)
        {
            if (name.SequenceEqual(choice.Utf8))
            {
                return choice.Type;
            }
        }

        return null;
    }
}
