using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Compiled patterns. They are matched in time linear to the text where the platform can; the others have little time.</summary>
internal static class RegexCache
{
    private const int MostKept = 512;
    private const int LongestPattern = 10_000;

    private static readonly TimeSpan MostTime = TimeSpan.FromMilliseconds(250);
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    /// <summary>The compiled pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="call">The call that has it, for errors.</param>
    public static Regex Get(string pattern, Call call)
    {
        if (Known.TryGetValue(pattern, out var known))
        {
            return known;
        }

        var regex = pattern.Length > LongestPattern ? throw call.Error($"the pattern is longer than {LongestPattern} characters.") : Create(pattern, call);
        if (Known.Count >= MostKept)
        {
            Known.Clear();
        }

        Known.TryAdd(pattern, regex);
        return regex;
    }

    /// <summary>Does the matching; running out of time is an error of evaluation.</summary>
    public static T Bounded<T>(Call call, Func<T> match)
    {
        try
        {
            return match();
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error("matching the pattern takes too long; write a simpler pattern, without repetitions inside repetitions.");
        }
    }

    private static Regex Create(string pattern, Call call)
    {
        const RegexOptions Options = RegexOptions.Singleline | RegexOptions.CultureInvariant;
        try
        {
            return new Regex(pattern, Options | RegexOptions.NonBacktracking, MostTime);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, Options, MostTime);
        }
        catch (ArgumentException)
        {
            throw call.Error($"'{pattern}' is no regular expression; check brackets and escapes.");
        }
    }
}
