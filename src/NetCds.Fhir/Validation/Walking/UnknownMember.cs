using System.Text.Json;
using NetCds.Fhir.Spelling;
using NetCds.Fhir.Validation.Schema;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Reports members that the type does not have, with the name that was probably meant.</summary>
internal static class UnknownMember
{
    public static void Report(ValidationRun run, JsonProperty member, TypeSchema schema)
    {
        if (schema.IsResource && member.NameEquals("resourceType"u8))
        {
            return;
        }

        var name = Name(member);
        run.Error(IssueCodes.Structure, $"{schema.Name} has no element '{name}'. {Advice(name, schema)}", member);
    }

    private static string Name(JsonProperty member)
    {
        try
        {
            return member.Name.Length > 60 ? member.Name[..60] + "…" : member.Name;
        }
        catch (InvalidOperationException)
        {
            return "a name with an escape that stands for no character";
        }
    }

    private static string Advice(string name, TypeSchema schema)
    {
        if (name.StartsWith('_') && Nearest(name[1..], schema) is { } shadow && shadow == name[1..])
        {
            return $"'{shadow}' is no primitive: put id and extension inside it.";
        }

        if (schema.Find(name) is { IsChoice: true } choice)
        {
            return $"Write the type too, for example {choice.Types[0].JsonName}.";
        }

        return Nearest(name, schema) is { } nearest ? $"Did you mean '{nearest}'?" : "Take it out, or put it into an extension.";
    }

    private static string? Nearest(string name, TypeSchema schema)
    {
        var nearest = NearestName.Among(name);
        foreach (var candidate in schema.Children.Names)
        {
            nearest.Try(candidate.Type.JsonName);
        }

        return nearest.Name;
    }
}
