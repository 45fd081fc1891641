using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Guideline.Conditions.Nodes;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Conditions;

/// <summary>
/// Compiles conditions of the guideline, a subset of FHIRPath over facts, settings, drafts and other rules, to node trees. Types and units are
/// checked here, so that evaluation cannot fail.
/// </summary>
internal sealed partial class ConditionCompiler
{
    private readonly ConditionScope _scope;
    private readonly bool _notLimitingIsFalse;
    private readonly List<Dependency> _dependencies = [];
    private readonly List<int> _settings = [];
    private readonly List<NumberComparisonNode> _comparisons = [];

    private ConditionCompiler(ConditionScope scope, bool notLimitingIsFalse)
    {
        _scope = scope;
        _notLimitingIsFalse = notLimitingIsFalse;
    }

    /// <summary>Compiles a condition.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="scope">Names it may use.</param>
    /// <param name="notLimitingIsFalse">Whether comparisons over unrecorded facts that are not limiting are false instead of unknown.</param>
    /// <exception cref="ConditionException">The text is not a well-typed condition.</exception>
    public static CompiledCondition Condition(string text, ConditionScope scope, bool notLimitingIsFalse)
    {
        var compiled = Expression(text, scope, notLimitingIsFalse);
        return compiled.Value.Truth is null
            ? throw new ConditionException($"A condition must be true or false, but this is {compiled.Value.TypeName}.", 0)
            : compiled;
    }

    /// <summary>Compiles an expression of any type.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="scope">Names it may use.</param>
    /// <param name="notLimitingIsFalse">As for <see cref="Condition"/>.</param>
    /// <exception cref="ConditionException">The text is not a well-typed expression.</exception>
    public static CompiledCondition Expression(string text, ConditionScope scope, bool notLimitingIsFalse = false)
    {
        Expression tree;
        try
        {
            tree = FhirPathParser.Parse(text);
        }
        catch (FhirPathSyntaxException e)
        {
            throw new ConditionException(e.Message, e.Position);
        }

        var compiler = new ConditionCompiler(scope, notLimitingIsFalse);
        var value = compiler.Compile(tree);
        return new CompiledCondition(value, [.. compiler._dependencies.Distinct()], compiler._comparisons) { Settings = [.. compiler._settings.Distinct()] };
    }

    /// <summary>The age in days of the oldest of several facts.</summary>
    /// <param name="factIndexes">Positions of the facts.</param>
    /// <param name="scope">The names they stand under.</param>
    public static CompiledCondition OldestOf(IEnumerable<int> factIndexes, ConditionScope scope)
    {
        var compiler = new ConditionCompiler(scope, notLimitingIsFalse: false);
        var ages = factIndexes.Select(index => new FactAgeNode(compiler.Operand(index, asRecorded: false), countsStale: true)).ToArray();
        return new CompiledCondition(new CompiledValue { Number = new OldestAgeNode(ages), Unit = "d" }, [.. compiler._dependencies], []);
    }

    private CompiledValue Compile(Expression expression) => expression switch
    {
        BooleanLiteral literal => Truth(new ConstantTruth(Kleene.Of(literal.Value))),
        NumberLiteral literal => new CompiledValue { Number = new ConstantNumber(literal.Value), Unit = PlainNumber },
        QuantityLiteral literal => new CompiledValue { Number = new ConstantNumber(literal.Value), Unit = UnitOf(literal) },
        StringLiteral literal => new CompiledValue { Code = new ConstantCode(literal.Value) },
        ExternalConstant name => Name(name, asRecorded: false),
        UnarySign { IsNegative: true } sign => Negative(sign),
        BinaryExpression binary => Binary(binary),
        FunctionCall call => Function(call),
        _ => throw new ConditionException("Only facts (%name), literals, comparisons, and, or, xor, implies, in, arithmetic, iif, not, exists, empty, age and recorded may stand in a condition.", expression.Position),
    };

