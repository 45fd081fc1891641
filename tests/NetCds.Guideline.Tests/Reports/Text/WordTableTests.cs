using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Tests.Reports.Text;

public sealed class WordTableTests
{
    [Theory]
    [InlineData("liver", "liver")]
    [InlineData("LIVER", "liver")]
    [InlineData("live", null)]
    [InlineData("livers", null)]
    [InlineData("hepatic", "hep*")]
    [InlineData("hepatitis", "hepatitis")]
    [InlineData("hepat", "hepat*")]
    [InlineData("he", null)]
    [InlineData("Milz's", "milzs")]
    [InlineData("groß", "gross")]
    [InlineData("Größe", "groesse")]
    [InlineData("größe", "groesse")]
    [InlineData("le\u00ADber", "leber")]
    [InlineData("liveř", null)]
    [InlineData("", null)]
    public void Find_Letters_GivesTheWordOrTheLongestBeginning(string letters, string? expected)
    {
        var words = new WordTable();
        var ids = new[] { "liver", "hep*", "hepatitis", "milzs", "gross", "größe", "leber" }.ToDictionary(w => w == "größe" ? "groesse" : w, w => words.Add(w));
        if (expected == "hepat*")
        {
            ids[expected] = words.Add(expected);
        }

        words.Complete();

        Assert.Equal(expected is null ? -1 : ids[expected], words.Find(letters));
    }

    [Fact]
    public void Parent_WordCoveredByBeginnings_IsTheLongestOfThem()
    {
        var words = new WordTable();
        var (shortest, longer, whole, other) = (words.Add("met*"), words.Add("metasta*"), words.Add("metastases"), words.Add("liver"));
        words.Complete();

        Assert.Equal([-1, shortest, longer, -1], new[] { shortest, longer, whole, other }.Select(words.Parent));
    }

    [Theory]
    [InlineData(7, "7")]
    [InlineData(8, "#n")]
    [InlineData(70_000, "#n")]
    public void FindNumber_Value_GivesItsWordOrThatOfAnyNumber(long value, string expected)
    {
        var words = new WordTable();
        var ids = new[] { "#n", "7" }.ToDictionary(w => w, words.Add);
        words.Complete();

        Assert.Equal(ids[expected], words.FindNumber(value, 0));
        Assert.Equal(ids[expected], words.FindNumber(value * 100, 2));
        Assert.Equal(ids["#n"], words.FindNumber((value * 100) + 1, 2));
    }

    [Theory]
    [InlineData('%', true)]
    [InlineData('≤', true)]
    [InlineData('/', false)]
    [InlineData('≥', false)]
    public void Find_Sign_IsKnownWhenAdded(char sign, bool isKnown)
    {
        var words = new WordTable();
        words.Add("%");
        words.Add("≤");
        words.Complete();

        Assert.Equal(isKnown, words.Find(sign) >= 0);
    }

    [Fact]
    public void Find_WithKey_GivesWhatTheLettersGive()
    {
        var random = new Random(77);
        var words = new WordTable();
        for (var i = 0; i < 3000; i++)
        {
            words.Add(RandomLetters(random, 6) + (random.Next(3) == 0 ? "*" : string.Empty));
        }

        words.Complete();
        for (var i = 0; i < 40_000; i++)
        {
            var letters = RandomLetters(random, LongWordMemory.Longest + 3);
            Letters.Count(letters, out var key);

            Assert.Equal(words.Find(letters), words.Find(letters, key));
        }
    }

    [Fact]
    public void Add_AfterComplete_Throws()
    {
        var words = new WordTable();
        words.Complete();

        Assert.Throws<InvalidOperationException>(() => words.Add("late"));
    }

    private static string RandomLetters(Random random, int most) => new(random.GetItems("aeilmrst".AsSpan(), random.Next(1, most + 1)));
}
