using System.Text;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Tests.Cards.Wording;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("plain text, 24 mm.", "plain text, 24 mm.")]
    [InlineData("MAA_MAPPING and _this_", "MAA_MAPPING and \\_this\\_")]
    [InlineData("Ki-67 <3 %", "Ki-67 &lt;3 %")]
    [InlineData("<b>x</b> & y", "&lt;b&gt;x&lt;/b&gt; & y")]
    [InlineData("a &amp; b &#60; c&", "a &amp;amp; b &amp;#60; c&amp;")]
    [InlineData("[a](b) `c` *d* _e_ |f| ~g~ \\h", "\\[a\\](b) \\`c\\` \\*d\\* \\_e\\_ \\|f\\| \\~g\\~ \\\\h")]
    [InlineData("https://x.example/a://b", "https: //x.example/a: //b")]
    [InlineData("WwW.x.example", "WwW .x.example")]
    [InlineData("ends in WWw", "ends in WWw ")]
    [InlineData("a@b", "a at b")]
    [InlineData("{{x}}", "{ {x} }")]
    [InlineData("one\r\ntwo\tthree", "one  two three")]
    [InlineData("a\u202Eb\u200Fc", "abc")]
    [InlineData("a\u2028b", "a b")]
    public void Append_Text_MeansExactlyThatText(string text, string expected)
    {
        var target = new StringBuilder();
        var scratch = new StringBuilder();
        Markdown.Append(target, text, scratch);

        Assert.Equal(expected, target.ToString());
        Assert.Equal(0, scratch.Length);
    }

    [Fact]
    public void Append_BrokenSurrogate_IsReplacedAndPairsAreKept()
    {
        var target = new StringBuilder();
        Markdown.Append(target, "\uD83D x 👍 \uDC4D", new StringBuilder());

        Assert.Equal("\uFFFD x 👍 \uFFFD", target.ToString());
    }

    [Fact]
    public void Append_AddressAcrossBufferBorder_IsStillNoLink()
    {
        var target = new StringBuilder();
        var scratch = new StringBuilder(16);
        scratch.Append(new string('a', 15)).Append(':');
        Markdown.Append(target, "//evil.example", scratch);

        Assert.DoesNotContain("://", target.ToString());
    }
}
