using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Tests.Reports.Lexicon;

public sealed class PhraseStatesTests
{
    [Fact]
    public void Find_ManySets_GivesEachItsNumberAgain()
    {
        var states = new PhraseStates();
        var sets = Enumerable.Range(0, 9000).Select(i => Enumerable.Range(0, i % 7).Select(k => (ulong)((i * 31) + k)).ToArray()).DistinctBy(s => string.Join(' ', s)).ToArray();

        var numbers = sets.Select(s => states.Find(s)).ToArray();

        Assert.Equal(Enumerable.Range(0, sets.Length), numbers);
        Assert.Equal(numbers, sets.Select(s => states.Find(s)));
        Assert.All(sets.Zip(numbers), s => Assert.Equal(s.First, states[s.Second].ToArray()));
    }
}
