using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>A number, bound or range with its unit, as found in a sentence.</summary>
internal struct Quantity
{
    /// <summary>First token, a comparison included.</summary>
    public int First;

    /// <summary>The token after the last.</summary>
    public int End;

    /// <summary>The token its number begins at.</summary>
    public int Number;

    public decimal? Low;
    public bool LowInclusive;
    public decimal? High;
    public bool HighInclusive;

    /// <summary>Kind of the unit: <c>length</c>, <c>percent</c>, <c>rate</c> …; <c>number</c> when there is none.</summary>
    public string Kind;

    /// <summary>What the unit multiplies with.</summary>
    public decimal Factor;

    /// <summary>What it is then divided by.</summary>
    public decimal Divisor;

    /// <summary>"Up to" or "max".</summary>
    public bool IsUpTo;

    /// <summary>Written as a word that may be no count ("a", "one").</summary>
    public bool IsWord;

    /// <summary>It follows "of" in "3 of 12" or is otherwise used by something else.</summary>
    public bool IsTaken;

    /// <summary>How it was compared, when it was.</summary>
    public Comparison? Comparison;

    /// <summary>The largest single number in it.</summary>
    public readonly decimal Largest => Math.Max(Low ?? 0, High ?? 0);

    /// <summary>Takes the unit that stands with it.</summary>
    public void SetUnit(in Mark unit) => (Kind, Factor) = (unit.Concept.UnitKind!, unit.Concept.Factor);

    /// <summary>As a value, converted by the unit's factor.</summary>
    public readonly StatedValue ToValue(bool upToIsValue) => IsUpTo && upToIsValue
        ? StatedValue.Of(Scale(High ?? Low ?? 0))
        : new StatedValue(null, Low is { } low ? Scale(low) : null, LowInclusive, High is { } high ? Scale(high) : null, HighInclusive);

    private readonly decimal Scale(decimal value)
    {
        if (value.Scale == 0 && Factor == 1 && Divisor is 0 or 1)
        {
            return value;
        }

        var scaled = value * Factor;
        return WithoutZeros(decimal.Round(Divisor is 0 or 1 ? scaled : scaled / Divisor, 6));
    }

    // Drops the zeros at the end, as a division would.
    private static decimal WithoutZeros(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var digits = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        if (parts[2] != 0)
        {
            return value / 1.0000000000000000000000000000m;
        }

        var scale = value.Scale;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return new decimal(unchecked((int)digits), (int)(digits >> 32), 0, value < 0, scale);
    }
}
