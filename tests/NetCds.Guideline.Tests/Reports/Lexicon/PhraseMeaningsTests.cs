using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Tests.Reports.Lexicon;

public sealed class PhraseMeaningsTests
{
    private static readonly LexiconConcept[] Concepts = [.. Enumerable.Range(0, 12).Select(i => new LexiconConcept(i, $"c{i}", ConceptRole.Plain))];

    [Fact]
    public void Join_KnownAndNewMeanings_AddsTheNewOnesBehind()
    {
        LexiconConcept[] all = [.. Concepts];
        var meanings = new PhraseMeanings();
        meanings.Set(all, 1, 2);

        meanings.Join([Concepts[2], Concepts[0]]);
        meanings.Join(Concepts);

        Assert.Equal([1, 2, 0, 3, 4, 5, 6, 7, 8, 9, 10, 11], meanings.Span.ToArray().Select(c => c.Id));
        Assert.Equal(Concepts, all);
    }

    [Fact]
    public void Set_AfterJoin_HoldsOnlyTheNewOnes()
    {
        var meanings = new PhraseMeanings();
        meanings.Set(Concepts, 1, 1);
        meanings.Join([Concepts[2]]);

        meanings.Set(Concepts, 3, 1);

        Assert.True(meanings.Contains(Concepts[3]));
        Assert.False(meanings.Contains(Concepts[2]));
        Assert.Equal(1, meanings.Count);
    }
}
