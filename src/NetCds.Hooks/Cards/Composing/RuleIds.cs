namespace NetCds.Hooks.Cards.Composing;

/// <summary>Rule ids: <c>R-045</c> is a rule, <c>R-045b</c> one of its further lines.</summary>
internal static class RuleIds
{
    /// <summary>The rule of a line.</summary>
    /// <param name="id">Id of a rule or line.</param>
    public static ReadOnlySpan<char> RuleOf(ReadOnlySpan<char> id) =>
        id.Length > 1 && char.IsAsciiLetterLower(id[^1]) && char.IsAsciiDigit(id[^2]) ? id[..^1] : id;

    /// <summary>Whether an id means a line: the same line, or the whole rule.</summary>
    /// <param name="id">Id of a rule or line.</param>
    /// <param name="line">Id of a line.</param>
    public static bool Covers(string id, string line) => id == line || RuleOf(line).SequenceEqual(id);
}
