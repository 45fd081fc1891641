namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>What phrases mean: lists of concepts, each with a number; the same list has the same number, the empty one 0.</summary>
internal sealed class MeaningSets
{
    private readonly PairTable _larger = new();
    private readonly List<LexiconConcept[]> _sets = [[]];

    /// <summary>The number of a list with one more concept behind it; the list itself when it holds that.</summary>
    public int Larger(int set, LexiconConcept concept)
    {
        if (Array.IndexOf(_sets[set], concept) >= 0)
        {
            return set;
        }

        var larger = _larger.Find(set, concept.Id);
        if (larger == 0)
        {
            larger = _sets.Count;
            _larger.Add(set, concept.Id, larger);
            _sets.Add([.. _sets[set], concept]);
        }

        return larger;
    }

    /// <summary>All lists, by number.</summary>
    public LexiconConcept[][] ToArray() => [.. _sets];
}
