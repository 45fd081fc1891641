namespace NetCds.Fhir.FhirPath.Parsing;

/// <summary>Cuts FHIRPath source into tokens; white space and comments separate them and are dropped.</summary>
internal ref struct Lexer
{
    private readonly string _source;
    private int _at;

    private Lexer(string source)
    {
        _source = source;
        _at = 0;
    }

    /// <summary>Reads all tokens; the last one is always <see cref="TokenKind.End"/>.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="FhirPathSyntaxException">A character that starts no token, or text or a comment without an end.</exception>
    public static List<Token> Read(string source)
    {
        var lexer = new Lexer(source);
        var tokens = new List<Token>();
        Token token;
        do
        {
            token = lexer.Next();
            tokens.Add(token);
        }
        while (token.Kind != TokenKind.End);
        return tokens;
    }

    private Token Next()
    {
        SkipTrivia();
        if (_at >= _source.Length)
        {
            return new Token(TokenKind.End, _source.Length, string.Empty);
        }

        var c = _source[_at];
        if (IsWordStart(c))
        {
            return Word();
        }

        if (char.IsAsciiDigit(c))
        {
            return Number();
        }

        return c switch
        {
            '\'' => Delimited(TokenKind.Text, "string"),
            '`' => Delimited(TokenKind.DelimitedIdentifier, "identifier"),
            '"' => Delimited(TokenKind.QuotedName, "name"),
            '@' => Temporal(),
            '$' => Variable(),
            _ => Symbol(c),
        };
    }

    private void SkipTrivia()
    {
        while (_at < _source.Length)
        {
            if (_source[_at] is ' ' or '\t' or '\r' or '\n')
            {
                _at++;
            }
            else if (StartsWith("//"))
            {
                var length = _source.AsSpan(_at).IndexOfAny('\r', '\n');
                _at = length < 0 ? _source.Length : _at + length;
            }
            else if (StartsWith("/*"))
            {
                var end = _source.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end < 0 ? throw new FhirPathSyntaxException($"The comment that starts at offset {_at} has no end; expected '*/'.", _at) : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private Token Word()
    {
        var start = _at++;
        while (_at < _source.Length && IsWordPart(_source[_at]))
        {
            _at++;
        }

        return new Token(TokenKind.Word, start, _source[start.._at]);
    }

    private Token Number()
    {
        var start = _at;
        SkipDigits();
        if (_at + 1 < _source.Length && _source[_at] == '.' && char.IsAsciiDigit(_source[_at + 1]))
        {
            _at++;
            SkipDigits();
        }

        return new Token(TokenKind.Number, start, _source[start.._at]);
    }

    private Token Delimited(TokenKind kind, string what)
    {
        var start = _at++;
        var delimiter = _source[start];
        while (_at < _source.Length && _source[_at] != delimiter)
        {
            _at += _source[_at] == '\\' ? 2 : 1;
        }

        if (_at >= _source.Length)
        {
            throw new FhirPathSyntaxException($"The {what} that starts at offset {start} has no end; expected {delimiter}.", start);
        }

        var text = TextEscapes.Resolve(_source.AsSpan(start + 1, _at - start - 1));
        _at++;
        return new Token(kind, start, text);
    }

    private Token Temporal()
    {
        var start = _at;
        _at = TemporalScanner.Scan(_source, start);
        return new Token(TokenKind.Temporal, start, _source[(start + 1).._at]);
    }

    private Token Variable()
    {
        var start = _at++;
        while (_at < _source.Length && IsWordPart(_source[_at]))
        {
            _at++;
        }

        var name = _source[start.._at];
        return name is "$this" or "$index" or "$total"
            ? new Token(TokenKind.Variable, start, name)
            : throw new FhirPathSyntaxException($"Found '{name}' at offset {start}; expected $this, $index or $total.", start);
    }

    private Token Symbol(char c)
    {
        var start = _at;
        var text = Pair() ?? Single(c)
            ?? throw new FhirPathSyntaxException($"Found '{c}' at offset {start}; expected an operator, a name, a literal or a bracket.", start);
        _at += text.Length;
        return new Token(TokenKind.Symbol, start, text);
    }

    private readonly string? Pair() => StartsWith("<=") ? "<=" : StartsWith(">=") ? ">=" : StartsWith("!=") ? "!=" : StartsWith("!~") ? "!~" : null;

    private static string? Single(char c) => c switch
    {
        '.' => ".",
        ',' => ",",
        '(' => "(",
        ')' => ")",
        '[' => "[",
        ']' => "]",
        '{' => "{",
        '}' => "}",
        '+' => "+",
        '-' => "-",
        '*' => "*",
        '/' => "/",
        '&' => "&",
        '|' => "|",
        '<' => "<",
        '>' => ">",
        '=' => "=",
        '~' => "~",
        '%' => "%",
        _ => null,
    };

    private void SkipDigits()
    {
        while (_at < _source.Length && char.IsAsciiDigit(_source[_at]))
        {
            _at++;
        }
    }

    private readonly bool StartsWith(string text) => string.CompareOrdinal(_source, _at, text, 0, text.Length) == 0;

    private static bool IsWordStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
