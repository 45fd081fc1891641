using System.Collections.Immutable;

namespace NetCds.Fhir.FhirPath.Syntax;

/// <summary>A node of a FHIRPath syntax tree (FHIRPath N1, normative release 2.0.0).</summary>
/// <param name="Position">Offset of its first character in the source, from 0.</param>
public abstract record Expression(int Position);

/// <summary>The empty collection <c>{}</c>.</summary>
/// <param name="Position">Offset in the source.</param>
public sealed record EmptyLiteral(int Position) : Expression(Position);

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Value">Its truth.</param>
public sealed record BooleanLiteral(int Position, bool Value) : Expression(Position);

/// <summary>A string in single quotes.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Value">The text with escapes resolved.</param>
public sealed record StringLiteral(int Position, string Value) : Expression(Position);

/// <summary>An integer or decimal.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsInteger">True when written without a decimal point.</param>
public sealed record NumberLiteral(int Position, decimal Value, bool IsInteger) : Expression(Position);

/// <summary>A number with a unit.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Value">Its number.</param>
/// <param name="Unit">UCUM code without quotes, or the calendar word as written (<c>days</c>).</param>
/// <param name="IsCalendar">True for a calendar word such as <c>year</c> or <c>days</c>.</param>
public sealed record QuantityLiteral(int Position, decimal Value, string Unit, bool IsCalendar) : Expression(Position);

/// <summary>A date, date-time or time literal.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="Text">
/// The text without <c>@</c>; a time keeps its <c>T</c>. Every field names a day or time that exists. A time may carry an offset (<c>T09:00Z</c>);
/// evaluating that is an error.
/// </param>
public sealed record TemporalLiteral(int Position, TemporalKind Kind, string Text) : Expression(Position);

/// <summary>An environment variable: <c>%name</c>, <c>%`name`</c> or <c>%'name'</c>.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Name">The name without <c>%</c> and delimiters.</param>
public sealed record ExternalConstant(int Position, string Name) : Expression(Position);

/// <summary>One of <c>$this</c>, <c>$index</c>, <c>$total</c>.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Name">The name with its dollar sign.</param>
/// <param name="Target">What it stands after in a path such as <c>name.$this</c>; null when it stands alone.</param>
public sealed record SpecialVariable(int Position, string Name, Expression? Target = null) : Expression(Position);

/// <summary>An element by name, of a target or of the context.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Target">What it is taken from; null for the context.</param>
/// <param name="Name">Element name, without delimiters.</param>
public sealed record MemberAccess(int Position, Expression? Target, string Name) : Expression(Position)
{
    /// <summary>Offset of the name in the source; the position of the whole by default.</summary>
    public int NamePosition { get; init; } = Position;
}

/// <summary>A function call.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Target">What it is called on; null for the context.</param>
/// <param name="Name">Function name.</param>
/// <param name="Arguments">Arguments in order; a type specifier stands as member access.</param>
public sealed record FunctionCall(int Position, Expression? Target, string Name, ImmutableArray<Expression> Arguments) : Expression(Position)
{
    /// <summary>Offset of the name in the source; the position of the whole by default.</summary>
    public int NamePosition { get; init; } = Position;
}

/// <summary>An item by its position: <c>x[0]</c>.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Target">The collection.</param>
/// <param name="Index">The position expression.</param>
public sealed record Indexer(int Position, Expression Target, Expression Index) : Expression(Position);

/// <summary>A sign before an expression.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="IsNegative">True for minus.</param>
/// <param name="Operand">What it applies to.</param>
public sealed record UnarySign(int Position, bool IsNegative, Expression Operand) : Expression(Position);

/// <summary>An operator with two operands.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Left">Left operand.</param>
/// <param name="Right">Right operand.</param>
public sealed record BinaryExpression(int Position, BinaryOperator Operator, Expression Left, Expression Right) : Expression(Position)
{
    /// <summary>Offset of the operator in the source; the position of the whole by default.</summary>
    public int OperatorPosition { get; init; } = Position;
}

/// <summary><c>is</c> or <c>as</c> with a type name.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="IsCast">True for <c>as</c>.</param>
/// <param name="Operand">The collection.</param>
/// <param name="TypeName">The type, qualified as written: <c>Quantity</c>, <c>FHIR.Patient</c>.</param>
public sealed record TypeExpression(int Position, bool IsCast, Expression Operand, string TypeName) : Expression(Position);
