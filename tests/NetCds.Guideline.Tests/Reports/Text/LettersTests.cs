using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Tests.Reports.Text;

public sealed class LettersTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" liver", 0)]
    [InlineData("liver", 5)]
    [InlineData("Liver, segments two and three", 5)]
    [InlineData("LEBERMETASTASE und mehr davon", 14)]
    [InlineData("cholangiocarcinomas", 19)]
    [InlineData("cholangiocarcinomas in der Leber", 19)]
    [InlineData("gro\u00DF genug, um aufzufallen", 3)]
    [InlineData("a\u0141b und noch viel mehr Text", 1)]
    [InlineData("z\uFF41b und noch viel mehr Text", 1)]
    [InlineData("at@[`{ and everything else here", 2)]
    public void Count_Text_CountsWhatItBeginsWith(string text, int expected)
    {
        Assert.Equal(expected, Letters.Count(text, out var key));
        Assert.Equal(Key(text[..expected]), key);
    }

    [Fact]
    public void Count_AnyCharacters_CountsAsOneByOne()
    {
        var random = new Random(4711);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string(random.GetItems("abcxyzABCXYZ@[`{ -1\u00E4\u0161\u2019\uFF41\u8061".AsSpan(), random.Next(40)));
            var head = new string(random.GetItems("eilrv".AsSpan(), random.Next(30)));
            var expected = (head + text).TakeWhile(char.IsAsciiLetter).Count();

            Assert.Equal(expected, Letters.Count(head + text, out var key));
            Assert.Equal(Key((head + text)[..expected]), key);
        }
    }

    private static ulong Key(string letters) => letters.Take(WordMemory.Longest).Aggregate(0UL, static (key, c) => WordMemory.Key(key, (uint)(char.ToLowerInvariant(c) - 'a')));
}
