using System.Globalization;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Guideline.Facts;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>The comparisons of a condition in which a number of the patient meets a limit.</summary>
internal static class Comparisons
{
    /// <summary>Each as fact and limit: <c>ecog 2</c>, <c>bilirubin_mg_dl tare_bilirubin_max</c>, <c>maa_mapping_done.age 60</c>.</summary>
    public static IEnumerable<string> Of(string condition) => Parts(FhirPathParser.Parse(condition)).OfType<BinaryExpression>().Where(IsComparison).Select(Name).Distinct();

    /// <summary>Whether a condition can be unknown for want of data: drafts, the hook and what is asked of missingness itself never are.</summary>
    public static bool CanBeUnknown(string condition) => CanBeUnknown(FhirPathParser.Parse(condition));

    private static bool CanBeUnknown(Expression e) => e switch
    {
        BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } pair => CanBeUnknown(pair.Left) || CanBeUnknown(pair.Right),
        ExternalConstant name => !name.Name.StartsWith("drafted_", StringComparison.Ordinal) && name.Name != "order_hook",
        FunctionCall { Name: "iif" } choice => choice.Arguments.Skip(1).Any(CanBeUnknown),
        FunctionCall { Name: "exists" or "empty" } => false,
        BooleanLiteral => false,
        _ => true,
    };

    private static string Name(BinaryExpression comparison) =>
        IsNumber(comparison.Left) ? $"{Text(comparison.Left)} {Text(comparison.Right)}" : $"{Text(comparison.Right)} {Text(comparison.Left)}";

    private static bool IsComparison(BinaryExpression e) => e.Operator
        is BinaryOperator.LessThan or BinaryOperator.LessOrEqual or BinaryOperator.GreaterThan or BinaryOperator.GreaterOrEqual or BinaryOperator.Equal or BinaryOperator.NotEqual
        && (IsNumber(e.Left) || IsNumber(e.Right));

    private static bool IsNumber(Expression e) => e switch
    {
        ExternalConstant name => Engine.Shipped.Guideline.Facts.Definitions.Any(d => d.Name == name.Name && d.Kind is not (FactKind.Code or FactKind.Boolean)),
        FunctionCall { Name: "age" } => true,
        _ => false,
    };

    private static string Text(Expression e) => e switch
    {
        ExternalConstant name => name.Name,
        NumberLiteral number => number.Value.ToString("0.####", CultureInfo.InvariantCulture),
        QuantityLiteral quantity => quantity.Value.ToString("0.####", CultureInfo.InvariantCulture),
        FunctionCall call => $"{Text(call.Target!)}.{call.Name}",
        BinaryExpression { Operator: BinaryOperator.Add } sum => $"{Text(sum.Left)}+{Text(sum.Right)}",
        _ => throw new NotSupportedException($"A limit of the kind {e.GetType().Name} needs a name here."),
    };

    private static IEnumerable<Expression> Parts(Expression e) => Children(e).SelectMany(Parts).Prepend(e);

    private static IEnumerable<Expression> Children(Expression e) => e switch
    {
        BinaryExpression pair => [pair.Left, pair.Right],
        FunctionCall call => call.Target is null ? call.Arguments : call.Arguments.Prepend(call.Target),
        MemberAccess { Target: { } target } => [target],
        UnarySign sign => [sign.Operand],
        _ => [],
    };
}
