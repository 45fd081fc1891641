using NetCds.Fhir.Dates;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Tests.Conditions;

/// <summary>A handful of facts and settings to try conditions on.</summary>
internal sealed class Bench
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly FactDefinition[] Definitions =
    [
        new() { Index = 0, Name = "ki67_percent", Title = "Ki-67", Kind = FactKind.Quantity, Unit = "%", AcceptedUnits = [new AcceptedUnit("1", 100, 1)], MissingCard = "MD-KI67" },
        new() { Index = 1, Name = "largest_diameter_mm", Title = "Largest", Kind = FactKind.Quantity, Unit = "mm", AcceptedUnits = [new AcceptedUnit("cm", 10, 1)], MissingCard = "MD-LESION" },
        new() { Index = 2, Name = "lesion_count", Title = "Lesions", Kind = FactKind.Integer, Unit = "1", MissingCard = "MD-LESION" },
        new() { Index = 3, Name = "differentiation", Title = "Differentiation", Kind = FactKind.Code, Values = [new AnswerValue("well", "well", []), new AnswerValue("poor", "poor", [])] },
        new() { Index = 4, Name = "pregnant", Title = "Pregnant", Kind = FactKind.Boolean, NotApplicableWhen = "%male", MissingCard = "MD-PREGNANCY" },
        new() { Index = 5, Name = "male", Title = "Male", Kind = FactKind.Boolean },
        new() { Index = 6, Name = "life_expectancy_months", Title = "Life expectancy", Kind = FactKind.Quantity, Unit = "mo", Absence = Absence.UnknownNotLimiting },
        new() { Index = 7, Name = "encephalopathy", Title = "Encephalopathy", Kind = FactKind.Boolean, Absence = Absence.Negative, AbsenceLists = ["Condition"], AbsenceValue = FactValue.Of(false) },
        new() { Index = 8, Name = "is_large", Title = "Large", Kind = FactKind.Boolean, Derivations = [new Derivation(null, "%largest_diameter_mm > 50 'mm'", false)] },
    ];

    private readonly Fact[] _facts = [.. Definitions.Select(d => new Fact(d, FactStatus.Unknown))];

    public static FactCatalogue Facts { get; } = new(Definitions, [], CodeSystemAliases.None);

    public static SettingCatalogue Settings { get; } = new(
    [
        new SettingDefinition { Name = "ablation_max_mm", Title = "Largest", Kind = SettingKind.Number, Unit = "mm", Default = 50m, Low = 10, High = 80 },
        new SettingDefinition { Name = "srfa_available", Title = "SRFA", Kind = SettingKind.Boolean, Default = false },
        new SettingDefinition { Name = "lsf_policy", Title = "Policy", Kind = SettingKind.Choice, Choices = ["graded", "seed_strict"], Default = "graded" },
    ]);

    public static ConditionScope Scope { get; } = new(
        Facts, Settings, new ModalityCatalogue([]), new Dictionary<string, int>(StringComparer.Ordinal), Tracer());

    public Bench With(string name, decimal value) => Set(name, FactValue.Of(value));

    public Bench With(string name, Interval value) => Set(name, FactValue.Of(value));

    public Bench With(string name, bool value) => Set(name, FactValue.Of(value));

    public Bench With(string name, string code) => Set(name, FactValue.Of(code));

    public Bench With(string name, FactStatus status)
    {
        _facts[Facts.IndexOf(name)] = new Fact(Definitions[Facts.IndexOf(name)], status);
        return this;
    }

    public Truth Evaluate(string condition, bool notLimitingIsFalse = false) =>
        ConditionCompiler.Condition(condition, Scope, notLimitingIsFalse).Truth.Evaluate(State());

    public IReadOnlyList<string> Missing(string condition)
    {
        var missing = new MissingFacts(Definitions.Length);
        ConditionCompiler.Condition(condition, Scope, notLimitingIsFalse: false).Truth.MarkMissing(State(), missing);
        return [.. Definitions.Where(d => missing[d.Index]).Select(d => d.Name)];
    }

    private EvaluationState State() => new(_facts, 0, 0, new AssessmentContext(Now, false, Settings.Defaults));

    private Bench Set(string name, FactValue value)
    {
        var definition = Definitions[Facts.IndexOf(name)];
        _facts[definition.Index] = new Fact(definition, FactStatus.Known, value) { Effective = FhirDateTime.TryParse("2026-02-10") };
        return this;
    }

    private static MissingTracer Tracer()
    {
        var tracer = new MissingTracer();
        var scope = new ConditionScope(Facts, Settings, new ModalityCatalogue([]), new Dictionary<string, int>(StringComparer.Ordinal), tracer);
        var large = ConditionCompiler.Expression("%largest_diameter_mm > 50 'mm'", scope);
        var derivations = Definitions.Select(d => d.Name == "is_large" ? new[] { new CompiledDerivation(null, large, false, [1]) } : []).ToArray();
        tracer.Connect(new GuidelineGraph(Facts, new ModalityCatalogue([]), [], derivations, new CompiledCondition?[Definitions.Length]));
        return tracer;
    }
}
