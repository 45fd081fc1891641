using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Conditions.Nodes;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Conditions;

/// <content>Names: facts, settings, drafts, modalities, other rules.</content>
internal sealed partial class ConditionCompiler
{
    private CompiledValue Name(ExternalConstant constant, bool asRecorded)
    {
        var name = constant.Name;
        if (_scope.Facts.IndexOf(name) is >= 0 and var fact)
        {
            return Fact(Operand(fact, asRecorded));
        }

        if (_scope.Settings.IndexOf(name) is >= 0 and var setting)
        {
            _settings.Add(setting);
            return Setting(_scope.Settings.Definitions[setting], setting);
        }

        return Circumstance(name) ?? OfRule(constant) ?? OfModality(constant) ?? throw Unknown(constant);
    }

    private FactOperand FactOf(FunctionCall call)
    {
        var (constant, asRecorded) = call.Target switch
        {
            ExternalConstant direct => (direct, false),
            FunctionCall { Name: "recorded", Target: ExternalConstant inner, Arguments.Length: 0 } => (inner, true),
            _ => throw new ConditionException($"{call.Name}() asks about a fact: write %fact.{call.Name}().", call.Position),
        };
        var index = _scope.Facts.IndexOf(constant.Name);
        return index >= 0 ? Operand(index, asRecorded) : throw Unknown(constant);
    }

    private FactOperand Operand(int fact, bool asRecorded)
    {
        // What was recorded is there before anything is derived, so reading it orders nothing.
        if (!asRecorded)
        {
            _dependencies.Add(new Dependency(DependencyKind.Fact, fact));
        }

        return new FactOperand(_scope.Facts.Definitions[fact], asRecorded, _scope.Tracer);
    }

    private CompiledValue Fact(FactOperand operand)
    {
        var definition = operand.Definition;
        var notLimiting = definition.Absence == Absence.UnknownNotLimiting;
        return definition.Kind switch
        {
            FactKind.Boolean => new CompiledValue { Truth = new FactFlagNode(operand, expected: true, notLimiting && _notLimitingIsFalse), NotLimiting = notLimiting },
            FactKind.Code => new CompiledValue
            {
                Code = new FactCodeNode(operand),
                Codes = definition.Values.Count == 0 ? null : [.. definition.Values.Select(v => v.Code)],
                NotLimiting = notLimiting,
            },
            _ => new CompiledValue { Number = new FactNumberNode(operand), Unit = definition.Unit ?? "1", Fact = definition, NotLimiting = notLimiting },
        };
    }

    private static CompiledValue Setting(SettingDefinition definition, int index) => definition.Kind switch
    {
        SettingKind.Number => new CompiledValue { Number = new SettingNumber(index), Unit = definition.Unit ?? "1" },
        SettingKind.Boolean => new CompiledValue { Truth = new CircumstanceNode(state => (bool)state.Context.Settings.Values[index]) },
        _ => new CompiledValue { Code = new SettingCode(index), Codes = definition.Choices },
    };

    private static CompiledValue? Circumstance(string name) => name switch
    {
        "order_hook" => Truth(new CircumstanceNode(state => state.Context.IsOrderHook)),
        "conflict" => Truth(new CircumstanceNode(state => state.HasConflict)),
        "incomplete_observations" => Truth(new CircumstanceNode(state => state.HasIncompleteObservations)),
        "invalid_data" => Truth(new CircumstanceNode(state => state.HasInvalidData)),
        _ => null,
    };

    private CompiledValue? OfRule(ExternalConstant constant)
    {
        const string prefix = "rule_";
        if (!constant.Name.StartsWith(prefix, StringComparison.Ordinal))
        {
            return null;
        }

        // %rule_R043b names the line R-043b: a hyphen would be read as minus.
        var id = constant.Name.Length > prefix.Length + 1 ? $"{constant.Name[prefix.Length]}-{constant.Name[(prefix.Length + 1)..]}" : string.Empty;
        if (!_scope.LineIndexById.TryGetValue(id, out var line))
        {
            throw new ConditionException($"%{constant.Name}: there is no rule line '{id}'.", constant.Position);
        }

        _dependencies.Add(new Dependency(DependencyKind.Line, line));
        return Truth(new LineNode(line, _scope.Tracer));
    }

    private CompiledValue? OfModality(ExternalConstant constant)
    {
        var split = constant.Name.IndexOf('_', StringComparison.Ordinal);
        var role = split > 0 ? constant.Name[..split] : string.Empty;
        if (role is not ("drafted" or "considered" or "contraindicated"))
        {
            return null;
        }

        var modality = _scope.Modalities.Find(constant.Name[(split + 1)..])
            ?? throw new ConditionException($"%{constant.Name}: there is no modality '{constant.Name[(split + 1)..]}'.", constant.Position);
        var index = modality.Index;
        switch (role)
        {
            case "drafted":
                return Truth(new CircumstanceNode(state => state.Drafted[index]));
            case "considered":
                _dependencies.Add(new Dependency(DependencyKind.Considered, index));
                return Truth(new ConsideredNode(index, _scope.Tracer));
            default:
                _dependencies.Add(new Dependency(DependencyKind.Contraindicated, index));
                return Truth(new ContraindicatedNode(index, _scope.Tracer));
        }
    }

    private ConditionException Unknown(ExternalConstant constant)
    {
        var nearest = _scope.Nearest(constant.Name);
        var hint = nearest is null ? string.Empty : $" Did you mean %{nearest}?";
        return new ConditionException($"%{constant.Name} is neither a fact nor a setting, rule or modality.{hint}", constant.Position);
    }
}
