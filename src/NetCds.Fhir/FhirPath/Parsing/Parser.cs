using System.Collections.Immutable;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath.Parsing;

/// <summary>Builds the syntax tree of one expression by operator precedence.</summary>
internal sealed class Parser
{
    // Parsing nests once a bracket or sign, and evaluation once a step of a chain; both bounds keep hostile input off the end of the stack.
    private const int DeepestNesting = 200;
    private const int MostOperations = 2000;

    private readonly List<Token> _tokens;
    private int _index;
    private int _nesting;
    private int _operations;

    private Parser(List<Token> tokens) => _tokens = tokens;

    private Token Current => _tokens[_index];

    /// <summary>Parses a whole source.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="FhirPathSyntaxException">The source is not one complete expression.</exception>
    public static Expression Parse(string source)
    {
        var parser = new Parser(Lexer.Read(source));
        var expression = parser.Whole(OperatorTable.Loosest);
        return parser.Current.Kind == TokenKind.End ? expression : throw parser.Expected("an operator or the end");
    }

    private Expression Whole(int weakest)
    {
        var start = Current.Position;
        if (++_nesting > DeepestNesting)
        {
            throw new FhirPathSyntaxException($"The expression is nested more than {DeepestNesting} deep at offset {start}; expected a simpler one.", start);
        }

        var left = Operand();
        while (Extended(left, start, weakest) is { } longer)
        {
            left = longer;
            if (++_operations > MostOperations)
            {
                throw new FhirPathSyntaxException(
                    $"The expression has more than {MostOperations} operators and steps at offset {Current.Position}; expected a simpler one.", Current.Position);
            }
        }

        _nesting--;
        return left;
    }

    /// <summary>The operand with the next operator, step or index applied; null when none follows that binds tightly enough.</summary>
    private Expression? Extended(Expression left, int start, int weakest)
    {
        var token = Current;
        if (token.IsSymbol("."))
        {
            _index++;
            return Invocation(left, start, "a name or function after '.'");
        }

        if (token.IsSymbol("["))
        {
            _index++;
            var position = Whole(OperatorTable.Loosest);
            Take("]");
            return new Indexer(start, left, position);
        }

        if (token is { Kind: TokenKind.Word, Text: "is" or "as" })
        {
            return OperatorTable.Type < weakest ? null : Type(left, start);
        }

        if (OperatorTable.Find(token, out var binary) is not { } power || power < weakest)
        {
            return null;
        }

        _index++;
        return new BinaryExpression(start, binary, left, Whole(power + 1)) { OperatorPosition = token.Position };
    }

    private TypeExpression Type(Expression operand, int start)
    {
        var isCast = Current.Text == "as";
        _index++;
        var name = Identifier("a type name");

        // A name before a bracket is a function called on the result.
        while (Current.IsSymbol(".") && IsIdentifier(_tokens[_index + 1]) && !_tokens[_index + 2].IsSymbol("("))
        {
            _index++;
            name = $"{name}.{Identifier("a type name")}";
        }

        return new TypeExpression(start, isCast, operand, name);
    }

    private Expression Operand()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Word when token.Text is "true" or "false":
                _index++;
                return new BooleanLiteral(token.Position, token.Text == "true");
            case TokenKind.Text:
                _index++;
                return new StringLiteral(token.Position, token.Text);
            case TokenKind.Number:
                _index++;
                return NumberLiterals.Read(token, Current, ref _index);
            case TokenKind.Temporal:
                _index++;
                return new TemporalLiteral(token.Position, KindOf(token.Text), token.Text);
            case TokenKind.Symbol:
                return Symbol(token);
            default:
                return Invocation(null, token.Position, "a value, a name or '('");
        }
    }

    private Expression Symbol(Token token)
    {
        _index++;
        switch (token.Text)
        {
            case "(":
                var inner = Whole(OperatorTable.Loosest);
                Take(")");
                return inner;
            case "{":
                Take("}");
                return new EmptyLiteral(token.Position);
            case "+" or "-":
                return new UnarySign(token.Position, token.Text == "-", Whole(OperatorTable.Sign));
            case "%":
                return Constant(token.Position);
            default:
                _index--;
                throw Expected("a value, a name or '('");
        }
    }

    private ExternalConstant Constant(int start)
    {
        if (Current.Kind is TokenKind.Text or TokenKind.QuotedName)
        {
            return new ExternalConstant(start, _tokens[_index++].Text);
        }

        return new ExternalConstant(start, Identifier("the name of a variable after '%'"));
    }

    private Expression Invocation(Expression? target, int start, string expected)
    {
        if (Current.Kind == TokenKind.Variable)
        {
            return new SpecialVariable(start, _tokens[_index++].Text, target);
        }

        var at = Current.Position;
        var name = Identifier(expected);
        return Current.IsSymbol("(") ? new FunctionCall(start, target, name, Arguments()) { NamePosition = at } : new MemberAccess(start, target, name) { NamePosition = at };
    }

    private ImmutableArray<Expression> Arguments()
    {
        _index++;
        if (Current.IsSymbol(")"))
        {
            _index++;
            return [];
        }

        var arguments = ImmutableArray.CreateBuilder<Expression>();
        arguments.Add(Whole(OperatorTable.Loosest));
        while (Current.IsSymbol(","))
        {
            _index++;
            arguments.Add(Whole(OperatorTable.Loosest));
        }

        if (!Current.IsSymbol(")"))
        {
            throw Expected("',' or ')'");
        }

        _index++;
        return arguments.DrainToImmutable();
    }

    private string Identifier(string expected)
    {
        if (IsIdentifier(Current))
        {
            return _tokens[_index++].Text;
        }

        throw Current.Kind == TokenKind.Word ? Expected($"{expected}; as a name the word is written `{Current.Text}` in backticks") : Expected(expected);
    }

    private void Take(string symbol)
    {
        if (!Current.IsSymbol(symbol))
        {
            throw Expected($"'{symbol}'");
        }

        _index++;
    }

    private static bool IsIdentifier(Token token) =>
        token.Kind == TokenKind.DelimitedIdentifier || (token.Kind == TokenKind.Word && !Keywords.IsReserved(token.Text));

    private static TemporalKind KindOf(string text) => text.IndexOf('T', StringComparison.Ordinal) switch
    {
        0 => TemporalKind.Time,
        > 0 => TemporalKind.DateTime,
        _ => TemporalKind.Date,
    };

    private FhirPathSyntaxException Expected(string what) =>
        new($"Found {Current} at offset {Current.Position}; expected {what}.", Current.Position);
}
