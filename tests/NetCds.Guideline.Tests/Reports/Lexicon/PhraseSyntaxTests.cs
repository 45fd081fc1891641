using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Tests.Reports.Lexicon;

public sealed class PhraseSyntaxTests
{
    [Theory]
    [InlineData("[the|a|] liver metastas*", 3)]
    [InlineData("Ki-67", 1)]
    [InlineData("[a|b] [c|d] e", 4)]
    [InlineData("metastas[is|es|[e|a]s]", 4)]
    public void Part_Brackets_GiveAllForms(string entry, int count) => Assert.Equal(count, WrittenPhrases.Of(entry).Count);

    [Fact]
    public void Part_LettersAndDigits_AreWordsApart() => Assert.Equal(["Ki", "67", "mm", "2"], WrittenPhrases.Of("Ki67 mm2")[0]);

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("  ", new string[0])]
    [InlineData("a b", new[] { "a", "b" })]
    [InlineData(" [a b|c]d  e ", new[] { "[a b|c]d", "e" })]
    [InlineData("[a|[b c|d e]] ] f", new[] { "[a|[b c|d e]]", "]", "f" })]
    [InlineData("[a b", new[] { "[a b" })]
    public void NextPart_Spaces_PartOnlyOutsideBrackets(string entry, string[] expected)
    {
        var parts = new List<string>();
        for (var at = 0; PhraseSyntax.NextPart(entry, ref at) is { IsEmpty: false } part;)
        {
            parts.Add(part.ToString());
        }

        Assert.Equal(expected, parts);
    }

    [Fact]
    public void CheckedCount_TooManyForms_Throws() => Assert.Throws<FormatException>(() => PhraseSyntax.CheckedCount(4000, 2));
}
