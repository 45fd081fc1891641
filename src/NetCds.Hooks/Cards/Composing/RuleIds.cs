using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Rule ids: <c>R-045</c> is a rule, <c>R-045b</c> one of its further lines.</summary>
internal static class RuleIds
{
    /// <summary>The rule of a line.</summary>
    /// <param name="id">Id of a rule or line.</param>
    public static ReadOnlySpan<char> RuleOf(ReadOnlySpan<char> id) =>
        id.Length > 1 && char.IsAsciiLetterLower(id[^1]) && char.IsAsciiDigit(id[^2]) ? id[..^1] : id;

    /// <summary>Whether two findings are of the same line. Lines of one rule share its id but differ in what they say.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    public static bool AreSameLine(RuleFinding left, RuleFinding right) =>
        ReferenceEquals(left, right) || (left.Id == right.Id && left.Effect == right.Effect && left.Statement == right.Statement);

    /// <summary>Whether an id means a line: the same line, or the whole rule.</summary>
    /// <param name="id">Id of a rule or line.</param>
    /// <param name="line">Id of a line.</param>
    public static bool Covers(string id, string line) => id == line || RuleOf(line).SequenceEqual(id);
}
