namespace NetCds.Fhir.Dates;

/// <summary>Reads the parts of a FHIR date from left to right; each part says whether it was well formed.</summary>
/// <param name="text">The whole text; null reads as empty.</param>
internal ref struct DateTimeReader(ReadOnlySpan<char> text)
{
    private const int DigitsOfATick = 7;

    private ReadOnlySpan<char> _rest = text;

    /// <summary>Reads a year, month or day. <see cref="DatePrecision.Time"/> means that a day was read and a time must follow.</summary>
    /// <param name="start">Its first midnight.</param>
    /// <param name="precision">How much was given.</param>
    public bool TryDate(out DateTime start, out DatePrecision precision)
    {
        start = default;
        precision = DatePrecision.Year;
        var month = 1;
        var day = 1;
        if (!TryNumber(4, 1, 9999, out var year))
        {
            return false;
        }

        if (Take('-'))
        {
            precision = DatePrecision.Month;
            if (!TryNumber(2, 1, 12, out month))
            {
                return false;
            }

            if (Take('-'))
            {
                precision = DatePrecision.Day;
                if (!TryNumber(2, 1, DateTime.DaysInMonth(year, month), out day))
                {
                    return false;
                }
            }
        }

        start = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        if (precision == DatePrecision.Day && Take('T'))
        {
            precision = DatePrecision.Time;
            return true;
        }

        return _rest.IsEmpty;
    }

    /// <summary>Reads hours and minutes, then seconds and a fraction when they are given.</summary>
    /// <param name="ticks">Ticks since midnight; a leap second reaches into the next minute.</param>
    public bool TryTime(out long ticks)
    {
        ticks = 0;
        if (!TryNumber(2, 0, 23, out var hour) || !Take(':') || !TryNumber(2, 0, 59, out var minute))
        {
            return false;
        }

        var second = 0;
        var fraction = 0L;
        if (Take(':') && (!TryNumber(2, 0, 60, out second) || (Take('.') && !TryFraction(out fraction))))
        {
            return false;
        }

        ticks = (((hour * 60L) + minute) * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond) + fraction;
        return true;
    }

    /// <summary>Reads <c>Z</c>, <c>+hh:mm</c>, <c>-hh:mm</c> or nothing, and the end.</summary>
    /// <param name="ticks">How far local time is ahead of UTC.</param>
    public bool TryOffset(out long ticks)
    {
        ticks = 0;
        if (_rest.IsEmpty || Take('Z'))
        {
            return _rest.IsEmpty;
        }

        var sign = Take('+') ? 1 : Take('-') ? -1 : 0;
        if (sign == 0 || !TryNumber(2, 0, 14, out var hours) || !Take(':') || !TryNumber(2, 0, hours == 14 ? 0 : 59, out var minutes))
        {
            return false;
        }

        ticks = sign * ((hours * 60L) + minutes) * TimeSpan.TicksPerMinute;
        return _rest.IsEmpty;
    }

    private bool TryFraction(out long ticks)
    {
        ticks = 0;
        var length = 0;
        for (; length < _rest.Length && char.IsAsciiDigit(_rest[length]); length++)
        {
            ticks = length < DigitsOfATick ? (ticks * 10) + (_rest[length] - '0') : ticks;
        }

        for (var missing = length; missing < DigitsOfATick; missing++)
        {
            ticks *= 10;
        }

        _rest = _rest[length..];
        return length > 0;
    }

    private bool TryNumber(int digits, int least, int most, out int value)
    {
        value = 0;
        if (_rest.Length < digits)
        {
            return false;
        }

        foreach (var c in _rest[..digits])
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        _rest = _rest[digits..];
        return value >= least && value <= most;
    }

    private bool Take(char c)
    {
        if (_rest.IsEmpty || _rest[0] != c)
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }
}
