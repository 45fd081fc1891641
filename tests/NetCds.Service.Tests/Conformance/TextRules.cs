using System.Text.RegularExpressions;

namespace NetCds.Service.Tests.Conformance;

/// <summary>What texts on cards obey.</summary>
internal static partial class TextRules
{
    public static bool HasMarkup(string? text) => text is not null && Markup().IsMatch(text);

    public static bool IsOnePlainLine(string? text) => text is null || (!text.Any(char.IsControl) && !text.Contains('\u2028') && !Formatting().IsMatch(text));

    public static bool HasDebris(string? text) => text is not null && Debris().IsMatch(text);

    [GeneratedRegex(@"<[a-zA-Z/!?]|javascript:|data:text|&#|vbscript:", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\*\*|`|\]\(|<[a-zA-Z/]|^#", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formatting();

    [GeneratedRegex(@"\{\{|\}\}|\$\{|\bundefined\b|\bNaN\b|\[object |NetCds\.|System\.[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Debris();
}
