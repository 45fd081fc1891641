using System.Text.Json;
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
        string? nearest = null;
        var smallest = Math.Min(3, (name.Length / 3) + 1);
        foreach (var candidate in schema.Children.Names)
        {
            var distance = EditDistance(name, candidate.Type.JsonName, smallest);
            if (distance < smallest)
            {
                (nearest, smallest) = (candidate.Type.JsonName, distance);
            }
        }

        return nearest;
    }

    private static int EditDistance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
        {
            return limit;
        }

        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[right.Length];
    }
}
