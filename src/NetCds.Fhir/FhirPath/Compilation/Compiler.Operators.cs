using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Functions;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <content>Operators.</content>
internal sealed partial class Compiler
{
    private Compiled Binary(BinaryExpression binary, Shape focus)
    {
        var left = VisitScoped(binary.Left, focus);
        var right = VisitScoped(binary.Right, focus);
        var position = binary.OperatorPosition;
        switch (binary.Operator)
        {
            case BinaryOperator.And:
                return Truth(new AndEvaluator(position, left.Code, right.Code));
            case BinaryOperator.Or:
                return Truth(new OrEvaluator(position, left.Code, right.Code));
            case BinaryOperator.Xor:
                return Truth(new XorEvaluator(position, left.Code, right.Code));
            case BinaryOperator.Implies:
                return Truth(new ImpliesEvaluator(position, left.Code, right.Code));
            case BinaryOperator.Equal:
                return Truth(Equality(position, left.Code, right.Code, isNegated: false));
            case BinaryOperator.NotEqual:
                return Truth(Equality(position, left.Code, right.Code, isNegated: true));
            case BinaryOperator.Equivalent:
                return Truth(new EquivalenceEvaluator(position, left.Code, right.Code, isNegated: false));
            case BinaryOperator.NotEquivalent:
                return Truth(new EquivalenceEvaluator(position, left.Code, right.Code, isNegated: true));
            case BinaryOperator.LessThan or BinaryOperator.LessOrEqual or BinaryOperator.GreaterThan or BinaryOperator.GreaterOrEqual:
                return Truth(new ComparisonEvaluator(position, binary.Operator, left.Code, right.Code));
            case BinaryOperator.In:
                return Truth(TextMembershipEvaluator.Create(position, left.Code, right.Code));
            case BinaryOperator.Contains:
                return Truth(TextMembershipEvaluator.Create(position, right.Code, left.Code));
            case BinaryOperator.Union:
                return new Compiled(new UnionEvaluator(new Call("|", position, left.Code, [right.Code])), left.Shape.Or(right.Shape));
            case BinaryOperator.Concatenate:
                return new Compiled(new ConcatenateEvaluator(position, left.Code, right.Code), Shape.Of(SystemKind.String));
            default:
                return Arithmetic(binary, left, right);
        }
    }

    private static Compiled Truth(Evaluator code) => new(code, Shape.Of(SystemKind.Boolean));

    private static Evaluator Equality(int position, Evaluator left, Evaluator right, bool isNegated) =>
        right is LiteralEvaluator { Value.System: StringValue } literal ? new TextEqualityEvaluator(position, left, literal, isNegated)
        : new EqualityEvaluator(position, left, right, isNegated);

    private static Compiled Arithmetic(BinaryExpression binary, Compiled left, Compiled right)
    {
        if (left.Shape.System is SystemKind.Date or SystemKind.DateTime or SystemKind.Time && right.Shape.System is SystemKind.Integer or SystemKind.Decimal)
        {
            throw new FhirPathSemanticException($"A number cannot be added to a {left.Shape.System}; give it a unit, for example 7 days.", binary.OperatorPosition);
        }

        if (left.Code is IntegerEvaluator first && right.Code is IntegerEvaluator second && binary.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply)
        {
            return new Compiled(new IntegerArithmeticEvaluator(binary.OperatorPosition, binary.Operator, first, second), Shape.Of(SystemKind.Integer));
        }

        var kind = left.Shape.System is { } system && (system == right.Shape.System || system is SystemKind.Date or SystemKind.DateTime or SystemKind.Time) ? left.Shape.System : null;
        return new Compiled(new ArithmeticEvaluator(binary.OperatorPosition, binary.Operator, left.Code, right.Code), new Shape([], binary.Operator == BinaryOperator.Divide ? null : kind, false));
    }

    private Compiled Type(TypeExpression type, Shape focus)
    {
        var operand = Visit(type.Operand, focus);
        var wanted = TypeSpecifier.Parse(type.TypeName, Options.Model);
        return type.IsCast
            ? new Compiled(new CastEvaluator(type.Position, operand.Code, wanted), wanted.Narrow(operand.Shape))
            : Truth(new IsEvaluator(type.Position, operand.Code, wanted));
    }
}
