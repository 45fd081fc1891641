using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Narrative;

/// <summary>The facts while reports are weighed against them.</summary>
internal sealed class NarrativeWork(IReadOnlyList<NarrativeStatement> statements, Fact[] recorded)
{
    private const int MaxIssueSources = 4;

    private readonly List<NarrativeStatement> _statements = [.. statements];
    private readonly List<DataIssue> _issues = [];
    private Fact[]? _told;
    private Fact[]? _negatives;

    public IReadOnlyList<NarrativeStatement> Statements => _statements;

    public void Mark(int index, NarrativeUse use) => _statements[index] = _statements[index] with { Use = use };

    public void Mark(List<int> indexes, NarrativeUse use)
    {
        foreach (var index in indexes)
        {
            Mark(index, use);
        }
    }

    /// <summary>Gives a fact the value of the first statement.</summary>
    /// <param name="indexes">The usable statements, newest first.</param>
    /// <param name="other">A statement that contradicts the first, or null.</param>
    public void Fill(List<int> indexes, NarrativeStatement? other)
    {
        var said = _statements[indexes[0]];
        var definition = said.Definition;
        var sources = new FactEvidence[indexes.Count];
        var values = new FactValue[indexes.Count];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = _statements[indexes[i]].Evidence;
            values[i] = _statements[indexes[i]].Value;
        }

        Mark(indexes, other is null ? NarrativeUse.Fills : NarrativeUse.Contradicted);
        Told[definition.Index] = new Fact(definition, other is null ? FactStatus.Known : FactStatus.Conflicting, said.Value)
        {
            Effective = said.Evidence.Effective,
            Sources = sources,
            Candidates = sources.Length > 1 ? values : [],
            FromNarrative = true,
        };

        // Where reports contradict each other none of them settles anything.
        Negatives[definition.Index] = other is null && StatedValues.IsNegative(definition, said.Value) ? Told[definition.Index] : recorded[definition.Index];
        if (other is not null)
        {
            Issue(definition, sources, $"{ValueWords.Report(said.Evidence.Effective)} states {Quoted(said)} But {ValueWords.Report(other.Evidence.Effective)} states {Quoted(other)} Nothing is settled by them.");
        }
    }

    /// <summary>Notes that a statement contradicts what is recorded.</summary>
    public void Dispute(int index, Fact fact)
    {
        var said = _statements[index];
        var sources = new List<FactEvidence>(fact.Sources.Count + 1);
        sources.AddRange(fact.Sources);
        sources.Add(said.Evidence);
        var disputed = new Fact(fact.Definition, FactStatus.Conflicting, fact.Value)
        {
            Effective = fact.Effective,
            Sources = sources,
            Candidates = fact.Candidates,
            HasNewerUnusable = fact.HasNewerUnusable,
            Disputed = said,
        };
        Told[fact.Definition.Index] = disputed;
        Negatives[fact.Definition.Index] = disputed;
        var when = fact.Effective is { } date ? $" ({ValueWords.Day(date)})" : string.Empty;
        Issue(
            fact.Definition, [.. sources.Take(MaxIssueSources - 1).Append(said.Evidence).Distinct()],
            $"recorded is {ValueWords.Of(fact.Definition, fact.Value)}{when}, but {ValueWords.Report(said.Evidence.Effective)} states {Quoted(said)} The recorded value is used.");
    }

    public NarrativeView ToView() => new(_statements, _told, _negatives, _issues.Count > 0, _issues);

    private Fact[] Told => _told ??= (Fact[])recorded.Clone();

    private Fact[] Negatives => _negatives ??= (Fact[])recorded.Clone();

    private void Issue(FactDefinition fact, IReadOnlyList<FactEvidence> sources, string what) =>
        _issues.Add(new DataIssue("conflict", fact.Name, $"{fact.Title}: {what} Check which one is right.", sources));

    private static string Quoted(NarrativeStatement said) =>
        Quotation.Of(said.Evidence.Span!) is var quotation && quotation.EndsWith('.')
            ? $"{ValueWords.Of(said.Definition, said.Value)}: “{quotation}”"
            : $"{ValueWords.Of(said.Definition, said.Value)}: “{quotation}”.";
}
