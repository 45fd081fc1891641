using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Tests.Reports.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Ki-67: 2.3cm", "Ki|67|:|2.3|cm")]
    [InlineData("well-differentiated", "well|differentiated")]
    [InlineData("2-3 - 4", "2|-|3|-|4")]
    [InlineData("patient's Größe", "patient's|Größe")]
    [InlineData("a\u00A0b\uFEFFc\td", "a|b|c|d")]
    [InlineData("e\u0301tude", "e\u0301tude")]
    [InlineData("mm²", "mm|²")]
    public void ReadAll_Text_IsSplit(string text, string expected) => Assert.Equal(expected, string.Join('|', Read(text).Select(t => text[t.Start..t.End])));

    [Theory]
    [InlineData("2.5", false, "2.5")]
    [InlineData("2,5", false, "2.5")]
    [InlineData("2,500", false, "2500")]
    [InlineData("2,500", true, "2.500")]
    [InlineData("0.125", false, "0.125")]
    [InlineData("³", false, "3")]
    [InlineData("14.10.2021", false, null)]
    [InlineData("1234567890123", false, null)]
    public void ReadAll_Digits_AreNumbersOrFigures(string text, bool decimalComma, string? value)
    {
        var token = Assert.Single(Read(text, decimalComma));

        Assert.Equal(value is null ? TokenKind.Figure : TokenKind.Number, token.Kind);
        Assert.Equal(value ?? "0", token.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ReadAll_LineEnds_AreTold()
    {
        var tokens = Read("a b\nc\n \nd");

        Assert.Equal([true, false, true, true], tokens.Select(t => t.StartsLine));
        Assert.Equal([false, false, false, true], tokens.Select(t => t.StartsParagraph));
    }

    [Theory]
    [InlineData("Ascites, none (0): 3.", SignTraits.None)]
    [InlineData("(seen) (xy) (x y)", SignTraits.None)]
    [InlineData("Ascites: ___", SignTraits.Blank)]
    [InlineData("[none]", SignTraits.Blank | SignTraits.Box)]
    [InlineData("() none", SignTraits.Box)]
    [InlineData("( ) none", SignTraits.Box)]
    [InlineData("none (X)", SignTraits.Box)]
    [InlineData("none \u2611", SignTraits.Box)]
    [InlineData("a \"b\"", SignTraits.Quote)]
    [InlineData("\u201Ea\u201C \u2612", SignTraits.Quote | SignTraits.Box)]
    public void Signs_Text_TellWhatItCallsFor(string text, object expected)
    {
        var words = new WordTable();
        words.Complete();
        var tokenizer = new Tokenizer(text, words, new Spelling(words), decimalComma: false);

        tokenizer.ReadAll(new Buffer<Token>());

        Assert.Equal((SignTraits)expected, tokenizer.Signs);
    }

    [Theory]
    [InlineData(":", ':', ':')]
    [InlineData("x", '\0', 'x')]
    [InlineData("7", '\0', '\0')]
    public void ReadAll_Token_TellsItsSignAndInitial(string text, char sign, char initial)
    {
        var token = Assert.Single(Read(text));

        Assert.Equal((sign, initial), (token.Sign, token.Initial));
        Assert.Equal(sign == ':', token.IsAny(",;:"));
    }

    private static Token[] Read(string text, bool decimalComma = false)
    {
        var words = new WordTable();
        words.Complete();
        var tokens = new Buffer<Token>();
        new Tokenizer(text, words, new Spelling(words), decimalComma).ReadAll(tokens);
        return tokens.Span.ToArray();
    }
}
