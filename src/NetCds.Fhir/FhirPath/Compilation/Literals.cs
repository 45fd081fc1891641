using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <summary>Literals.</summary>
internal static class Literals
{
    public static Compiled Compile(Expression tree) => tree switch
    {
        BooleanLiteral literal => Of(tree, BooleanValue.Of(literal.Value)),
        StringLiteral literal => Of(tree, new StringValue(literal.Value)),
        NumberLiteral literal => new Compiled(Number(tree.Position, literal.Value, literal.IsInteger), Shape.Of(literal.IsInteger ? SystemKind.Integer : SystemKind.Decimal)),
        QuantityLiteral literal => Of(tree, literal.IsCalendar
            ? new QuantityValue(literal.Value, CalendarUnits.Singular(literal.Unit)!, isCalendar: true)
            : new QuantityValue(literal.Value, literal.Unit)),
        TemporalLiteral literal => Temporal(literal),
        _ => throw new FhirPathSemanticException("This part of the expression has no meaning here.", tree.Position),
    };

    /// <summary>A number; an integer that does not fit into 32 bits is a decimal.</summary>
    public static Evaluator Number(int position, decimal value, bool isInteger) => isInteger && value is >= int.MinValue and <= int.MaxValue
        ? new IntegerLiteral(position, (int)value)
        : new LiteralEvaluator(position, FhirPathNode.Of(value));

    private static Compiled Of(Expression tree, SystemValue value) => new(new LiteralEvaluator(tree.Position, new FhirPathNode(value)), Shape.Of(value.Kind));

    private static Compiled Temporal(TemporalLiteral literal)
    {
        var kind = literal.Kind switch
        {
            TemporalKind.Date => SystemKind.Date,
            TemporalKind.DateTime => SystemKind.DateTime,
            _ => SystemKind.Time,
        };
        Evaluator code = TemporalText.TryRead(literal.Text, kind) is { } value
            ? new LiteralEvaluator(literal.Position, new FhirPathNode(value))
            : new FailingEvaluator(literal.Position, $"@{literal.Text} is no time of day: a time has no offset from UTC; leave the offset out.");
        return new Compiled(code, Shape.Of(kind));
    }
}
