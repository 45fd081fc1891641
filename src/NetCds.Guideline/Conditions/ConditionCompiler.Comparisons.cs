using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Guideline.Conditions.Nodes;

namespace NetCds.Guideline.Conditions;

/// <content>Comparisons, with their check of units and codes.</content>
internal sealed partial class ConditionCompiler
{
    /// <summary>Unit of a number written without one. Not "1": a plain 20 must never pass for the fraction 20, which is 2000 %.</summary>
    internal const string PlainNumber = "";

    private static readonly string[] CountingUnits = [PlainNumber, "1", "{score}", "{INR}", "{count}"];

    private CompiledValue Comparison(BinaryExpression binary)
    {
        var left = Compile(binary.Left);
        var right = Compile(binary.Right);
        if (left.Number is not null && right.Number is not null)
        {
            return Numbers(binary, left, right);
        }

        var equal = binary.Operator switch
        {
            BinaryOperator.Equal => true,
            BinaryOperator.NotEqual => false,
            _ => throw new ConditionException($"Only numbers have an order; here {left.TypeName} meets {right.TypeName}.", binary.Position),
        };
        if (left.Truth is not null && right.Truth is not null)
        {
            return Truth(Flags(binary, left, right, equal));
        }

        if (left.Code is not null && right.Code is not null)
        {
            RequireSharedCode(binary.Right, left, right);
            RequireSharedCode(binary.Left, right, left);
            return Truth(new CodeComparisonNode(left.Code, right.Code, equal, _notLimitingIsFalse && (left.NotLimiting || right.NotLimiting)));
        }

        throw new ConditionException($"{Capital(left.TypeName)} cannot be compared with {right.TypeName}.", binary.Position);
    }

    // A boolean fact against a constant must stay false when the fact is not applicable, whichever constant it is.
    private TruthNode Flags(BinaryExpression binary, CompiledValue left, CompiledValue right, bool equal)
    {
        if (binary is { Left: ExternalConstant name, Right: BooleanLiteral literal } && _scope.Facts.IndexOf(name.Name) is >= 0 and var fact)
        {
            return new FactFlagNode(
                new FactOperand(_scope.Facts.Definitions[fact], AsRecorded: false, _scope.Tracer), literal.Value == equal, _notLimitingIsFalse && left.NotLimiting);
        }

        return new TruthEqualityNode(left.Truth!, right.Truth!, equal);
    }

    private CompiledValue Numbers(BinaryExpression binary, CompiledValue left, CompiledValue right)
    {
        var first = left.Number!;
        var second = right.Number!;
        if (binary.Left is QuantityLiteral or NumberLiteral)
        {
            first = InUnitOf(right, left, binary.Left.Position);
        }
        else
        {
            second = InUnitOf(left, right, binary.Right.Position);
        }

        var comparison = binary.Operator switch
        {
            BinaryOperator.LessThan => NumberComparison.Less,
            BinaryOperator.LessOrEqual => NumberComparison.LessOrEqual,
            BinaryOperator.GreaterThan => NumberComparison.Greater,
            BinaryOperator.GreaterOrEqual => NumberComparison.GreaterOrEqual,
            BinaryOperator.Equal => NumberComparison.Equal,
            _ => NumberComparison.NotEqual,
        };
        var node = new NumberComparisonNode(first, comparison, second, _notLimitingIsFalse && (left.NotLimiting || right.NotLimiting));
        _comparisons.Add(node);
        return Truth(node);
    }

    /// <summary>A number made comparable with another: converted when it is a literal in an accepted unit, refused when the units do not fit.</summary>
    private static NumberNode InUnitOf(CompiledValue standard, CompiledValue other, int position)
    {
        var unit = standard.Unit;
        if (unit is null || other.Unit is null || unit == other.Unit || (CountingUnits.Contains(unit) && CountingUnits.Contains(other.Unit)))
        {
            return other.Number!;
        }

        if (other.Number is ConstantNumber constant && standard.Fact is { } fact)
        {
            foreach (var accepted in fact.AcceptedUnits)
            {
                if (accepted.Unit == other.Unit)
                {
                    var value = constant.Evaluate(null!).Value.Point!.Value;
                    return new ConstantNumber(decimal.Round(value * accepted.Factor / accepted.Divisor, 6));
                }
            }
        }

        var subject = standard.Fact is null ? "the other side" : $"%{standard.Fact.Name}";
        throw new ConditionException(
            other.Unit == PlainNumber
                ? $"{subject} is in '{unit}': write the number with its unit, for example 10 '{unit}'."
                : $"'{other.Unit}' does not fit: {subject} is in '{unit}'.",
            position);
    }

    private CompiledValue Among(BinaryExpression binary)
    {
        var operand = Compile(binary.Left);
        if (operand.Code is null)
        {
            throw new ConditionException($"'in' looks for a code among codes; on its left stands {operand.TypeName}.", binary.Left.Position);
        }

        var choices = new List<string>();
        CollectChoices(binary.Right, operand, choices);
        return Truth(new CodeAmongNode(operand.Code, [.. choices], _notLimitingIsFalse && operand.NotLimiting));
    }

    private static void CollectChoices(Expression expression, CompiledValue operand, List<string> choices)
    {
        switch (expression)
        {
            case BinaryExpression { Operator: BinaryOperator.Union } union:
                CollectChoices(union.Left, operand, choices);
                CollectChoices(union.Right, operand, choices);
                break;
            case StringLiteral literal:
                RequireCode(operand, literal);
                choices.Add(literal.Value);
                break;
            default:
                throw new ConditionException("On the right of 'in' stand codes: ('a' | 'b').", expression.Position);
        }
    }

    private static void RequireSharedCode(Expression expression, CompiledValue standard, CompiledValue other)
    {
        if (expression is StringLiteral literal)
        {
            RequireCode(standard, literal);
        }
        else if (standard.Codes is { } a && other.Codes is { } b && !a.Intersect(b, StringComparer.Ordinal).Any())
        {
            throw new ConditionException("The two sides have no code in common, so they can never be equal.", expression.Position);
        }
    }

    private static void RequireCode(CompiledValue standard, StringLiteral literal)
    {
        if (standard.Codes is { } codes && !codes.Contains(literal.Value, StringComparer.Ordinal))
        {
            throw new ConditionException($"'{literal.Value}' is not one of its values: {string.Join(", ", codes)}.", literal.Position);
        }
    }

    private static string UnitOf(QuantityLiteral literal) => !literal.IsCalendar ? literal.Unit : literal.Unit.TrimEnd('s') switch
    {
        "day" => "d",
        "week" => "wk",
        "month" => "mo",
        "year" => "a",
        "hour" => "h",
        "minute" => "min",
        _ => literal.Unit,
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
