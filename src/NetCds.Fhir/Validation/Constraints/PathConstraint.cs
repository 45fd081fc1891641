using NetCds.Fhir.FhirPath;

namespace NetCds.Fhir.Validation.Constraints;

/// <summary>A constraint that FHIRPath decides.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class PathConstraint
{
    private readonly FhirPathExpression? _expression;

    private PathConstraint(FhirPathExpression? expression, string? problem)
    {
        _expression = expression;
        Problem = problem;
    }

    /// <summary>Why it can never be checked, or null.</summary>
    public string? Problem { get; }

    public static PathConstraint Compile(string expression, FhirPathOptions options)
    {
        try
        {
            return new PathConstraint(FhirPathExpression.Compile(expression, options), null);
        }
        catch (FhirPathException error)
        {
            return new PathConstraint(null, error.Message);
        }
    }

    /// <summary>Whether it holds. An empty result is none that holds, as the reference implementation has it.</summary>
    /// <param name="node">What it is evaluated on.</param>
    /// <param name="context">Surroundings.</param>
    /// <param name="problem">Why it could not be decided, or null.</param>
    public bool Holds(in FhirPathNode node, EvaluationContext context, out string? problem)
    {
        problem = Problem;
        if (_expression is null)
        {
            return false;
        }

        try
        {
            return _expression.IsTrue(node, context);
        }
        catch (FhirPathException error)
        {
            problem = error.Message;
            return false;
        }
    }
}
