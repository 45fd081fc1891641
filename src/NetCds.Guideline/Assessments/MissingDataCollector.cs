using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Assessments;

/// <summary>
/// Gathers what has to be known first, one entry a missing-data card, for modalities in play only (knowledge base c.0.5, c.0.18).
/// </summary>
internal sealed class MissingDataCollector
{
    private readonly GuidelineGraph _graph;
    private readonly ModalityRules[] _modalities;
    private readonly MissingDataCard[] _cards;
    private readonly Dictionary<string, int> _cardIndex;
    private readonly int[] _cardOfFact;
    private readonly int[] _cardOfLine;

    public MissingDataCollector(GuidelineGraph graph, ModalityRules[] modalities, IReadOnlyList<MissingDataCard> cards)
    {
        _graph = graph;
        _modalities = modalities;
        _cards = [.. cards.OrderBy(c => c.Id, StringComparer.Ordinal)];
        _cardIndex = _cards.Select((c, i) => (c.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        _cardOfFact = [.. graph.Facts.Definitions.Select(d => IndexOf(d.MissingCard))];
        _cardOfLine = [.. graph.Lines.Select(l => IndexOf(l.Text.Card))];
    }

    public IReadOnlyList<MissingData> Collect(EvaluationState state, ModalityVerdict[] verdicts)
    {
        var entries = new MissingDataEntry?[_cards.Length];
        Collect(state, verdicts, entries);
        return Finish(entries, state, verdicts);
    }

    /// <summary>What has to be known, on the record or with reports: what a report states is still to be recorded.</summary>
    /// <param name="state">The record without reports.</param>
    /// <param name="told">The record with them.</param>
    /// <param name="verdicts">The verdicts.</param>
    public IReadOnlyList<MissingData> Collect(EvaluationState state, EvaluationState told, ModalityVerdict[] verdicts)
    {
        var entries = new MissingDataEntry?[_cards.Length];
        Collect(state, verdicts, entries);
        Collect(told, verdicts, entries);
        return Finish(entries, told, verdicts);
    }

    private void Collect(EvaluationState state, ModalityVerdict[] verdicts, MissingDataEntry?[] entries)
    {
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].IsInPlay)
            {
                CollectFor(_modalities[i], verdicts[i], state, entries);
            }
        }

        foreach (var line in _graph.Lines)
        {
            if (line.Text.Modalities.Count == 0 && state.Lines[line.Index] == Truth.True)
            {
                AskBecauseTrue(line, modality: null, state, entries);
            }
        }
    }

    private int IndexOf(string? card) => card is not null && _cardIndex.TryGetValue(card, out var index) ? index : -1;

    private void CollectFor(ModalityRules rules, ModalityVerdict verdict, EvaluationState state, MissingDataEntry?[] entries)
    {
        var unknown = new MissingFacts(state.Facts.Length);
        foreach (var line in rules.Lines)
        {
            var outcome = state.Lines[line.Index];
            if (outcome == Truth.True)
            {
                AskBecauseTrue(line, verdict.Id, state, entries);
            }
            else if (outcome == Truth.Unknown && line.Text.WhenMissing != WhenMissing.Silent && !(line.IsAllocation && verdict.IsAllocated))
            {
                unknown.Clear();
                line.Condition.Truth.MarkMissing(state, unknown);
                for (var fact = unknown.Next(0); fact >= 0; fact = unknown.Next(fact + 1))
                {
                    Entry(entries, _cardOfFact[fact] >= 0 ? _cardOfFact[fact] : _cardOfLine[line.Index])?.Add(line, fact, verdict.Id, waits: line.Blocks || line.IsAllocation);
                }
            }
        }
    }

    private void AskBecauseTrue(RuleLine line, string? modality, EvaluationState state, MissingDataEntry?[] entries)
    {
        var card = _cardOfLine[line.Index];
        if (line.Text.Effect is not (RuleEffect.Undetermine or RuleEffect.WorkUp) || Entry(entries, card) is not { } entry)
        {
            return;
        }

        var waits = line.Text.Effect == RuleEffect.Undetermine;
        entry.Add(line, modality, waits);
        entry.RaisedBy(line);
        foreach (var fact in line.FactIndexes)
        {
            if (_cardOfFact[fact] == card && state.Facts[fact].IsMissing)
            {
                entry.Add(line, fact, modality, waits);
            }
        }

        foreach (var name in _cards[card].AlwaysAsks)
        {
            entry.Add(line, _graph.Facts.IndexOf(name), modality, waits);
        }

        foreach (var (drafted, names) in _cards[card].AsksWhenDrafted)
        {
            foreach (var fact in IsDrafted(drafted, state) ? names : [])
            {
                if (_graph.Facts.IndexOf(fact) is var index && state.Facts[index].IsMissing)
                {
                    entry.Add(line, index, modality, waits);
                }
            }
        }

        if (entry.Facts.Count == 0)
        {
            foreach (var fact in line.FactIndexes)
            {
                if (_cardOfFact[fact] == card)
                {
                    entry.Add(line, fact, modality, waits);
                }
            }
        }
    }

    private MissingDataEntry? Entry(MissingDataEntry?[] entries, int card) =>
        card < 0 ? null : entries[card] ??= new MissingDataEntry(_cards[card]);

    private List<MissingData> Finish(MissingDataEntry?[] entries, EvaluationState state, ModalityVerdict[] verdicts)
    {
        var result = new List<MissingData>();
        foreach (var entry in entries)
        {
            if (entry is not null)
            {
                result.Add(entry.ToMissingData(_graph.Facts, Loudness(entry, entries, state, verdicts), Suggestions.Allowed(_graph, entry.Card.Suggests, state)));
            }
        }

        return result;
    }

    private Indicator Loudness(MissingDataEntry entry, MissingDataEntry?[] entries, EvaluationState state, ModalityVerdict[] verdicts)
    {
        if (entry.Card.CriticalWhenDrafted.Count > 0)
        {
            return AnyDrafted(entry.Card.CriticalWhenDrafted, state) ? Indicator.Critical : Indicator.Warning;
        }

        if (entry.Card.LoudAsRule && entry.Loudest is { } loudest)
        {
            return loudest;
        }

        return state.Context.IsOrderHook || AloneKeepsBack(entry, entries, verdicts) ? Indicator.Warning : Indicator.Info;
    }

    private bool AnyDrafted(IReadOnlyList<string> modalities, EvaluationState state)
    {
        foreach (var id in modalities)
        {
            if (IsDrafted(id, state))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDrafted(string id, EvaluationState state) => _graph.Modalities.Find(id) is { } modality && state.Drafted[modality.Index];

    /// <summary>Whether some offered modality waits for this card and no other.</summary>
    private static bool AloneKeepsBack(MissingDataEntry entry, MissingDataEntry?[] entries, ModalityVerdict[] verdicts)
    {
        foreach (var verdict in verdicts)
        {
            if (!verdict.IsAllocated || verdict.Status != ModalityStatus.Undetermined || !entry.Waiting.Contains(verdict.Id))
            {
                continue;
            }

            var others = 0;
            foreach (var other in entries)
            {
                others += other is not null && other != entry && other.Waiting.Contains(verdict.Id) ? 1 : 0;
            }

            if (others == 0)
            {
                return true;
            }
        }

        return false;
    }
}
