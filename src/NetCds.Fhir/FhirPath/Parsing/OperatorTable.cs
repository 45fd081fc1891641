using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath.Parsing;

/// <summary>Binding powers of the operators (FHIRPath N1, section 6.8): the higher, the tighter. All binary operators group from the left.</summary>
internal static class OperatorTable
{
    /// <summary>Weaker than every operator: takes a whole expression.</summary>
    public const int Loosest = 0;

    /// <summary>Binding power of <c>is</c> and <c>as</c>.</summary>
    public const int Type = 8;

    /// <summary>Binding power of a sign; only paths, calls and indexers bind tighter.</summary>
    public const int Sign = 11;

    /// <summary>Finds the binary operator that a token stands for.</summary>
    /// <param name="token">The token after a complete operand.</param>
    /// <param name="found">The operator.</param>
    /// <returns>Its binding power, or null when the token is no binary operator.</returns>
    public static int? Find(Token token, out BinaryOperator found)
    {
        var (binary, power) = token.Kind switch
        {
            TokenKind.Symbol => Symbol(token.Text),
            TokenKind.Word => Word(token.Text),
            _ => (default, 0),
        };
        found = binary;
        return power == 0 ? null : power;
    }

    private static (BinaryOperator Binary, int Power) Symbol(string text) => text switch
    {
        "*" => (BinaryOperator.Multiply, 10),
        "/" => (BinaryOperator.Divide, 10),
        "+" => (BinaryOperator.Add, 9),
        "-" => (BinaryOperator.Subtract, 9),
        "&" => (BinaryOperator.Concatenate, 9),
        "|" => (BinaryOperator.Union, 7),
        "<" => (BinaryOperator.LessThan, 6),
        "<=" => (BinaryOperator.LessOrEqual, 6),
        ">" => (BinaryOperator.GreaterThan, 6),
        ">=" => (BinaryOperator.GreaterOrEqual, 6),
        "=" => (BinaryOperator.Equal, 5),
        "!=" => (BinaryOperator.NotEqual, 5),
        "~" => (BinaryOperator.Equivalent, 5),
        "!~" => (BinaryOperator.NotEquivalent, 5),
        _ => (default, 0),
    };

    private static (BinaryOperator Binary, int Power) Word(string text) => text switch
    {
        "div" => (BinaryOperator.IntegerDivide, 10),
        "mod" => (BinaryOperator.Modulo, 10),
        "in" => (BinaryOperator.In, 4),
        "contains" => (BinaryOperator.Contains, 4),
        "and" => (BinaryOperator.And, 3),
        "or" => (BinaryOperator.Or, 2),
        "xor" => (BinaryOperator.Xor, 2),
        "implies" => (BinaryOperator.Implies, 1),
        _ => (default, 0),
    };
}
