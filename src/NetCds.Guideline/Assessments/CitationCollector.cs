using NetCds.Guideline.Evaluation;

namespace NetCds.Guideline.Assessments;

/// <summary>Lists every citation an assessment uses, once, by id.</summary>
internal sealed class CitationCollector
{
    private readonly Citation[] _citations;
    private readonly Dictionary<string, int> _indexById;

    public CitationCollector(GuidelineGraph graph)
    {
        _citations = [.. graph.Lines.SelectMany(l => l.Text.Citations).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal)];
        _indexById = _citations.Select((c, i) => (c.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
    }

    public IReadOnlyList<Citation> Collect(
        List<ModalityVerdict> verdicts, IReadOnlyList<MissingData> missing, IReadOnlyList<ProposedAction> actions, IReadOnlyList<RuleFinding> notes)
    {
        var used = new bool[_citations.Length];
        foreach (var verdict in verdicts)
        {
            foreach (var rule in verdict.Rules)
            {
                Mark(rule.Citations, used);
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

    private void Mark(IReadOnlyList<string> ids, bool[] used)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            used[_indexById[ids[i]]] = true;
        }
    }
}
