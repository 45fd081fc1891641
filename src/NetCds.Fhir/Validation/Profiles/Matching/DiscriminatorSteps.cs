using NetCds.Fhir.Resources;
using System.Text.Json;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>Takes the path of a discriminator apart.</summary>
internal static class DiscriminatorSteps
{
    /// <summary>The steps, split at points outside brackets and quotes.</summary>
    /// <param name="path">Restricted FHIRPath.</param>
    public static List<string> Split(string path)
    {
        var steps = new List<string>();
        var start = 0;
        var brackets = 0;
        var isQuoted = false;
        for (var i = 0; i < path.Length; i++)
        {
            isQuoted ^= path[i] == '\'';
            brackets += isQuoted ? 0 : path[i] == '(' ? 1 : path[i] == ')' ? -1 : 0;
            if (path[i] == '.' && brackets == 0 && !isQuoted)
            {
                steps.Add(path[start..i]);
                start = i + 1;
            }
        }

        steps.Add(path[start..]);
        return steps;
    }

    /// <summary>The argument of a function, or null when the step is another one.</summary>
    public static string? Argument(string step, string function) =>
        step.StartsWith(function + "(", StringComparison.Ordinal) && step.EndsWith(')') ? step[(function.Length + 1)..^1] : null;

    /// <summary>The items as JSON values.</summary>
    public static List<JsonElement> ToList(this FhirElementItems items)
    {
        var list = new List<JsonElement>();
        foreach (var item in items)
        {
            list.Add(item.Json);
        }

        return list;
    }
}
