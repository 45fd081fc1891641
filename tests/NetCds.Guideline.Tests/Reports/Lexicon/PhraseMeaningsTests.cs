using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Tests.Reports.Lexicon;

public sealed class PhraseMeaningsTests
{
    private static readonly ushort[] Concepts = [.. Enumerable.Range(0, 12).Select(i => (ushort)i)];

    [Fact]
    public void Join_KnownAndNewMeanings_AddsTheNewOnesBehind()
    {
        ushort[] all = [.. Concepts];
        var meanings = new PhraseMeanings();
        meanings.Set(all, 1, 2);

        meanings.Join([2, 0]);
        meanings.Join(Concepts);

        Assert.Equal([1, 2, 0, 3, 4, 5, 6, 7, 8, 9, 10, 11], meanings.Span.ToArray());
        Assert.Equal(Concepts, all);
    }

    [Fact]
    public void Set_AfterJoin_HoldsOnlyTheNewOnes()
    {
        var meanings = new PhraseMeanings();
        meanings.Set(Concepts, 1, 1);
        meanings.Join([2]);

        meanings.Set(Concepts, 3, 1);

        Assert.True(meanings.Contains(3));
        Assert.False(meanings.Contains(2));
        Assert.Equal(1, meanings.Count);
    }
}
