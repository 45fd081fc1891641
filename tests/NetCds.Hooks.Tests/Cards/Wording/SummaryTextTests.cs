using System.Text;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Tests.Cards.Wording;

public sealed class SummaryTextTests
{
    [Theory]
    [InlineData("short", "short")]
    [InlineData("  many   blanks ", "many blanks")]
    [InlineData("Ki-67 <3 % or >20 %", "Ki-67 under 3 % or over 20 %")]
    [InlineData("<script>", "script")]
    [InlineData("**bold** and `code`", "*bold * and 'code'")]
    [InlineData("[click](/away) at 5*10 [mm]", "[click] (/away) at 5*10 [mm]")]
    [InlineData("5 *10^9/L (a])", "5 *10^9/L (a])")]
    [InlineData("", "NELM: see the details")]
    public void Take_Text_IsOneTidyLine(string text, string expected)
    {
        var line = new StringBuilder();
        SummaryText.Append(line, text);

        Assert.Equal(expected, SummaryText.Take(line));
        Assert.Equal(0, line.Length);
    }

    [Theory]
    [InlineData(139, 139)]
    [InlineData(140, 139)]
    [InlineData(1000, 139)]
    public void Take_OneLongWord_IsCutAtTheLimit(int length, int expected) =>
        Assert.Equal(expected, SummaryText.Take(new StringBuilder(new string('x', length))).Length);

    [Fact]
    public void Take_LongText_IsCutAtAWordAndKeepsItsSuffix()
    {
        var summary = SummaryText.Take(new StringBuilder().Insert(0, "several words, ", 20), " (+2 more)");

        Assert.True(summary.Length <= 139);
        Assert.Matches(@"\w… \(\+2 more\)$", summary);
    }

    [Fact]
    public void Take_LongTextOfPairs_NeverSplitsACharacter()
    {
        var summary = SummaryText.Take(new StringBuilder().Insert(0, "👍", 100));

        Assert.True(summary.Length <= 139);
        Assert.False(char.IsHighSurrogate(summary[^2]));
    }
}
