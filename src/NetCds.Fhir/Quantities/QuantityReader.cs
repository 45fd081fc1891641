namespace NetCds.Fhir.Quantities;

/// <summary>Takes the parts of a quantity's text from left to right; white space between parts is dropped.</summary>
internal ref struct QuantityReader
{
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private const string Minuses = "-\u2212";

    private ReadOnlySpan<char> _rest;

    /// <summary>Starts at the first character that is not white space.</summary>
    /// <param name="text">The whole text.</param>
    public QuantityReader(ReadOnlySpan<char> text) => _rest = text.Trim();

    /// <summary>Whether everything was taken.</summary>
    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Takes one of these characters.</summary>
    /// <param name="characters">The characters.</param>
    /// <returns>The one taken, or <c>\0</c>.</returns>
    public char TakeAny(ReadOnlySpan<char> characters)
    {
        if (_rest.IsEmpty || !characters.Contains(_rest[0]))
        {
            return '\0';
        }

        var taken = _rest[0];
        Skip(1);
        return taken;
    }

    /// <summary>Takes one of these words in any case, when white space follows it or it ends with a full stop.</summary>
    /// <param name="words">The words, longer before shorter.</param>
    public bool TakeWord(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (_rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word[^1] == '.' || (_rest.Length > word.Length && char.IsWhiteSpace(_rest[word.Length]))))
            {
                Skip(word.Length);
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a comparator; <see cref="QuantityComparator.None"/> when there is none.</summary>
    public QuantityComparator TakeComparator()
    {
        var sign = _rest.IsEmpty ? '\0' : _rest[0];
        var isPair = sign is '<' or '>' && _rest.Length > 1 && _rest[1] == '=';
        var comparator = sign switch
        {
            '<' => isPair ? QuantityComparator.LessOrEqual : QuantityComparator.LessThan,
            '>' => isPair ? QuantityComparator.GreaterOrEqual : QuantityComparator.GreaterThan,
            '≤' => QuantityComparator.LessOrEqual,
            '≥' => QuantityComparator.GreaterOrEqual,
            _ => QuantityComparator.None,
        };
        if (comparator != QuantityComparator.None)
        {
            Skip(isPair ? 2 : 1);
        }

        return comparator;
    }

    /// <summary>Takes what stands between the ends of a range: a dash or "to".</summary>
    public bool TakeRangeSign() => TakeAny(Dashes) != '\0' || TakeWord("to");

    /// <summary>Takes a number.</summary>
    /// <param name="signed">Whether a minus may stand directly before it.</param>
    /// <param name="number">The number.</param>
    public bool TryNumber(bool signed, out WrittenNumber number)
    {
        number = default;
        var digits = _rest;
        var isNegative = signed && !digits.IsEmpty && Minuses.Contains(digits[0], StringComparison.Ordinal);
        if (isNegative)
        {
            digits = digits[1..];
        }

        var length = CountDigits(digits);
        if (length == 0)
        {
            return false;
        }

        if (length + 1 < digits.Length && digits[length] is '.' or ',' && CountDigits(digits[(length + 1)..]) is > 0 and var fraction)
        {
            length += 1 + fraction;
        }

        if (!IsNumberEnd(digits[length..]) || !WrittenNumber.TryRead(digits[..length], isNegative, out number))
        {
            return false;
        }

        Skip(length + (isNegative ? 1 : 0));
        return true;
    }

    /// <summary>Takes a unit; null, with nothing taken, when none stands here.</summary>
    public string? TakeUnit()
    {
        var length = UnitText.LengthAtStart(_rest);
        if (length == 0)
        {
            return null;
        }

        var unit = _rest[..length].ToString();
        Skip(length);
        return unit;
    }

    // "1,234,567", "5.", "1.2.3" and "1e5" are not what their first digits say.
    private static bool IsNumberEnd(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (rest[0] is not ('.' or ',') && !(rest[0] is 'e' or 'E' && rest.Length > 1 && (char.IsAsciiDigit(rest[1]) || rest[1] is '+' or '-')));

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }

    private void Skip(int length) => _rest = _rest[length..].TrimStart();
}
