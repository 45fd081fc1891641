using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Environment variables (FHIRPath N1, section 9; FHIR R4, FHIRPath page).</summary>
internal static class EnvironmentVariables
{
    /// <summary>Compiles a variable.</summary>
    public static Evaluator Create(ExternalConstant constant) => Fixed(constant.Name) is { } text ? new LiteralEvaluator(constant.Position, FhirPathNode.Of(text))
        : IsDefined(constant.Name) ? new SurroundingEvaluator(constant.Position, constant.Name)
        : new VariableEvaluator(constant.Position, constant.Name);

    /// <summary>Whether the specifications define it, so that neither an expression nor a caller may.</summary>
    public static bool IsDefined(string name) => Fixed(name) is not null || name is "context" or "resource" or "rootResource";

    private static string? Fixed(string name) => name switch
    {
        "ucum" => "http://unitsofmeasure.org",
        "sct" => "http://snomed.info/sct",
        "loinc" => "http://loinc.org",
        _ when name.StartsWith("vs-", StringComparison.Ordinal) => $"http://hl7.org/fhir/ValueSet/{name.AsSpan(3)}",
        _ when name.StartsWith("ext-", StringComparison.Ordinal) => $"http://hl7.org/fhir/StructureDefinition/{name.AsSpan(4)}",
        _ => null,
    };
}

/// <summary>A variable whose value comes with the evaluation.</summary>
internal sealed class VariableEvaluator(int position, string name) : Evaluator(position)
{
    public override void Collect(in Frame frame, NodeBuffer into)
    {
        var run = frame.Run;
        for (var variable = run.Variables; variable is not null; variable = variable.Outer)
        {
            if (variable.Name == name)
            {
                into.AddRange(variable.Value);
                return;
            }
        }

        if (!run.Context.Variables.TryGetValue(name, out var given))
        {
            throw Error($"There is no variable %{name}; give it a value, or define it before with defineVariable('{name}', ...).");
        }

        foreach (var item in given)
        {
            into.Add(item);
        }
    }
}

/// <summary><c>%context</c>, <c>%resource</c> or <c>%rootResource</c>.</summary>
internal sealed class SurroundingEvaluator(int position, string name) : SingleEvaluator(position)
{
    private readonly bool _isContext = name == "context";

    private readonly bool _isRoot = name == "rootResource";

    public override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        var run = frame.Run;
        item = _isContext ? run.Input
            : run.Input.Scope is { } scope ? (_isRoot ? scope.Root : scope).Node
            : run.Context.Resource.IsNone ? run.Input
            : _isRoot && run.Context.Resource.Scope is { } outer ? outer.Root.Node
            : run.Context.Resource;
        return !item.IsNone;
    }
}
