using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Looks for elements in the expressions of a profile that are not there: such an expression can be evaluated, and is about nothing.</summary>
internal static class ExpressionCheck
{
    /// <summary>What is wrong with an expression and what to write; null when its elements are there, as far as that is known, or when it cannot be compiled at all.</summary>
    /// <param name="expression">FHIRPath.</param>
    /// <param name="on">What it is evaluated on.</param>
    /// <param name="model">The types.</param>
    public static string? Fault(string expression, ElementDefinition on, FhirTypeModel model)
    {
        var options = new FhirPathOptions { Model = model, ContextType = ContextType(on) };
        try
        {
            FhirPathExpression.Compile(expression, options);
        }
        catch (FhirPathException)
        {
            return null;
        }

        try
        {
            FhirPathExpression.Compile(expression, options with { IsStrict = true });
            return null;
        }
        catch (FhirPathSemanticException fault)
        {
            return fault.Message;
        }
    }

    private static string? ContextType(ElementDefinition on) => on.Types switch
    {
        [{ Code: "BackboneElement" or "Element" }] => on.BasePath ?? on.Path,
        [var type] => type.FhirType ?? type.Code,
        [] when !on.Path.Contains('.', StringComparison.Ordinal) => on.Path,
        _ => null,
    };
}
