using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Regular expressions (FHIRPath N1, section 5.6).</summary>
internal static class PatternFunctions
{
    public static void AddTo(FunctionList table)
    {
        table.Truth("matches", 1, 2, (in Frame frame, Call call) => Matches(frame, call, isWhole: false));
        table.Truth("matchesFull", 1, 2, (in Frame frame, Call call) => Matches(frame, call, isWhole: true));
        StringFunctions.Text(table, "replaceMatches", 2, 3, ReplaceMatches);
    }

    private static bool? Matches(in Frame frame, Call call, bool isWhole)
    {
        if (call.InputText(frame) is not { } text || call.Text(frame, 0) is not { } pattern)
        {
            return null;
        }

        TextLimit.Check(frame.Run, call.Position, text.Length);
        var regex = RegexCache.Get(WithFlags(isWhole ? $"^(?:{pattern})$" : pattern, call.Text(frame, 1), call), call);
        return RegexCache.Bounded(call, () => regex.IsMatch(text));
    }

    private static string? ReplaceMatches(in Frame frame, Call call)
    {
        if (call.InputText(frame) is not { } text || call.Text(frame, 0) is not { } pattern || call.Text(frame, 1) is not { } substitution)
        {
            return null;
        }

        if (pattern.Length == 0)
        {
            return text;
        }

        // Each character can be replaced by a whole text, so that is what it may cost.
        TextLimit.Check(frame.Run, call.Position, (long)(text.Length + 1) * (substitution.Length + 1));
        var regex = RegexCache.Get(WithFlags(pattern, call.Text(frame, 2), call), call);
        return RegexCache.Bounded(call, () => regex.Replace(text, substitution));
    }

    private static string WithFlags(string pattern, string? flags, Call call) => flags switch
    {
        null or "" => pattern,
        "i" or "m" or "im" or "mi" => $"(?{flags}){pattern}",
        _ => throw call.Error($"'{flags}' are no flags; use 'i' to ignore case and 'm' to match line by line."),
    };
}
