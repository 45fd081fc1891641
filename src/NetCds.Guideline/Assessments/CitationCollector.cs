using NetCds.Guideline.Evaluation;

namespace NetCds.Guideline.Assessments;

/// <summary>Lists every citation an assessment uses, once, by id.</summary>
internal sealed class CitationCollector
{
    private readonly Citation[] _citations;
    private readonly Dictionary<string, int> _indexById;
    private readonly bool[][] _usedByModality;

    public CitationCollector(GuidelineGraph graph, ModalityRules[] modalities)
    {
        _citations = [.. graph.Lines.SelectMany(l => l.Text.Citations).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal)];
        _indexById = _citations.Select((c, i) => (c.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        _usedByModality = [.. modalities.Select(UsedBy)];
    }

    /// <summary>The citations behind the rules of the modalities reported with rules, and behind everything else said.</summary>
    public IReadOnlyList<Citation> Collect(
        ModalityVerdict[] verdicts, IReadOnlyList<MissingData> missing, IReadOnlyList<ProposedAction> actions, IReadOnlyList<RuleFinding> notes)
    {
        var used = new bool[_citations.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Rules.Length > 0)
            {
                Mark(_usedByModality[i], used);
            }
        }

        foreach (var entry in missing)
        {
            Mark(entry.Citations, used);
        }

        foreach (var action in actions)
        {
            Mark(action.Citations, used);
        }

        foreach (var note in notes)
        {
            Mark(note.Citations, used);
        }

        var result = new List<Citation>(_citations.Length);
        for (var i = 0; i < used.Length; i++)
        {
            if (used[i])
            {
                result.Add(_citations[i]);
            }
        }

        return result;
    }

    // A modality lists all its rules, whatever their outcome, so what it cites is the same for every patient.
    private bool[] UsedBy(ModalityRules rules)
    {
        var used = new bool[_citations.Length];
        foreach (var line in rules.Lines)
        {
            Mark(line.CitationIds, used);
        }

        return used;
    }

    private static void Mark(bool[] more, bool[] used)
    {
        for (var i = 0; i < used.Length; i++)
        {
            used[i] |= more[i];
        }
    }

    private void Mark(IReadOnlyList<string> ids, bool[] used)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            used[_indexById[ids[i]]] = true;
        }
    }
}
