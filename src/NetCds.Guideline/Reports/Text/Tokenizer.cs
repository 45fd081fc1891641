namespace NetCds.Guideline.Reports.Text;

/// <summary>Splits a report into words, numbers and signs in one pass.</summary>
/// <remarks>
/// A change between letters and digits ends a token (<c>Ki67</c>, <c>2.3cm</c>), and a hyphen that joins a word to something is no token at all, so that
/// <c>Ki-67</c>, <c>Ki67</c> and <c>well-differentiated</c>, <c>well differentiated</c> read alike; between digits it stays, since it makes a range.
/// </remarks>
internal ref struct Tokenizer(ReadOnlySpan<char> text, WordTable words, Spelling spelling, bool decimalComma)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _lineBreaks = 1;

    // The end of the last underscores that nothing was written on.
    private int _blankEnd;

    /// <summary>What the signs read call for.</summary>
    public SignTraits Signs { get; private set; }

    /// <summary>Appends all tokens of the text.</summary>
    public void ReadAll(Buffer<Token> tokens)
    {
        for (var at = 0; at < _text.Length; at = _at)
        {
            var c = _text[at];
            _at = at + 1;
            if (c == ' ')
            {
                continue;
            }

            if (c == '\n')
            {
                _lineBreaks++;
            }
            else if (!IsBlank(c) && !IsJoint(c, at) && !(c == '_' && IsFilledIn(at)))
            {
                tokens.Add() = char.IsLetter(c) ? Word(at, c) : char.IsAsciiDigit(c) ? Number(at) : Sign(at, c);
                _lineBreaks = 0;
            }
        }
    }

    private static bool IsBlank(char c) => c < ' ' || (c >= 0x80 && (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u00AD'));

    private readonly bool IsJoint(char c, int at)
    {
        if (c is not ('-' or '\u2010' or '\u2011') || at == 0 || at + 1 >= _text.Length)
        {
            return false;
        }

        var before = _text[at - 1];
        var after = _text[at + 1];
        return char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) && !(char.IsDigit(before) && char.IsDigit(after));
    }

    // "Margin: __8__ mm", "margin_min"; not "Margin: ____ mm".
    private bool IsFilledIn(int at)
    {
        if (at < _blankEnd)
        {
            return false;
        }

        var end = at + 1;
        while (end < _text.Length && _text[end] == '_')
        {
            end++;
        }

        var before = at == 0 ? ' ' : _text[at - 1];
        var after = end == _text.Length ? ' ' : _text[end];
        if (char.IsAsciiDigit(before) || char.IsAsciiDigit(after) || (char.IsLetter(before) && char.IsLetter(after)))
        {
            _at = end;
            return true;
        }

        _blankEnd = end;
        return false;
    }

    private Token Sign(int start, char c)
    {
        if (Superscripts.IndexOf(c) is var power and >= 0)
        {
            return Token.OfNumber(start, _at, words.FindNumber(power, 0), _lineBreaks, power, 0);
        }

        Signs |= c switch
        {
            '"' => SignTraits.Quote,
            '_' => SignTraits.Blank,
            '[' => SignTraits.Blank | SignTraits.Box,
            ')' => EndsBox(start) ? SignTraits.Box : SignTraits.None,
            < '\x80' => SignTraits.None,
            _ => Quotations.Opening.Contains(c) ? SignTraits.Quote : Checkboxes.Boxes.Contains(c) ? SignTraits.Box : SignTraits.None,
        };
        return Token.OfSign(start, c, words.Find(Unify(c)), _lineBreaks);
    }

    // "( )", "()", "(x)".
    private readonly bool EndsBox(int at) => at > 0 && (_text[at - 1] == '(' || (at > 1 && _text[at - 2] == '(' && _text[at - 1] is ' ' or 'x' or 'X'));

    private Token Word(int start, char first)
    {
        var plain = start + Letters.Count(_text[start..], out var key);
        _at = plain;
        var isPlain = plain == _text.Length || (_text[plain] < 0x80 && !Folding.IsSilent(_text[plain]));
        while (!isPlain && _at < _text.Length && (char.IsLetter(_text[_at]) || IsInsideWord()))
        {
            _at++;
        }

        var letters = _text[start.._at];
        var word = _at == plain ? words.Find(letters, key) : words.Find(letters);
        return Token.OfWord(start, _at, first, word >= 0 ? word : spelling.Find(letters), _lineBreaks);
    }

    // "patient's", and an accent written as a character of its own.
    private readonly bool IsInsideWord() =>
        (Folding.IsSilent(_text[_at]) && _at + 1 < _text.Length && (char.IsLetter(_text[_at + 1]) || _text[_at + 1] == Folding.SoftHyphen))
        || (_text[_at] > 0x2FF && char.GetUnicodeCategory(_text[_at]) == System.Globalization.UnicodeCategory.NonSpacingMark);

    private static char Unify(char sign) => sign switch
    {
        '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\u2010' or '\u2011' => '-',
        '∼' or '≈' => '~',
        '⩽' => '≤',
        '⩾' => '≥',
        '→' => '→',
        '•' or '·' or '◦' or '▪' => '•',
        _ => sign,
    };

    private Token Number(int start)
    {
        _at = start;
        var number = new NumberShape();
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsAsciiDigit(c))
            {
                number.Digit(c);
            }
            else if (c is '.' or ',' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]))
            {
                number.Point(c);
            }
            else if (c is '\'' or '’' && _at + 3 < _text.Length && !_text.Slice(_at + 1, 3).ContainsAnyExceptInRange('0', '9'))
            {
                // "150'000", as the Swiss write it.
                number.Point('\'');
            }
            else if (c is '.' or ',' && _at + 2 < _text.Length && _text[_at + 1] == Folding.SoftHyphen && char.IsAsciiDigit(_text[_at + 2]))
            {
                // A line that ends within the number.
                number.Point(c);
                _at++;
            }
            else
            {
                break;
            }

            _at++;
        }

        return number.TryValue(decimalComma, out var digits, out var decimals)
            ? Token.OfNumber(start, _at, words.FindNumber(digits, decimals), _lineBreaks, digits, decimals)
            : Token.OfFigure(start, _at, _lineBreaks);
    }
}
