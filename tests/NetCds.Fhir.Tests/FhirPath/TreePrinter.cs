using System.Globalization;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.Tests.FhirPath;

/// <summary>Writes a syntax tree as FHIRPath with as few brackets as the grammar's order of operators allows.</summary>
internal static class TreePrinter
{
    private const int Primary = 100;

    private static readonly string[][] Levels =
    [
        ["*", "/", "div", "mod"], ["+", "-", "&"], ["is", "as"], ["|"], ["<", "<=", ">", ">="], ["=", "!=", "~", "!~"],
        ["in", "contains"], ["and"], ["or", "xor"], ["implies"],
    ];

    public static string Print(Expression tree) => tree switch
    {
        EmptyLiteral => "{}",
        BooleanLiteral x => x.Value ? "true" : "false",
        StringLiteral x => Quote(x.Value, '\''),
        NumberLiteral x => x.Value.ToString(CultureInfo.InvariantCulture),
        QuantityLiteral x => $"{x.Value.ToString(CultureInfo.InvariantCulture)} {(x.IsCalendar ? x.Unit : Quote(x.Unit, '\''))}",
        TemporalLiteral x => "@" + x.Text,
        ExternalConstant x => "%" + Name(x.Name),
        SpecialVariable x => Path(x.Target) + x.Name,
        MemberAccess x => Path(x.Target) + Name(x.Name),
        FunctionCall x => $"{Path(x.Target)}{Name(x.Name)}({string.Join(", ", x.Arguments.Select(Print))})",
        Indexer x => $"{AtLeast(Primary, x.Target)}[{Print(x.Index)}]",
        UnarySign x => (x.IsNegative ? "-" : "+") + AtLeast(Power("-", sign: true), x.Operand),
        BinaryExpression x => Binary(x),
        TypeExpression x => $"{AtLeast(Power("is"), x.Operand)} {(x.IsCast ? "as" : "is")} {x.TypeName}",
        _ => throw new InvalidOperationException($"No print for {tree.GetType().Name}."),
    };

    public static string Symbol(BinaryOperator binary) => binary switch
    {
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.IntegerDivide => "div",
        BinaryOperator.Modulo => "mod",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Concatenate => "&",
        BinaryOperator.Union => "|",
        BinaryOperator.LessThan => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.GreaterThan => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Equivalent => "~",
        BinaryOperator.NotEquivalent => "!~",
        BinaryOperator.In => "in",
        BinaryOperator.Contains => "contains",
        BinaryOperator.And => "and",
        BinaryOperator.Or => "or",
        BinaryOperator.Xor => "xor",
        BinaryOperator.Implies => "implies",
        _ => throw new InvalidOperationException($"No symbol for {binary}."),
    };

    private static string Binary(BinaryExpression x)
    {
        var symbol = Symbol(x.Operator);
        var power = Power(symbol);
        return $"{AtLeast(power, x.Left)} {symbol} {AtLeast(power + 1, x.Right)}";
    }

    private static string Path(Expression? target) => target is null ? string.Empty : AtLeast(Primary, target) + ".";

    private static string AtLeast(int power, Expression tree) => PowerOf(tree) >= power ? Print(tree) : $"({Print(tree)})";

    private static int PowerOf(Expression tree) => tree switch
    {
        UnarySign => Power("-", sign: true),
        BinaryExpression x => Power(Symbol(x.Operator)),
        TypeExpression => Power("is"),
        _ => Primary,
    };

    private static int Power(string symbol, bool sign = false) => sign ? Levels.Length + 1 : Levels.Length - Array.FindIndex(Levels, level => level.Contains(symbol));

    private static string Name(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
        && name is not ("true" or "false" or "and" or "or" or "xor" or "implies" or "div" or "mod")
            ? name
            : Quote(name, '`');

    private static string Quote(string text, char delimiter) =>
        delimiter + text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace($"{delimiter}", $@"\{delimiter}", StringComparison.Ordinal) + delimiter;
}
