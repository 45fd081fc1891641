using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Assessments;

/// <summary>A missing-data card while it is gathered.</summary>
internal sealed class MissingDataEntry(MissingDataCard card)
{
    private readonly List<string> _ruleIds = [];
    private readonly List<string> _modalities = [];
    private readonly List<string> _citations = [];

    public MissingDataCard Card => card;

    /// <summary>Positions of the facts asked for.</summary>
    public List<int> Facts { get; } = [];

    /// <summary>Modalities that cannot be offered before it is answered.</summary>
    public List<string> Waiting { get; } = [];

    /// <summary>How loud the loudest rule is that holds and raises the card; null when only unknown rules ask.</summary>
    public Indicator? Loudest { get; private set; }

    public void Add(RuleLine line, int fact, string? modality, bool waits)
    {
        AddOnce(Facts, fact);
        Add(line, modality, waits);
    }

    public void Add(RuleLine line, string? modality, bool waits)
    {
        AddOnce(_ruleIds, line.Text.RuleId);
        foreach (var citation in line.CitationIds)
        {
            AddOnce(_citations, citation);
        }

        if (modality is null)
        {
            return;
        }

        AddOnce(_modalities, modality);
        if (waits)
        {
            AddOnce(Waiting, modality);
        }
    }

    /// <summary>Notes that a line holds and raises the card.</summary>
    public void RaisedBy(RuleLine line)
    {
        if (Loudest is null || line.Text.Indicator > Loudest)
        {
            Loudest = line.Text.Indicator;
        }
    }

    public MissingData ToMissingData(FactCatalogue facts, Indicator indicator, IReadOnlyList<string> suggested)
    {
        Facts.Sort();
        var names = new string[Facts.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = facts.Definitions[Facts[i]].Name;
        }

        _ruleIds.Sort(StringComparer.Ordinal);
        _citations.Sort(StringComparer.Ordinal);
        return new MissingData
        {
            Card = card.Id,
            Title = card.Title,
            Why = card.Why,
            HowToRecord = card.HowToRecord,
            RuleIds = _ruleIds,
            Facts = names,
            Suggested = suggested,
            Indicator = indicator,
            Modalities = _modalities,
            Citations = _citations,
        };
    }

    private static void AddOnce<T>(List<T> list, T item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }
}
