using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.Tests.FhirPath;

/// <summary>Random syntax trees of every kind of node.</summary>
internal static class TreeGenerator
{
    private static readonly string[] Names =
        ["a", "_b1", "Patient", "is", "as", "in", "contains", "day", "years", "div", "and", "true", "two words", "tick`", @"back\slash", "ünï", "", "1st"];

    private static readonly string[] Types = ["Quantity", "FHIR.Patient", "System.String", "is", "A.B.C"];

    private static readonly string[] Texts = ["", "a", "it's", @"\", @"\'", "`", "\"", "ä\u2028", "\n\t", @"\u0041", "// x", "/* x", "%"];

    private static readonly (TemporalKind Kind, string Text)[] Temporals =
    [
        (TemporalKind.Date, "2026"), (TemporalKind.Date, "2026-03"), (TemporalKind.Date, "2026-03-02"), (TemporalKind.DateTime, "2026T"),
        (TemporalKind.DateTime, "2026-03-02T09"), (TemporalKind.DateTime, "2026-03-02T09:00:00.5-05:00"), (TemporalKind.Time, "T09:00"),
        (TemporalKind.Time, "T09:00:00.125"),
    ];

    public static Arbitrary<Expression> Trees { get; } = Arb.From(Gen.Sized(size => Tree(Math.Min(size, 40))));

    private static Gen<Expression> Tree(int size)
    {
        if (size <= 1)
        {
            return Leaf;
        }

        var half = Later(size / 2);
        var rest = Later(size - 1);
        return Gen.OneOf(
            Leaf,
            from target in rest from name in Gen.Elements(Names) select (Expression)new MemberAccess(0, target, name),
            from target in rest from name in Gen.Elements("$this", "$index", "$total") select (Expression)new SpecialVariable(0, name, target),
            from target in half from name in Gen.Elements(Names) from arguments in Arguments(size / 2) select (Expression)new FunctionCall(0, target, name, arguments),
            from name in Gen.Elements(Names) from arguments in Arguments(size / 2) select (Expression)new FunctionCall(0, null, name, arguments),
            from target in half from index in half select (Expression)new Indexer(0, target, index),
            from negative in Gen.Elements(true, false) from operand in rest select (Expression)new UnarySign(0, negative, operand),
            from cast in Gen.Elements(true, false) from operand in rest from type in Gen.Elements(Types) select (Expression)new TypeExpression(0, cast, operand, type),
            Binary(half),
            Binary(half),
            Binary(half));
    }

    // Building the generators of all sizes at once would take longer than all the tests.
    private static Gen<Expression> Later(int size) => Gen.Constant(size).SelectMany(Tree);

    private static Gen<Expression> Binary(Gen<Expression> side) =>
        from binary in Gen.Elements(Enum.GetValues<BinaryOperator>())
        from left in side
        from right in side
        select (Expression)new BinaryExpression(0, binary, left, right);

    private static Gen<ImmutableArray<Expression>> Arguments(int size) =>
        from count in Gen.Choose(0, 3)
        from arguments in Later(size / 3).ArrayOf(count)
        select arguments.ToImmutableArray();

    private static Gen<Expression> Leaf { get; } = Gen.OneOf(
        Gen.Constant((Expression)new EmptyLiteral(0)),
        Gen.Elements(true, false).Select(value => (Expression)new BooleanLiteral(0, value)),
        Gen.Elements(Texts).Select(text => (Expression)new StringLiteral(0, text)),
        Gen.Choose(0, int.MaxValue).Select(value => (Expression)new NumberLiteral(0, value, IsInteger: true)),
        Fraction.Select(value => (Expression)new NumberLiteral(0, value, IsInteger: false)),
        from value in Fraction from unit in Gen.Elements("mg/dL", "%", "1", "it's") select (Expression)new QuantityLiteral(0, value, unit, IsCalendar: false),
        from value in Gen.Choose(0, 99) from unit in Gen.Elements("year", "days", "millisecond") select (Expression)new QuantityLiteral(0, value, unit, IsCalendar: true),
        Gen.Elements(Temporals).Select(x => (Expression)new TemporalLiteral(0, x.Kind, x.Text)),
        Gen.Elements(Names).Select(name => (Expression)new ExternalConstant(0, name)),
        Gen.Elements("$this", "$index", "$total").Select(name => (Expression)new SpecialVariable(0, name)),
        Gen.Elements(Names).Select(name => (Expression)new MemberAccess(0, null, name)));

    private static Gen<decimal> Fraction =>
        from digits in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Choose(1, 9)
        select new decimal(digits, 0, 0, isNegative: false, (byte)scale);
}
