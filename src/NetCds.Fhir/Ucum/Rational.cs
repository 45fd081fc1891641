using System.Numerics;

namespace NetCds.Fhir.Ucum;

/// <summary>An exact fraction, so that converting there and back gives the same number.</summary>
internal readonly struct Rational
{
    private const int DecimalDigits = 28;
    private const int MostBits = 4096;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        var sign = denominator.Sign < 0 ? -divisor : divisor;
        _numerator = numerator / sign;
        _denominator = denominator / sign;
    }

    /// <summary>One.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>Whether it has so many digits that no unit needs it and calculating with it takes long.</summary>
    public bool IsHuge => _numerator.GetBitLength() > MostBits || _denominator.GetBitLength() > MostBits;

    /// <summary>The exact value of a decimal.</summary>
    public static Rational Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return new Rational(value < 0 ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>A power of ten.</summary>
    public static Rational PowerOfTen(int exponent) =>
        exponent >= 0 ? new Rational(BigInteger.Pow(10, exponent), BigInteger.One) : new Rational(BigInteger.One, BigInteger.Pow(10, -exponent));

    public static Rational operator *(Rational left, Rational right) => new(left._numerator * right._numerator, left._denominator * right._denominator);

    public static Rational operator /(Rational left, Rational right) => new(left._numerator * right._denominator, left._denominator * right._numerator);

    public static Rational operator +(Rational left, Rational right) =>
        new((left._numerator * right._denominator) + (right._numerator * left._denominator), left._denominator * right._denominator);

    public static Rational operator -(Rational left, Rational right) =>
        new((left._numerator * right._denominator) - (right._numerator * left._denominator), left._denominator * right._denominator);

    /// <summary>This fraction to a whole power.</summary>
    public Rational Power(int exponent)
    {
        var size = Math.Abs(exponent);
        var numerator = BigInteger.Pow(_numerator, size);
        var denominator = BigInteger.Pow(_denominator, size);
        return exponent < 0 ? new Rational(denominator, numerator) : new Rational(numerator, denominator);
    }

    /// <summary>The order of two fractions: negative, zero or positive.</summary>
    public static int Order(Rational left, Rational right) => (left._numerator * right._denominator).CompareTo(right._numerator * left._denominator);

    /// <summary>The nearest decimal, without zeroes at its end; null when it is too large.</summary>
    public decimal? ToDecimal()
    {
        var whole = BigInteger.Abs(_numerator / _denominator);
        if (whole > (BigInteger)decimal.MaxValue)
        {
            return null;
        }

        var scale = Math.Max(0, DecimalDigits - (whole.IsZero ? 0 : whole.ToString().Length));
        var scaled = ((BigInteger.Abs(_numerator) * BigInteger.Pow(10, scale) * 2) + _denominator) / (_denominator * 2);
        while (scale > 0 && (scaled % 10).IsZero)
        {
            scaled /= 10;
            scale--;
        }

        var value = (decimal)scaled;
        var divisor = 1m;
        for (var i = 0; i < scale; i++)
        {
            divisor *= 10;
        }

        return _numerator.Sign < 0 ? -value / divisor : value / divisor;
    }
}
