using System.Text.RegularExpressions;

namespace NetCds.Fhir.Terminology.CodeSystems;

/// <summary>A regular expression of a definition, over the whole of a code, in time linear to its length.</summary>
internal sealed class BoundedRegex
{
    private readonly Regex _regex;

    private BoundedRegex(Regex regex) => _regex = regex;

    /// <summary>Reads an expression.</summary>
    /// <param name="pattern">The expression; it is anchored at both ends.</param>
    /// <returns>The expression, or null when it is none or needs going back, which could take for ever.</returns>
    public static BoundedRegex? TryCreate(string pattern)
    {
        try
        {
            return new BoundedRegex(new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether a code is one the expression describes; false when that takes too long.</summary>
    /// <param name="code">The code.</param>
    public bool Matches(string code)
    {
        try
        {
            return _regex.IsMatch(code);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
