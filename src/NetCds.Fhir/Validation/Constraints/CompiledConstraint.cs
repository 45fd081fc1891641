using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath;

namespace NetCds.Fhir.Validation.Constraints;

/// <summary>A constraint ready to be checked: natively where its expression is a well-known one, else by FHIRPath, compiled when first needed.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class CompiledConstraint(ElementConstraint definition, string expression, NativeCheck? native, FhirPathOptions options)
{
    private readonly Lazy<PathConstraint> _path = new(() => PathConstraint.Compile(expression, options));

    public string Key => definition.Key;

    public bool IsError => definition.IsError;

    public string Human => definition.Human;

    public string Expression => expression;

    /// <summary>The check in code, or null when FHIRPath has to decide.</summary>
    public NativeCheck? Native => native;

    /// <summary>The check by FHIRPath.</summary>
    public PathConstraint Path => _path.Value;
}
