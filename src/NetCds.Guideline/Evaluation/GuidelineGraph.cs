using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Conditions.Nodes;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Evaluation;

/// <summary>Rules, derived facts and what rules say of modalities, with the order in which they can be evaluated.</summary>
internal sealed class GuidelineGraph
{
    private static readonly int[] NoLines = [];
    private readonly int _gradeFact;
    private readonly int[] _gradeLines;

    public GuidelineGraph(
        FactCatalogue facts, ModalityCatalogue modalities, RuleLine[] lines, CompiledDerivation[][] derivations, CompiledCondition?[] notApplicable)
    {
        Facts = facts;
        Modalities = modalities;
        Lines = lines;
        Derivations = derivations;
        NotApplicable = notApplicable;
        Lineage = new ModalityLineage(modalities);
        MemberIndexes = [.. modalities.Modalities.Select(m => m.Members.Select(id => modalities.Find(id)!.Index).ToArray())];
        AllocationLines = LinesByModality(l => l.IsAllocation);
        ContraindicationLines = LinesByModality(l => l.Text.Effect == RuleEffect.Contraindicate);
        ForbiddingLines = LinesByModality(l => l.Text.Effect is RuleEffect.Contraindicate or RuleEffect.NotRecommend);
        _gradeFact = facts.IndexOf("grade");
        _gradeLines = [.. lines.Where(l => l.Text.SetsGrade is not null).Select(l => l.Index)];
        Thresholds = CollectThresholds();
        Order = new DependencyOrder(this).Sort();
    }

    public FactCatalogue Facts { get; }

    public ModalityCatalogue Modalities { get; }

    public ModalityLineage Lineage { get; }

    public RuleLine[] Lines { get; }

    /// <summary>By modality: the members of an umbrella; empty for a leaf.</summary>
    public int[][] MemberIndexes { get; }

    /// <summary>By fact: its derivations.</summary>
    public CompiledDerivation[][] Derivations { get; }

    /// <summary>By fact: the condition under which it has no meaning, or null.</summary>
    public CompiledCondition?[] NotApplicable { get; }

    /// <summary>By modality: lines that offer it, itself or through an umbrella; for an umbrella, those of its members.</summary>
    public int[][] AllocationLines { get; }

    /// <summary>By modality: lines that forbid it, itself or through an umbrella; empty for an umbrella.</summary>
    public int[][] ContraindicationLines { get; }

    /// <summary>By modality: lines that forbid it or advise against it; an order one of them is true of is never suggested.</summary>
    public int[][] ForbiddingLines { get; }

    /// <summary>By fact: its comparisons with constants and settings.</summary>
    public NumberComparisonNode[][] Thresholds { get; }

    /// <summary>Everything to evaluate, each after what it depends on.</summary>
    public Dependency[] Order { get; }

    /// <summary>The lines that set the grade, when the fact is the grade.</summary>
    public int[] GradeLinesOf(int fact) => fact == _gradeFact ? _gradeLines : NoLines;

    /// <summary>What has to be evaluated before something.</summary>
    public IEnumerable<Dependency> DependenciesOf(Dependency node) => node.Kind switch
    {
        DependencyKind.Line => Lines[node.Index].Condition.Dependencies,
        DependencyKind.Fact => OfFact(node.Index),
        DependencyKind.Considered => OfModality(node, AllocationLines),
        _ => OfModality(node, ContraindicationLines),
    };

    /// <summary>Positions of the settings that something reads itself.</summary>
    public IEnumerable<int> SettingsOf(Dependency node) => node.Kind switch
    {
        DependencyKind.Line => Lines[node.Index].Condition.Settings,
        DependencyKind.Fact => (NotApplicable[node.Index]?.Settings ?? [])
            .Concat(Derivations[node.Index].SelectMany(d => d.When?.Settings ?? []))
            .Concat(Derivations[node.Index].SelectMany(d => d.Value.Settings)),
        _ => [],
    };

    private IEnumerable<Dependency> OfFact(int fact) =>
        (NotApplicable[fact]?.Dependencies ?? [])
            .Concat(Derivations[fact].SelectMany(d => d.When?.Dependencies ?? []))
            .Concat(Derivations[fact].SelectMany(d => d.Value.Dependencies))
            .Concat(GradeLinesOf(fact).Select(l => new Dependency(DependencyKind.Line, l)));

    // An umbrella is judged by its members, a leaf by the lines that name it.
    private IEnumerable<Dependency> OfModality(Dependency node, int[][] lines)
    {
        var members = Modalities.Modalities[node.Index].Members;
        return members.Count > 0
            ? members.Select(m => node with { Index = Modalities.Find(m)!.Index })
            : lines[node.Index].Select(l => new Dependency(DependencyKind.Line, l));
    }

    private int[][] LinesByModality(Func<RuleLine, bool> wanted)
    {
        var result = new int[Modalities.Modalities.Count][];
        foreach (var modality in Modalities.Modalities)
        {
            result[modality.Index] =
            [
                .. Lines.Where(l => wanted(l) && l.Text.Modalities.Any(named => Lineage.Concerns(named, modality))).Select(l => l.Index),
            ];
        }

        return result;
    }

    private NumberComparisonNode[][] CollectThresholds()
    {
        var result = new List<NumberComparisonNode>[Facts.Definitions.Count];
        var conditions = Lines.Select(l => l.Condition)
            .Concat(NotApplicable.OfType<CompiledCondition>())
            .Concat(Derivations.SelectMany(d => d).SelectMany(d => d.When is null ? [d.Value] : new[] { d.When, d.Value }));
        foreach (var comparison in conditions.SelectMany(c => c.Comparisons))
        {
            if (comparison.Subject is { } subject)
            {
                (result[subject.Index] ??= []).Add(comparison);
            }
        }

        return [.. result.Select(r => r?.ToArray() ?? [])];
    }
}
