namespace NetCds.Server.Trust;

/// <summary>Makes text from outside fit for a log line.</summary>
internal static class LogText
{
    private const int MaxLength = 100;

    /// <summary>The text, cut to 100 characters, with everything but visible ASCII replaced; a hyphen for none.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "-";
        }

        var cut = text.Length > MaxLength ? text.AsSpan(0, MaxLength) : text;
        return cut.ContainsAnyExceptInRange('!', '~') || text.Length > MaxLength ? Clean(cut, text.Length > MaxLength) : text;
    }

    private static string Clean(ReadOnlySpan<char> text, bool isCut)
    {
        var clean = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            clean[i] = text[i] is >= '!' and <= '~' ? text[i] : '?';
        }

        return isCut ? $"{new string(clean)}..." : new string(clean);
    }
}
