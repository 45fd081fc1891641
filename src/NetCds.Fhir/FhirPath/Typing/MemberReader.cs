using System.Collections.Immutable;
using System.Text;
using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.FhirPath.Typing;

/// <summary>Reads the elements of a type from the snapshot of its definition.</summary>
internal static class MemberReader
{
    private const string ChoiceSuffix = "[x]";
    private const string SystemTypes = "http://hl7.org/fhirpath/System.";

    /// <summary>The elements directly below the type's path, by name.</summary>
    public static Dictionary<string, FhirMember> Read(FhirType type, StructureDefinition? definition)
    {
        if (definition is null)
        {
            return [];
        }

        var members = new Dictionary<string, FhirMember>(StringComparer.Ordinal);
        foreach (var element in definition.Snapshot)
        {
            if (IsDirectlyBelow(type.Path, element) && !(type.IsPrimitive && element.Path.EndsWith(".value", StringComparison.Ordinal)))
            {
                var name = element.Path[(type.Path.Length + 1)..];
                var isChoice = name.EndsWith(ChoiceSuffix, StringComparison.Ordinal);
                name = isChoice ? name[..^ChoiceSuffix.Length] : name;
                members.TryAdd(name, new FhirMember(type.Model, name, isChoice, (element.BaseMax ?? element.Max) is not (0 or 1), TypeNames(definition, element)));
            }
        }

        return members;
    }

    /// <summary>The elements by the names they may have in JSON.</summary>
    public static Dictionary<string, JsonMember> ByJsonName(Dictionary<string, FhirMember> members)
    {
        var byName = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        foreach (var member in members.Values)
        {
            foreach (var type in member.Types)
            {
                var name = member.IsChoice ? member.Name + ChoiceTypes.Suffix(type.Name) : member.Name;
                byName.TryAdd(name, new JsonMember(member, type, Encoding.UTF8.GetBytes($"_{name}")));
            }
        }

        return byName;
    }

    private static bool IsDirectlyBelow(string path, ElementDefinition element) =>
        element.Path.Length > path.Length + 1 && element.Path[path.Length] == '.' && element.Path.StartsWith(path, StringComparison.Ordinal)
        && element.Path.IndexOf('.', path.Length + 1) < 0 && element.SliceName is null && !element.Id.Contains(':', StringComparison.Ordinal);

    private static ImmutableArray<string> TypeNames(StructureDefinition definition, ElementDefinition element)
    {
        if (element.ContentReference is { } reference)
        {
            return [reference[(reference.IndexOf('#', StringComparison.Ordinal) + 1)..]];
        }

        var names = new List<string>(element.Types.Length);
        foreach (var type in element.Types)
        {
            var name = Name(definition, element, type);
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names.Count == 0 ? ["Element"] : [.. names];
    }

    private static string Name(StructureDefinition definition, ElementDefinition element, ElementType type)
    {
        if (type.Code.StartsWith(SystemTypes, StringComparison.Ordinal))
        {
            return type.FhirType ?? "string";
        }

        return type.Code is "BackboneElement" or "Element" && HasContent(definition, element.Path) ? element.Path : type.Code;
    }

    private static bool HasContent(StructureDefinition definition, string path)
    {
        foreach (var element in definition.Snapshot)
        {
            if (element.Path.Length > path.Length && element.Path[path.Length] == '.' && element.Path.StartsWith(path, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
