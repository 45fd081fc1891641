using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath;

/// <summary>A compiled FHIRPath expression (FHIRPath N1, with the functions that FHIR R4 adds).</summary>
/// <remarks>Compile once and keep it; <see cref="FhirPathCache"/> does so for expressions that come from outside.</remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class FhirPathExpression
{
    private readonly Evaluator _root;
    private readonly SingleEvaluator? _single;

    private FhirPathExpression(string source, Evaluator root)
    {
        Source = source;
        _root = root;
        _single = root as SingleEvaluator;
    }

    /// <summary>The expression as written.</summary>
    public string Source { get; }

    /// <summary>Compiles an expression.</summary>
    /// <param name="source">The expression, for example <c>name.given.first() in ('Ann' | 'Eve')</c>.</param>
    /// <param name="options">Types and strictness; null for <see cref="FhirPathOptions.Default"/>.</param>
    /// <exception cref="FhirPathSyntaxException">The source is not FHIRPath.</exception>
    /// <exception cref="FhirPathSemanticException">It can have no meaning: an unknown function, a wrong number of arguments, in strict mode an unknown element.</exception>
    public static FhirPathExpression Compile(string source, FhirPathOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return new FhirPathExpression(source, Compiler.Compile(FhirPathParser.Parse(source), options ?? FhirPathOptions.Default));
        }
        catch (FhirPathException error)
        {
            error.ExpressionText = source;
            throw;
        }
    }

    /// <summary>Evaluates to a collection.</summary>
    /// <param name="input">The item it is evaluated on; the default (none) evaluates on an empty collection.</param>
    /// <param name="context">Surroundings; null for <see cref="EvaluationContext.Default"/>.</param>
    /// <returns>The items in order; empty when there are none.</returns>
    /// <exception cref="FhirPathRuntimeException">Evaluation cannot go on with this data.</exception>
    public IReadOnlyList<FhirPathNode> Evaluate(in FhirPathNode input, EvaluationContext? context = null)
    {
        var run = Run.Start(context ?? EvaluationContext.Default, input);
        try
        {
            if (_single is not null)
            {
                return _single.TryItem(new Frame(run, input), out var item) ? [item] : [];
            }

            var buffer = run.Rent();
            _root.Collect(new Frame(run, input), buffer);
            var result = buffer.ToArray();
            run.Return(buffer);
            return result;
        }
        catch (FhirPathException error)
        {
            error.ExpressionText ??= Source;
            throw;
        }
        finally
        {
            run.End();
        }
    }

    /// <summary>Evaluates to a truth value, as conditions and constraints want it. Allocates nothing for common expressions.</summary>
    /// <param name="input">The item it is evaluated on.</param>
    /// <param name="context">Surroundings; null for <see cref="EvaluationContext.Default"/>.</param>
    /// <returns>The value of a single boolean, true for a single item that is none, null for an empty collection.</returns>
    /// <exception cref="FhirPathRuntimeException">Evaluation cannot go on with this data, or gives several items.</exception>
    public bool? Test(in FhirPathNode input, EvaluationContext? context = null)
    {
        var run = Run.Start(context ?? EvaluationContext.Default, input);
        try
        {
            return _root.Truth(new Frame(run, input));
        }
        catch (FhirPathException error)
        {
            error.ExpressionText ??= Source;
            throw;
        }
        finally
        {
            run.End();
        }
    }

    /// <summary>Whether it evaluates to true, as a constraint must; an empty result is not true.</summary>
    /// <param name="input">The item it is evaluated on.</param>
    /// <param name="context">Surroundings; null for <see cref="EvaluationContext.Default"/>.</param>
    /// <exception cref="FhirPathRuntimeException">Evaluation cannot go on with this data, or gives several items.</exception>
    public bool IsTrue(in FhirPathNode input, EvaluationContext? context = null) => Test(input, context) == true;

    /// <inheritdoc />
    public override string ToString() => Source;
}
