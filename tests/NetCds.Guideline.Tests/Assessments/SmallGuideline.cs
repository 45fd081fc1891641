using NetCds.Fhir.Dates;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Tests.Assessments;

/// <summary>A guideline of a few lines over a few boolean and one numeric fact, to try the semantics on.</summary>
internal sealed class SmallGuideline
{
    private static readonly Citation Paper = new("S003", "A paper", "Paper 2020", "https://doi.org/10.1/x", CitationStanding.Confirmed);

    private static readonly FactDefinition[] Definitions =
    [
        Flag(0, "fits", "MD-FIT"), Flag(1, "danger", "MD-DANGER"), Flag(2, "doubt", "MD-DOUBT"),
        new() { Index = 3, Name = "size", Title = "Size", Kind = FactKind.Quantity, Unit = "mm", MissingCard = "MD-SIZE" },
        Flag(4, "assumed_no", null) with { Absence = Absence.Negative, AbsenceLists = ["Condition"], AbsenceValue = FactValue.Of(false) },
        new() { Index = 5, Name = "grade", Title = "Grade", Kind = FactKind.Code, Values = [new AnswerValue("G1", "G1", []), new AnswerValue("G2", "G2", [])] },
        Flag(6, "unlimiting", null) with { Absence = Absence.UnknownNotLimiting },
    ];

    private static readonly FactCatalogue Facts = new(Definitions, [], CodeSystemAliases.None);

    private static readonly ModalityCatalogue Modalities = new(
    [
        Modality(0, "LDT", ["RFA", "MWA", "TAE"]), Modality(1, "ABLATION", ["RFA", "MWA"]), Modality(2, "RFA", []), Modality(3, "MWA", []), Modality(4, "TAE", []),
        Modality(5, "MRI", []),
    ]);

    private readonly List<RuleText> _lines = [];
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _drafts = [];

    public bool OrderHook { get; set; }

    public SmallGuideline Line(
        string id, RuleEffect effect, string? modality, string condition, WhenMissing missing = WhenMissing.Blocks, Indicator indicator = Indicator.Warning,
        string? card = null, string? suggests = null, bool tempers = false, string? sets = null)
    {
        _lines.Add(new RuleText
        {
            Id = id,
            RuleId = id.TrimEnd('b', 'c'),
            Effect = effect,
            Modalities = modality is null ? [] : [modality],
            Indicator = indicator,
            Evidence = "C",
            WhenMissing = missing,
            Card = card,
            Condition = condition,
            Statement = $"Statement of {id}",
            Rationale = "Because",
            Citations = [Paper],
            Suggests = suggests is null ? [] : [suggests],
            SetsGrade = sets,
            Tempers = tempers,
            File = "plan.json",
        });
        return this;
    }

    public SmallGuideline With(string name, bool value) => Set(name, FactValue.Of(value), FactStatus.Known);

    public SmallGuideline With(string name, decimal value) => Set(name, FactValue.Of(value), FactStatus.Known);

    public SmallGuideline StatedUnknown(string name)
    {
        _facts[name] = new Fact(Definitions[Facts.IndexOf(name)], FactStatus.Unknown) { StatedUnknown = true };
        return this;
    }

    public SmallGuideline Draft(string modality)
    {
        _drafts.Add(modality);
        return this;
    }

    public Outcome Assess(params string[] answered)
    {
        var tracer = new MissingTracer();
        var indexes = _lines.Select((l, i) => (l.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        var scope = new ConditionScope(Facts, new SettingCatalogue([]), Modalities, indexes, tracer);
        var lines = _lines.Select((l, i) => new RuleLine(i, l, ConditionCompiler.Condition(l.Condition, scope, l.WhenMissing == WhenMissing.Silent))).ToArray();
        var graph = new GuidelineGraph(Facts, Modalities, lines, [.. Definitions.Select(_ => Array.Empty<CompiledDerivation>())], new CompiledCondition?[Definitions.Length]);
        tracer.Connect(graph);

        var recorded = Definitions.Select(d => _facts.GetValueOrDefault(d.Name) ?? new Fact(d, FactStatus.Unknown)).ToArray();
        var context = new AssessmentContext(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), OrderHook, new SettingCatalogue([]).Defaults);
        var state = new EvaluationState(recorded, lines.Length, Modalities.Modalities.Count, context);
        foreach (var draft in _drafts)
        {
            state.Drafted[Modalities.Find(draft)!.Index] = true;
        }

        new GuidelineEvaluator(graph).Evaluate(state, answered.ToHashSet(StringComparer.Ordinal));
        var assessed = Modalities.Modalities.Where(m => m.Members.Count == 0 && m.Id != "MRI").Select(m => new ModalityRules(m, graph, null, true)).ToArray();
        var findings = new FindingMaker(graph);
        var verdicts = assessed.Select(m => new VerdictMaker(m, findings, Definitions.Length, []).Make(state)).ToArray();
        var cards = new[] { "MD-FIT", "MD-DANGER", "MD-DOUBT", "MD-SIZE" }
            .Select(id => new MissingDataCard { Id = id, Title = id, Why = "It matters.", HowToRecord = "Record it.", Suggests = ["MRI"] }).ToArray();
        return new Outcome(
            verdicts.ToDictionary(v => v.Id, StringComparer.Ordinal),
            new MissingDataCollector(graph, assessed, cards).Collect(state, verdicts),
            new ActionCollector(graph, assessed).Collect(state, verdicts),
            state.Facts[5]);
    }

    internal sealed record Outcome(
        IReadOnlyDictionary<string, ModalityVerdict> Verdicts, IReadOnlyList<MissingData> Missing, IReadOnlyList<ProposedAction> Actions, Fact Grade)
    {
        public ModalityStatus this[string id] => Verdicts[id].Status;
    }

    private SmallGuideline Set(string name, FactValue value, FactStatus status)
    {
        _facts[name] = new Fact(Definitions[Facts.IndexOf(name)], status, value)
        {
            Effective = FhirDateTime.TryParse("2026-02-10"),
            Sources = [new FactEvidence("Observation/1")],
        };
        return this;
    }

    private static FactDefinition Flag(int index, string name, string? card) =>
        new() { Index = index, Name = name, Title = name, Kind = FactKind.Boolean, MissingCard = card };

    private static Modality Modality(int index, string id, string[] members) => new()
    {
        Index = index,
        Id = id,
        Title = id,
        Kind = ModalityKind.LiverDirected,
        Members = members,
        LocalCoding = new Coding("https://netcds.example/fhir/CodeSystem/nelm-procedure", id),
        ResourceType = "ServiceRequest",
    };
}
