using System.Globalization;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.Tests.FhirPath;

/// <summary>Writes a syntax tree in brackets, operator first, without positions: two trees have the same text exactly when they are the same tree.</summary>
internal static class TreeText
{
    public static string Of(Expression tree) => tree switch
    {
        EmptyLiteral => "{}",
        BooleanLiteral x => x.Value ? "true" : "false",
        StringLiteral x => JsonSerializer.Serialize(x.Value),
        NumberLiteral x => (x.IsInteger ? "" : "dec:") + x.Value.ToString(CultureInfo.InvariantCulture),
        QuantityLiteral x => $"(qty {x.Value.ToString(CultureInfo.InvariantCulture)} {(x.IsCalendar ? "" : "ucum:")}{x.Unit})",
        TemporalLiteral x => $"(@{x.Kind} {x.Text})",
        ExternalConstant x => $"%{x.Name}",
        SpecialVariable x => x.Target is null ? x.Name : $"(. {Of(x.Target)} {x.Name})",
        MemberAccess x => x.Target is null ? x.Name : $"(. {Of(x.Target)} {x.Name})",
        FunctionCall x => $"({(x.Target is null ? "" : Of(x.Target) + " ")}{x.Name}:{string.Join(", ", x.Arguments.Select(Of))})",
        Indexer x => $"([] {Of(x.Target)} {Of(x.Index)})",
        UnarySign x => $"({(x.IsNegative ? "neg" : "pos")} {Of(x.Operand)})",
        BinaryExpression x => $"({x.Operator} {Of(x.Left)} {Of(x.Right)})",
        TypeExpression x => $"({(x.IsCast ? "as" : "is")} {Of(x.Operand)} {x.TypeName})",
        _ => throw new InvalidOperationException($"No text for {tree.GetType().Name}."),
    };
}
