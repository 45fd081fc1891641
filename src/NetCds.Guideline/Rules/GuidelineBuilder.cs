using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions;
using NetCds.Guideline.Drafts;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Rules;

/// <summary>Puts a guideline together from its files. Mistakes are gathered and reported together, each with file, rule and expression.</summary>
internal sealed class GuidelineBuilder
{
    private readonly List<string> _errors = [];
    private readonly MissingTracer _tracer = new();

    private GuidelineBuilder()
    {
    }

    /// <summary>The catalogue files a guideline needs.</summary>
    public static IReadOnlyList<string> Catalogues { get; } = ["facts.json", "modalities.json", "settings.json", "missing-data.json"];

    /// <exception cref="GuidelineFormatException">Something is wrong; every mistake found is listed.</exception>
    public static GuidelineModel Build(IReadOnlyDictionary<string, GuidelineFile> files, GuidelineFile plan) => new GuidelineBuilder().Run(files, plan);

    private GuidelineModel Run(IReadOnlyDictionary<string, GuidelineFile> files, GuidelineFile planFile)
    {
        var facts = Attempt(() => FactCatalogueReader.Read(files["facts.json"].Content, "facts.json"));
        DraftRecogniser? drafts = null;
        var modalities = Attempt(() =>
        {
            (var catalogue, drafts) = ModalityCatalogueReader.Read(files["modalities.json"].Content, "modalities.json");
            return catalogue;
        });
        var settings = Attempt(() => SettingCatalogueReader.Read(files["settings.json"].Content, "settings.json"));
        var cards = Attempt(() => ReadJson(files["missing-data.json"], CatalogueJson.Default.MissingDataDocument).Cards);
        var plan = new PlanReader(planFile.Name, _errors).Read(planFile.Content);
        StopOnErrors();

        var scope = new ConditionScope(facts!, settings!, modalities!, LineIndexes(plan!), _tracer);
        var lines = plan!.Lines.Select((text, index) => Compile(text, index, scope)).ToArray();
        var derivations = facts!.Definitions.Select(d => Derivations(d, scope)).ToArray();
        var notApplicable = facts.Definitions.Select(d => NotApplicable(d, scope)).ToArray();
        new GuidelineChecker(facts, modalities!, cards!, _errors).Check(plan.Lines);
        StopOnErrors();

        var graph = Graph(planFile.Name, () => new GuidelineGraph(facts, modalities!, lines!, derivations!, notApplicable));
        _tracer.Connect(graph);
        var ruleIds = plan.Lines.Select(l => l.RuleId).ToHashSet(StringComparer.Ordinal);
        var judged = modalities!.Modalities
            .Where(m => m.IsAssessed || (m.Members.Count == 0 && lines.Any(l => l!.Text.Modalities.Contains(m.Id, StringComparer.Ordinal))))
            .Select(m => new ModalityRules(m, graph, Scope(m, scope), m.SafetyRules.All(ruleIds.Contains)))
            .ToArray();
        StopOnErrors();
        return new GuidelineModel(plan, graph, drafts!, settings!, cards!, judged);
    }

    private Dictionary<string, int> LineIndexes(GuidelinePlan plan)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < plan.Lines.Count; i++)
        {
            if (!indexes.TryAdd(plan.Lines[i].Id, i))
            {
                _errors.Add($"{plan.Lines[i].File}, rule {plan.Lines[i].Id}: the id occurs twice.");
            }
        }

        return indexes;
    }

    private RuleLine? Compile(RuleText text, int index, ConditionScope scope)
    {
        var condition = Compile(text.Condition, $"{text.File}, rule {text.Id}", () => ConditionCompiler.Condition(text.Condition, scope, text.WhenMissing == WhenMissing.Silent));
        return condition is null ? null : new RuleLine(index, text, condition);
    }

    private CompiledCondition? NotApplicable(FactDefinition definition, ConditionScope scope) => definition.NotApplicableWhen is not { } text
        ? null
        : Compile(text, $"facts.json, fact {definition.Name}, notApplicableWhen", () => ConditionCompiler.Condition(text, scope, notLimitingIsFalse: false));

    private CompiledCondition? Scope(Modality modality, ConditionScope scope) => modality.AppliesWhen is not { } text
        ? null
        : Compile(text, $"modalities.json, {modality.Id}, appliesWhen", () => ConditionCompiler.Condition(text, scope, notLimitingIsFalse: false));

    private CompiledDerivation[]? Derivations(FactDefinition definition, ConditionScope scope)
    {
        var result = new List<CompiledDerivation>();
        foreach (var derivation in definition.Derivations)
        {
            var place = $"facts.json, fact {definition.Name}, derive";
            var when = derivation.When is not { } text ? null : Compile(text, place, () => ConditionCompiler.Condition(text, scope, notLimitingIsFalse: false));
            var value = Compile(derivation.Value, place, () => derivation.OldestOf.Count > 0
                ? ConditionCompiler.OldestOf(derivation.OldestOf.Select(scope.Facts.IndexOf), scope)
                : ConditionCompiler.Expression(derivation.Value, scope));
            if (value is null || (when is null && derivation.When is not null))
            {
                continue;
            }

            CheckType(definition, value.Value, derivation.Value, place);
            var origins = (when?.Dependencies ?? []).Concat(value.Dependencies).Where(d => d.Kind == DependencyKind.Fact).Select(d => d.Index).Distinct().ToArray();
            result.Add(new CompiledDerivation(when, value, derivation.Assumed, origins));
        }

        return [.. result];
    }

    private void CheckType(FactDefinition definition, CompiledValue value, string text, string place)
    {
        var fits = definition.Kind switch
        {
            FactKind.Boolean => value.Truth is not null,
            FactKind.Code => value.Code is not null,
            _ => value.Number is not null && (value.Unit is null or ConditionCompiler.PlainNumber || value.Unit == definition.Unit),
        };
        if (!fits)
        {
            _errors.Add($"{place}: `{text}` is {value.TypeName} in '{value.Unit}', but the fact is a {definition.Kind} in '{definition.Unit}'.");
        }
    }

    private CompiledCondition? Compile(string text, string place, Func<CompiledCondition> compile)
    {
        try
        {
            return compile();
        }
        catch (ConditionException e)
        {
            _errors.Add($"{place}: `{text}` at character {e.Position + 1}: {e.Message}");
            return null;
        }
    }

    private static GuidelineGraph Graph(string file, Func<GuidelineGraph> make)
    {
        try
        {
            return make();
        }
        catch (GuidelineCycleException e)
        {
            throw new GuidelineFormatException([$"{file}: {e.Message}"]);
        }
    }

    private T? Attempt<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (GuidelineFormatException e)
        {
            _errors.AddRange(e.Errors);
            return null;
        }
    }

    private static T ReadJson<T>(GuidelineFile file, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(file.Content, type) ?? throw new GuidelineFormatException([$"{file.Name}: the file is empty."]);
        }
        catch (JsonException e)
        {
            throw new GuidelineFormatException([$"{file.Name}: {e.Message}"]);
        }
    }

    private void StopOnErrors()
    {
        if (_errors.Count > 0)
        {
            throw new GuidelineFormatException([.. _errors]);
        }
    }
}
