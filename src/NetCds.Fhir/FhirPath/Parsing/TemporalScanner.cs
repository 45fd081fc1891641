namespace NetCds.Fhir.FhirPath.Parsing;

/// <summary>Finds where a date, date-time or time literal ends, and refuses those that name no real day or time.</summary>
internal ref struct TemporalScanner
{
    private readonly string _source;
    private readonly int _start;
    private int _at;

    private TemporalScanner(string source, int start)
    {
        _source = source;
        _start = start;
        _at = start + 1;
    }

    /// <summary>Scans one literal.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="start">Offset of the <c>@</c>.</param>
    /// <returns>Offset of the first character after the literal.</returns>
    /// <exception cref="FhirPathSyntaxException">It has not the shape of a literal, or names a day, time or offset that does not exist.</exception>
    public static int Scan(string source, int start)
    {
        var scanner = new TemporalScanner(source, start);
        if (scanner.Take('T'))
        {
            scanner.Time();

            // No time of day has an offset, but that is an error of evaluation (FHIRPath test suite, testLiteralTimeUTC).
            scanner.Offset();
        }
        else
        {
            scanner.Date();
        }

        scanner.ExpectBoundary();
        return scanner._at;
    }

    private readonly char Next => Peek(0);

    private void Date()
    {
        var year = Digits(4, 1, 9999);
        if (TakeBeforeDigit('-'))
        {
            var month = Digits(2, 1, 12);
            if (TakeBeforeDigit('-'))
            {
                Digits(2, 1, DateTime.DaysInMonth(year, month));
            }
        }

        if (Take('T') && char.IsAsciiDigit(Next))
        {
            Time();
            Offset();
        }
    }

    private void Time()
    {
        Digits(2, 0, 23);
        if (!Take(':'))
        {
            return;
        }

        Digits(2, 0, 59);
        if (!Take(':'))
        {
            return;
        }

        Digits(2, 0, 59);
        if (!TakeBeforeDigit('.'))
        {
            return;
        }

        while (char.IsAsciiDigit(Next))
        {
            _at++;
        }
    }

    private void Offset()
    {
        // "@2026-03-02T09:00 - 1 hour" may be written without spaces: a sign is an offset only when hh:mm follows.
        if (Take('Z') || Next is not ('+' or '-') || Peek(3) != ':')
        {
            return;
        }

        _at++;
        var hours = Digits(2, 0, 14);
        Take(':');
        Digits(2, 0, hours == 14 ? 0 : 59);
    }

    // A date that goes on is one written wrongly (@2026-3-2), not the start of a subtraction or path.
    private readonly void ExpectBoundary()
    {
        var next = Next;
        if (char.IsAsciiLetterOrDigit(next) || next is '_' or ':' || (next is '-' or '.' && char.IsAsciiDigit(Peek(1))))
        {
            throw Malformed();
        }
    }

    private int Digits(int count, int least, int most)
    {
        var value = 0;
        for (var i = 0; i < count; i++, _at++)
        {
            if (!char.IsAsciiDigit(Next))
            {
                throw Malformed();
            }

            value = (value * 10) + (Next - '0');
        }

        return value >= least && value <= most ? value : throw Malformed();
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

    private bool TakeBeforeDigit(char c) => char.IsAsciiDigit(Peek(1)) && Take(c);

    private readonly char Peek(int ahead) => _at + ahead < _source.Length ? _source[_at + ahead] : '\0';

    private readonly FhirPathSyntaxException Malformed()
    {
        var end = _start + 1;
        while (end < _source.Length && end < _start + 40 && (char.IsAsciiLetterOrDigit(_source[end]) || _source[end] is '-' or '+' or ':' or '.'))
        {
            end++;
        }

        return new FhirPathSyntaxException(
            $"'{_source.AsSpan(_start, end - _start)}' at offset {_start} is no date or time that exists; expected @YYYY-MM-DD, @YYYY-MM-DDThh:mm:ss+hh:mm or @Thh:mm:ss.", _start);
    }
}
