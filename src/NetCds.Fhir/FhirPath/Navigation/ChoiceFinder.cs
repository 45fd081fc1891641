using System.Runtime.InteropServices;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>Finds the one member of an object that a choice element stands in.</summary>
internal static class ChoiceFinder
{
    /// <summary>Finds it among the types that the definition allows.</summary>
    public static MemberPlace Find(JsonElement holder, FhirMember member) => Find(holder, member.Utf8, member, null);

    /// <summary>Finds it by the type at the end of the name, where no definition is known.</summary>
    public static MemberPlace Find(JsonElement holder, ReadOnlySpan<byte> start, FhirTypeModel model) => Find(holder, start, null, model);

    private static MemberPlace Find(JsonElement holder, ReadOnlySpan<byte> start, FhirMember? member, FhirTypeModel? model)
    {
        var value = default(JsonElement);
        var shadow = default(JsonElement);
        FhirType? type = null;
        foreach (var property in holder.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(property);
            var isShadow = name.Length > 0 && name[0] == (byte)'_';
            name = isShadow ? name[1..] : name;
            if (name.Length <= start.Length || !name.StartsWith(start))
            {
                continue;
            }

            var found = member is null ? TypeOf(name[start.Length..], model!) : TypeOf(member, name);
            if (found is null || (type is not null && type != found))
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

    private static FhirType? TypeOf(ReadOnlySpan<byte> suffix, FhirTypeModel model) => ChoiceTypes.Find(suffix) is { } type ? model.Known(type) : null;

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
