namespace NetCds.Fhir.FhirPath.Values;

/// <summary>Reads the fields of a date or time one after the other.</summary>
internal ref struct TemporalReader(ReadOnlySpan<char> text)
{
    private const int MostOffsetHours = 14;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private long _ticks;
    private int? _offsetMinutes;
    private int _fractionDigits = 3;
    private TemporalPrecision _precision;

    public readonly bool IsAtEnd => _at == _text.Length;

    public readonly TemporalValue ToValue(SystemKind kind) => new(kind, _precision, _ticks, _offsetMinutes, _fractionDigits);

    public bool Take(char c)
    {
        if (IsAtEnd || _text[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    public bool Date()
    {
        if (!Digits(4, 1, 9999, out var year))
        {
            return false;
        }

        _precision = TemporalPrecision.Year;
        var month = 1;
        var day = 1;
        if (Take('-'))
        {
            if (!Digits(2, 1, 12, out month))
            {
                return false;
            }

            _precision = TemporalPrecision.Month;
            if (Take('-'))
            {
                if (!Digits(2, 1, DateTime.DaysInMonth(year, month), out day))
                {
                    return false;
                }

                _precision = TemporalPrecision.Day;
            }
        }

        _ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    public bool Time()
    {
        if (!Digits(2, 0, 23, out var hour))
        {
            return false;
        }

        _precision = TemporalPrecision.Hour;
        _ticks += hour * TimeSpan.TicksPerHour;
        if (!Take(':'))
        {
            return true;
        }

        if (!Digits(2, 0, 59, out var minute))
        {
            return false;
        }

        _precision = TemporalPrecision.Minute;
        _ticks += minute * TimeSpan.TicksPerMinute;
        if (!Take(':'))
        {
            return true;
        }

        if (!Digits(2, 0, 59, out var second))
        {
            return false;
        }

        _precision = TemporalPrecision.Second;
        _ticks += second * TimeSpan.TicksPerSecond;
        return !Take('.') || Fraction();
    }

    public bool Offset()
    {
        if (Take('Z'))
        {
            _offsetMinutes = 0;
            return true;
        }

        var isNegative = Take('-');
        if (!isNegative && !Take('+'))
        {
            return true;
        }

        if (!Digits(2, 0, MostOffsetHours, out var hours) || !Take(':') || !Digits(2, 0, 59, out var minutes))
        {
            return false;
        }

        var total = (hours * 60) + minutes;
        _offsetMinutes = isNegative ? -total : total;
        return true;
    }

    private bool Fraction()
    {
        var unit = TimeSpan.TicksPerSecond / 10;
        var digits = 0;
        for (; !IsAtEnd && char.IsAsciiDigit(_text[_at]); _at++, digits++)
        {
            _ticks += (_text[_at] - '0') * unit;
            unit /= 10;
        }

        _precision = TemporalPrecision.Fraction;
        _fractionDigits = Math.Min(digits, TemporalValue.MostFractionDigits);
        return digits > 0;
    }

    private bool Digits(int count, int least, int most, out int value)
    {
        value = 0;
        if (_text.Length - _at < count)
        {
            return false;
        }

        for (var i = 0; i < count; i++, _at++)
        {
            if (!char.IsAsciiDigit(_text[_at]))
            {
                return false;
            }

            value = (value * 10) + (_text[_at] - '0');
        }

        return value >= least && value <= most;
    }
}
