using System.Runtime.CompilerServices;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Functions;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <summary>Turns a syntax tree into evaluators.</summary>
internal sealed partial class Compiler
{
    private Evaluator? _focusCode;

    private Compiler(FhirPathOptions options) => Options = options;

    /// <summary>Types and strictness.</summary>
    public FhirPathOptions Options { get; }

    /// <summary>Compiles a whole expression.</summary>
    /// <exception cref="FhirPathSemanticException">It can have no meaning.</exception>
    public static Evaluator Compile(Expression tree, FhirPathOptions options)
    {
        var type = options.ContextType is { } name ? options.Model.Find(name) : null;
        return new Compiler(options).Visit(tree, type is null ? Shape.Unknown : Shape.Of([type])).Code;
    }

    /// <summary>Compiles a part.</summary>
    /// <param name="tree">The part.</param>
    /// <param name="focus">What is known of <c>$this</c>.</param>
    public Compiled Visit(Expression tree, Shape focus)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new FhirPathSemanticException("The expression is nested too deep; write it in a simpler way.", tree.Position);
        }

        return tree switch
        {
            MemberAccess member => Member(member, focus),
            FunctionCall call => Call(call, focus),
            BinaryExpression binary => Binary(binary, focus),
            TypeExpression type => Type(type, focus),
            Indexer indexer => Index(indexer, focus),
            UnarySign sign => Sign(sign, focus),
            SpecialVariable variable => Variable(variable, focus),
            ExternalConstant constant => new Compiled(EnvironmentVariables.Create(constant), Shape.Unknown),
            EmptyLiteral => new Compiled(new EmptyEvaluator(tree.Position), Shape.Unknown),
            _ => Literals.Compile(tree),
        };
    }

    /// <summary>Compiles what has a variable scope of its own: an argument or an operand.</summary>
    public Compiled VisitScoped(Expression tree, Shape focus)
    {
        var compiled = Visit(tree, focus);
        return DefinedVariables.AreIn(tree) ? compiled with { Code = new ScopeEvaluator(compiled.Code) } : compiled;
    }

    /// <summary>Compiles what is evaluated on something else than what surrounds it.</summary>
    /// <param name="tree">The part.</param>
    /// <param name="focus">What is known of <c>$this</c>.</param>
    /// <param name="focusCode">Where <c>$this</c> comes from; null for the item in focus.</param>
    public Compiled VisitOn(Expression tree, Shape focus, Evaluator? focusCode)
    {
        var outer = _focusCode;
        _focusCode = focusCode;
        var compiled = VisitScoped(tree, focus);
        _focusCode = outer;
        return compiled;
    }

    private Evaluator Focus(int position) => _focusCode ?? new ThisEvaluator(position);

    private Compiled Variable(SpecialVariable variable, Shape focus)
    {
        if (variable.Target is not null)
        {
            // "name.$this" is each name itself; the grammar allows it and the other two mean nothing there.
            return variable.Name == "$this" ? Visit(variable.Target, focus)
                : throw new FhirPathSemanticException($"{variable.Name} cannot stand after a dot; use it inside where(), select(), repeat(), all() or aggregate().", variable.Position);
        }

        return variable.Name switch
        {
            "$this" => new Compiled(Focus(variable.Position), focus),
            "$index" => new Compiled(new IndexEvaluator(variable.Position), Shape.Of(SystemKind.Integer)),
            _ => new Compiled(new TotalEvaluator(variable.Position), Shape.Unknown),
        };
    }

    private Compiled Index(Indexer indexer, Shape focus)
    {
        var target = Visit(indexer.Target, focus);
        RequireOrder(target.Shape, "An index", indexer.Position);
        return new Compiled(new IndexerEvaluator(indexer.Position, target.Code, VisitScoped(indexer.Index, focus).Code), target.Shape);
    }

    private Compiled Sign(UnarySign sign, Shape focus)
    {
        var operand = Visit(sign.Operand, focus);
        return sign.Operand is NumberLiteral number
            ? new Compiled(Literals.Number(sign.Position, sign.IsNegative ? -number.Value : number.Value, number.IsInteger), operand.Shape)
            : new Compiled(new SignEvaluator(sign.Position, operand.Code, sign.IsNegative), operand.Shape);
    }

    private void RequireOrder(Shape shape, string what, int position)
    {
        if (Options.ChecksOrder && shape.IsUnordered)
        {
            throw new FhirPathSemanticException($"{what} needs an order, and what it is applied to has none; name the elements instead of using children() or descendants().", position);
        }
    }
}
