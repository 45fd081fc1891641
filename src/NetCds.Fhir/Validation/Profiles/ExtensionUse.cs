using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Where and when the definition of an extension lets it stand (FHIR R4, StructureDefinition.context and contextInvariant).</summary>
/// <threadsafety>Safe for concurrent use; expressions are compiled when first needed.</threadsafety>
internal sealed partial class ExtensionUse
{
    private ExtensionUse(ImmutableArray<ContextRule> contexts, ImmutableArray<ContextRule> invariants)
    {
        Contexts = contexts;
        Invariants = invariants;
    }

    /// <summary>Where it may stand: one of these; empty when nothing is said.</summary>
    public ImmutableArray<ContextRule> Contexts { get; }

    /// <summary>Conditions on the element that holds it, all of which must be true.</summary>
    public ImmutableArray<ContextRule> Invariants { get; }

    /// <summary>Reads it from a definition.</summary>
    public static ExtensionUse Of(StructureDefinition definition, FhirTypeModel types)
    {
        var options = new FhirPathOptions { Model = types };
        return new ExtensionUse(
            [.. definition.Contexts.Select(c => new ContextRule(c.Type, c.Expression, c.Expression, options))],
            [.. definition.ContextInvariants.Select(i => new ContextRule("fhirpath", i, TypedValue().Replace(i, "%extension.value"), options))]);
    }

    // Invariants of R4's own extensions name the value as JSON does, which FHIRPath does not know.
    [GeneratedRegex(@"%extension\.value[A-Z]\w*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TypedValue();
}

/// <summary>A context or a condition.</summary>
/// <param name="type"><c>element</c>, <c>extension</c> or <c>fhirpath</c>.</param>
/// <param name="text">What the definition says.</param>
/// <param name="expression">The same as FHIRPath, when it is that.</param>
/// <param name="options">What it is compiled with.</param>
internal sealed class ContextRule(string type, string text, string expression, FhirPathOptions options)
{
    private readonly Lazy<FhirPathExpression> _path = new(() => FhirPathExpression.Compile(expression, options));

    public string Type => type;

    public string Text => text;

    /// <summary>The compiled expression.</summary>
    /// <exception cref="FhirPathException">It cannot be compiled.</exception>
    public FhirPathExpression Path => _path.Value;
}
