using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>The path of a discriminator, from the sliced element.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class DiscriminatorPath
{
    private const int StepsOfAPath = 32;

    private readonly FhirPathExpression? _expression;
    private readonly bool _isThis;

    private DiscriminatorPath(FhirPathExpression? expression, bool isThis)
    {
        _expression = expression;
        _isThis = isThis;
    }

    /// <summary>Compiles a path; null when it is none.</summary>
    /// <param name="path">Restricted FHIRPath.</param>
    /// <param name="model">The types.</param>
    public static DiscriminatorPath? Compile(string path, FhirTypeModel model)
    {
        if (path == "$this")
        {
            return new DiscriminatorPath(null, isThis: true);
        }

        try
        {
            return new DiscriminatorPath(FhirPathExpression.Compile(path, new FhirPathOptions { Model = model }), isThis: false);
        }
        catch (FhirPathException)
        {
            return null;
        }
    }

    /// <summary>What stands at the path.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="item">The sliced item.</param>
    public IReadOnlyList<FhirPathNode> Select(ValidationRun run, in FhirPathNode item)
    {
        if (_isThis)
        {
            return [item];
        }

        if (!run.Step(StepsOfAPath))
        {
            return [];
        }

        try
        {
            return _expression!.Evaluate(item, run.Context);
        }
        catch (FhirPathException)
        {
            return [];
        }
    }
}
