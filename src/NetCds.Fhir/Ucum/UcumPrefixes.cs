namespace NetCds.Fhir.Ucum;

/// <summary>The prefixes of metric units.</summary>
internal static class UcumPrefixes
{
    /// <summary>The factor of a prefix, or null.</summary>
    public static Rational? Find(ReadOnlySpan<char> prefix) => prefix switch
    {
        "Y" => Rational.PowerOfTen(24),
        "Z" => Rational.PowerOfTen(21),
        "E" => Rational.PowerOfTen(18),
        "P" => Rational.PowerOfTen(15),
        "T" => Rational.PowerOfTen(12),
        "G" => Rational.PowerOfTen(9),
        "M" => Rational.PowerOfTen(6),
        "k" => Rational.PowerOfTen(3),
        "h" => Rational.PowerOfTen(2),
        "da" => Rational.PowerOfTen(1),
        "d" => Rational.PowerOfTen(-1),
        "c" => Rational.PowerOfTen(-2),
        "m" => Rational.PowerOfTen(-3),
        "u" => Rational.PowerOfTen(-6),
        "n" => Rational.PowerOfTen(-9),
        "p" => Rational.PowerOfTen(-12),
        "f" => Rational.PowerOfTen(-15),
        "a" => Rational.PowerOfTen(-18),
        "z" => Rational.PowerOfTen(-21),
        "y" => Rational.PowerOfTen(-24),
        "Ki" => Rational.Of(1024m),
        "Mi" => Rational.Of(1048576m),
        "Gi" => Rational.Of(1073741824m),
        "Ti" => Rational.Of(1099511627776m),
        _ => null,
    };
}
