using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Evaluation;

/// <summary>The lines that bear on one assessed modality, prepared once.</summary>
internal sealed class ModalityRules
{
    public ModalityRules(Modality modality, GuidelineGraph graph, CompiledCondition? scope, bool hasAllSafetyRules)
    {
        Modality = modality;
        Scope = scope;
        HasAllSafetyRules = hasAllSafetyRules;
        Lines = [.. graph.Lines.Where(l => l.Text.Modalities.Any(named => graph.Lineage.Covers(named, modality)))];
        Rules = [.. Lines.GroupBy(l => l.Text.RuleId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToArray())];
        TemperingLines =
        [
            .. graph.Lines.Where(l => l.Text.Tempers && (l.Text.Modalities.Count == 0 || l.Text.Modalities.Any(named => graph.Lineage.Covers(named, modality)))),
        ];
        var behind = Behind(graph);
        FactIndexes = [.. behind.Where(n => n.Kind == DependencyKind.Fact).Select(n => n.Index).Order()];
        SettingIndexes = [.. behind.SelectMany(graph.SettingsOf).Distinct().Order()];
    }

    public Modality Modality { get; }

    /// <summary>Condition under which the modality is a question at all; null for always.</summary>
    public CompiledCondition? Scope { get; }

    /// <summary>Whether the loaded guideline has every safety rule the catalogue asks for; without them nothing is recommended.</summary>
    public bool HasAllSafetyRules { get; }

    /// <summary>Lines naming the modality or an umbrella of it.</summary>
    public RuleLine[] Lines { get; }

    /// <summary>The same lines, by rule, in order of rule id.</summary>
    public RuleLine[][] Rules { get; }

    /// <summary>Lines that make recommendations of it options only.</summary>
    public RuleLine[] TemperingLines { get; }

    /// <summary>Every fact its lines rest on, through other lines and derived facts too.</summary>
    public int[] FactIndexes { get; }

    /// <summary>Every setting its lines rest on, likewise.</summary>
    public int[] SettingIndexes { get; }

    private HashSet<Dependency> Behind(GuidelineGraph graph)
    {
        var seen = new HashSet<Dependency>();
        var open = new Stack<Dependency>(Lines.Select(l => new Dependency(DependencyKind.Line, l.Index)));
        while (open.TryPop(out var node))
        {
            if (seen.Add(node))
            {
                foreach (var next in graph.DependenciesOf(node))
                {
                    open.Push(next);
                }
            }
        }

        return seen;
    }
}
