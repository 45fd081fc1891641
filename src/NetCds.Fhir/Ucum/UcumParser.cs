using System.Globalization;

namespace NetCds.Fhir.Ucum;

/// <summary>Reads UCUM codes (UCUM 2.1, section 2.2).</summary>
internal ref struct UcumParser
{
    private const int LongestCode = 256;
    private const int DeepestNesting = 16;
    private const int LargestExponent = 99;
    private const int LongestNumber = 9;

    private readonly ReadOnlySpan<char> _code;
    private int _at;
    private int _nesting;
    private string? _error;
    private Rational? _offset;

    private UcumParser(ReadOnlySpan<char> code) => _code = code;

    private readonly char Next => _at < _code.Length ? _code[_at] : '\0';

    /// <summary>Reads a code; null with an error when it is no unit.</summary>
    public static UcumUnit? TryParse(string code, out string? error)
    {
        if (code.Length is 0 or > LongestCode)
        {
            error = code.Length == 0 ? "A unit code is not empty; a plain number has the unit '1'." : $"A unit code has at most {LongestCode} characters.";
            return null;
        }

        var parser = new UcumParser(code);
        var measure = parser.Term();
        if (parser._error is null && parser._at < code.Length)
        {
            parser._error = $"'{code[parser._at]}' at offset {parser._at} of '{code}' is not expected; units are joined with '.' and '/'.";
        }

        error = parser._error;
        return error is null ? new UcumUnit(code, measure.Dimension, measure.Factor, parser._offset) : null;
    }

    private UcumMeasure Term()
    {
        if (++_nesting > DeepestNesting)
        {
            _error = "The unit has too many brackets inside each other.";
            return UcumMeasure.One;
        }

        var result = UcumMeasure.One;
        var sign = Take('/') ? -1 : 1;
        while (true)
        {
            result = result.Times(Component(), sign);
            if (result.Factor.IsHuge)
            {
                _error ??= $"The unit '{_code}' is too large or too small.";
            }

            if (_error is not null || Next is not ('.' or '/'))
            {
                break;
            }

            sign = Next == '/' ? -1 : 1;
            _at++;
            _offset = null;
        }

        _nesting--;
        return result;
    }

    private UcumMeasure Component()
    {
        var measure = UcumMeasure.One;
        if (Take('('))
        {
            measure = Term();
            if (_error is null && !Take(')'))
            {
                _error = "A bracket '(' in the unit has no end.";
            }

            return measure;
        }

        if (Next == '{')
        {
            Annotation();
            return measure;
        }

        measure = char.IsAsciiDigit(Next) && !IsPowerOfTen() ? Number() : Simple();
        if (_error is null && Next == '{')
        {
            Annotation();
        }

        return measure;
    }

    private readonly bool IsPowerOfTen() => _code[_at..].StartsWith("10*") || _code[_at..].StartsWith("10^");

    private UcumMeasure Number()
    {
        var start = _at;
        while (char.IsAsciiDigit(Next))
        {
            _at++;
        }

        if (_at - start > LongestNumber)
        {
            _error = $"The number {_code[start.._at]} in the unit is too long.";
            return UcumMeasure.One;
        }

        var value = decimal.Parse(_code[start.._at], CultureInfo.InvariantCulture);
        if (value == 0)
        {
            _error = "A unit has no factor 0.";
            return UcumMeasure.One;
        }

        return new UcumMeasure(UcumDimension.None, Rational.Of(value));
    }

    private UcumMeasure Simple()
    {
        var symbol = Symbol();
        if (symbol.IsEmpty)
        {
            _error ??= _at < _code.Length ? $"'{Next}' at offset {_at} of '{_code}' begins no unit." : $"'{_code}' ends where a unit is expected.";
            return UcumMeasure.One;
        }

        if (UcumTable.Find(symbol, out var offset) is not { } measure)
        {
            _error = $"'{symbol}' is no UCUM unit; case matters, for example 'mg', 'mm[Hg]', '[iU]'.";
            return UcumMeasure.One;
        }

        var exponent = Exponent();
        _offset = exponent == 1 && symbol.Length == _code.Length ? offset : null;
        return UcumMeasure.One.Times(measure, exponent);
    }

    private ReadOnlySpan<char> Symbol()
    {
        var start = _at;
        if (IsPowerOfTen())
        {
            _at += 3;
            return _code[start.._at];
        }

        while (_at < _code.Length && (char.IsAsciiLetter(Next) || Next is '[' or '%' or '\'' or '"' or '_' or '*' or '^'))
        {
            if (Next == '[')
            {
                var end = _code[_at..].IndexOf(']');
                if (end < 0)
                {
                    _error = $"The bracket '[' in '{_code}' has no end.";
                    return default;
                }

                _at += end;
            }

            _at++;
        }

        return _code[start.._at];
    }

    private int Exponent()
    {
        var start = _at;
        if (Next is '+' or '-')
        {
            _at++;
        }

        var digits = _at;
        while (char.IsAsciiDigit(Next))
        {
            _at++;
        }

        if (digits == _at)
        {
            _error = start == _at ? null : $"The sign at offset {start} of '{_code}' has no exponent after it.";
            return 1;
        }

        if (_at - digits > 2 || !int.TryParse(_code[start.._at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) || Math.Abs(exponent) > LargestExponent)
        {
            _error = $"The exponent {_code[start.._at]} in '{_code}' is too large.";
            return 1;
        }

        return exponent;
    }

    private void Annotation()
    {
        var end = _code[_at..].IndexOf('}');
        if (end < 0 || _code.Slice(_at + 1, end - 1).Contains('{') || _code.Slice(_at, end).ContainsAnyExceptInRange(' ', '~'))
        {
            _error = $"The annotation '{{' in '{_code}' has no end, or has characters that it may not have.";
            return;
        }

        _at += end + 1;
    }

    private bool Take(char c)
    {
        if (Next != c)
        {
            return false;
        }

        _at++;
        return true;
    }
}
