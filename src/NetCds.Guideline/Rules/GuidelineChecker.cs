using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Rules;

/// <summary>Checks what the compiler cannot see: ids that must exist, and evidence that must carry the voice (knowledge base c.0.14).</summary>
internal sealed class GuidelineChecker(FactCatalogue facts, ModalityCatalogue modalities, IReadOnlyList<MissingDataCard> cards, List<string> errors)
{
    private readonly HashSet<string> _cards = [.. cards.Select(c => c.Id)];

    public void Check(IReadOnlyList<RuleText> lines)
    {
        foreach (var line in lines)
        {
            CheckIds(line);
            CheckVoice(line);
            CheckGrade(line);
        }

        CheckCitations(lines);
        CheckCards();
    }

    private void CheckIds(RuleText line)
    {
        foreach (var modality in line.Modalities.Where(m => modalities.Find(m) is null))
        {
            Report(line, $"there is no modality '{modality}' in modalities.json.");
        }

        foreach (var order in line.Suggests.Where(s => modalities.Find(s) is null))
        {
            Report(line, $"it suggests '{order}', which is not in modalities.json.");
        }

        if (line.Card is not null && !_cards.Contains(line.Card))
        {
            Report(line, $"there is no card '{line.Card}' in missing-data.json.");
        }

        if (line.Modalities.Count == 0 && line.Effect is not (RuleEffect.WorkUp or RuleEffect.Inform))
        {
            Report(line, $"the effect {line.Effect} is about a modality, but the rule names none.");
        }
    }

    private void CheckVoice(RuleText line)
    {
        if (line.Indicator == Indicator.Critical && line.Citations.Count > 0
            && line.Citations.All(c => c.Standing is CitationStanding.Secondary or CitationStanding.ProjectDefault))
        {
            Report(line, "a critical card cannot rest on secondary sources or project defaults alone.");
        }
    }

    private void CheckGrade(RuleText line)
    {
        var grade = facts.Definitions.FirstOrDefault(d => d.Name == "grade");
        if (line.SetsGrade is { } value && grade?.Values.Any(v => v.Code == value) != true)
        {
            Report(line, $"it sets the grade '{value}', which is not a value of the fact grade.");
        }
    }

    private void CheckCitations(IReadOnlyList<RuleText> lines)
    {
        var seen = new Dictionary<string, Citation>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var citation in line.Citations)
            {
                if (!seen.TryAdd(citation.Id, citation) && seen[citation.Id] != citation)
                {
                    Report(line, $"citation {citation.Id} differs from the same citation elsewhere.");
                }
            }
        }
    }

    private void CheckCards()
    {
        foreach (var definition in facts.Definitions.Where(d => d.MissingCard is not null && !_cards.Contains(d.MissingCard)))
        {
            errors.Add($"facts.json, fact {definition.Name}: there is no card '{definition.MissingCard}' in missing-data.json.");
        }

        foreach (var card in cards)
        {
            foreach (var order in card.Suggests.Concat(card.CriticalWhenDrafted).Concat(card.AsksWhenDrafted.Keys).Where(o => modalities.Find(o) is null))
            {
                errors.Add($"missing-data.json, {card.Id}: '{order}' is not in modalities.json.");
            }

            foreach (var fact in card.AlwaysAsks.Concat(card.AsksWhenDrafted.Values.SelectMany(f => f)).Where(f => facts.IndexOf(f) < 0))
            {
                errors.Add($"missing-data.json, {card.Id}: there is no fact '{fact}'.");
            }
        }
    }

    private void Report(RuleText line, string problem) => errors.Add($"{line.File}, rule {line.Id}, `{line.Condition}`: {problem}");
}
