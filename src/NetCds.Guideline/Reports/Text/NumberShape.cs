namespace NetCds.Guideline.Reports.Text;

/// <summary>Digits and points as they are read, and the number they make, if they make one.</summary>
internal struct NumberShape
{
    private const int MostDigits = 12;
    private const char Apostrophe = '\'';

    private long _digits;
    private int _count;
    private int _decimals;
    private int _points;
    private char _point;
    private bool _groups;

    /// <summary>Takes a digit.</summary>
    public void Digit(char digit)
    {
        _count++;
        _decimals++;
        if (_count <= MostDigits)
        {
            _digits = (_digits * 10) + digit - '0';
        }
    }

    /// <summary>Takes a point or comma that stands between digits.</summary>
    public void Point(char point)
    {
        _groups = _points == 0 || (_groups && _decimals == 3 && point == _point);
        _points++;
        _point = point;
        _decimals = 0;
    }

    /// <summary>The number.</summary>
    /// <param name="decimalComma">Whether a comma is the decimal sign of the language; otherwise <c>2,5</c> is still read, <c>2,500</c> is 2500.</param>
    /// <param name="digits">Its digits.</param>
    /// <param name="decimals">How many of them stand behind the decimal sign.</param>
    /// <returns>False for dates, versions and numbers longer than anyone means.</returns>
    public readonly bool TryValue(bool decimalComma, out long digits, out byte decimals)
    {
        (digits, decimals) = (0, 0);
        if (_count > MostDigits)
        {
            return false;
        }

        digits = _digits;
        if (_points == 0)
        {
            return true;
        }

        var grouping = decimalComma ? '.' : ',';
        var startsWithZero = _digits < 1000;
        if ((_point == grouping || _point == Apostrophe) && _decimals == 3 && _groups && !startsWithZero)
        {
            return true;
        }

        decimals = (byte)_decimals;
        return _points == 1 && _point != Apostrophe;
    }
}