    private TruthNode CompileTruth(Expression expression)
    {
        var value = Compile(expression);
        return value.Truth ?? throw new ConditionException($"Here a condition is needed, but this is {value.TypeName}.", expression.Position);
    }

    private NumberNode CompileNumber(Expression expression, out CompiledValue value)
    {
        value = Compile(expression);
        return value.Number ?? throw new ConditionException($"Here a number is needed, but this is {value.TypeName}.", expression.Position);
    }

    private static CompiledValue Truth(TruthNode node) => new() { Truth = node };

    private CompiledValue Negative(UnarySign sign)
    {
        var operand = CompileNumber(sign.Operand, out var value);
        return value with { Number = new ArithmeticNode(new ConstantNumber(0), Arithmetic.Subtract, operand) };
    }

    private CompiledValue Binary(BinaryExpression binary) => binary.Operator switch
    {
        BinaryOperator.And => Truth(new AndNode(CompileTruth(binary.Left), CompileTruth(binary.Right))),
        BinaryOperator.Or => Truth(new OrNode(CompileTruth(binary.Left), CompileTruth(binary.Right))),
        BinaryOperator.Xor => Truth(new XorNode(CompileTruth(binary.Left), CompileTruth(binary.Right))),
        BinaryOperator.Implies => Truth(new ImpliesNode(CompileTruth(binary.Left), CompileTruth(binary.Right))),
        BinaryOperator.In => Among(binary),
        BinaryOperator.Add => Combine(binary, Arithmetic.Add),
        BinaryOperator.Subtract => Combine(binary, Arithmetic.Subtract),
        BinaryOperator.Multiply => Combine(binary, Arithmetic.Multiply),
        BinaryOperator.Divide => Combine(binary, Arithmetic.Divide),
        BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.LessThan or BinaryOperator.LessOrEqual
            or BinaryOperator.GreaterThan or BinaryOperator.GreaterOrEqual => Comparison(binary),
        _ => throw new ConditionException($"The operator {binary.Operator} has no meaning in a condition.", binary.Position),
    };

    private CompiledValue Combine(BinaryExpression binary, Arithmetic operation)
    {
        var left = CompileNumber(binary.Left, out var first);
        var right = CompileNumber(binary.Right, out var second);
        string? unit = null;
        if (operation is Arithmetic.Add or Arithmetic.Subtract)
        {
            right = InUnitOf(first, second, binary.Right.Position);
            unit = first.Unit ?? second.Unit;
        }

        return new CompiledValue { Number = new ArithmeticNode(left, operation, right), Unit = unit, Fact = first.Fact ?? second.Fact };
    }

    private CompiledValue Function(FunctionCall call)
    {
        switch (call.Name, call.Target)
        {
            case ("iif", null) when call.Arguments.Length == 3:
                return Truth(new ChoiceNode(CompileTruth(call.Arguments[0]), CompileTruth(call.Arguments[1]), CompileTruth(call.Arguments[2])));
            case ("not", not null) when call.Arguments.Length == 0:
                return Truth(new NotNode(CompileTruth(call.Target)));
            case ("exists", not null) when call.Arguments.Length == 0:
                return Truth(new FactPresenceNode(FactOf(call), wantsMissing: false));
            case ("empty", not null) when call.Arguments.Length == 0:
                return Truth(new FactPresenceNode(FactOf(call), wantsMissing: true));
            case ("age", not null) when call.Arguments.Length == 0:
                return new CompiledValue { Number = new FactAgeNode(FactOf(call)), Unit = "d" };
            case ("recorded", ExternalConstant name) when call.Arguments.Length == 0:
                return Name(name, asRecorded: true);
            default:
                throw new ConditionException(
                    $"'{call.Name}' cannot stand here: the functions are iif(condition, condition, condition), and on a fact not(), exists(), empty(), age() and recorded().", call.Position);
        }
    }
}
