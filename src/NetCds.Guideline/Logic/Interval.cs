namespace NetCds.Guideline.Logic;

/// <summary>
/// What is known of a number: a point, a range or a bound. Comparisons are true or false only when every number of both sides agrees, otherwise
/// unknown, so that <c>&lt; 3 %</c> answers <c>&lt; 20</c> but not <c>&lt; 2</c>.
/// </summary>
/// <param name="Low">Lower bound, or null when there is none.</param>
/// <param name="LowInclusive">Whether the lower bound itself is possible.</param>
/// <param name="High">Upper bound, or null when there is none.</param>
/// <param name="HighInclusive">Whether the upper bound itself is possible.</param>
public sealed record Interval(decimal? Low, bool LowInclusive, decimal? High, bool HighInclusive)
{
    /// <summary>Nothing is known of the number.</summary>
    public static Interval Unbounded { get; } = new(null, false, null, false);

    /// <summary>Whether exactly one number is possible.</summary>
    public bool IsPoint { get; } = Low is not null && Low == High && LowInclusive && HighInclusive;

    /// <summary>The one possible number; null when there are more.</summary>
    public decimal? Point => IsPoint ? Low : null;

    /// <summary>Exactly one number.</summary>
    /// <param name="value">The number.</param>
    public static Interval Exactly(decimal value) => new(value, true, value, true);

    /// <summary>Every number below a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="inclusive">Whether the bound itself is possible.</param>
    public static Interval Below(decimal bound, bool inclusive) => new(null, false, bound, inclusive);

    /// <summary>Every number above a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="inclusive">Whether the bound itself is possible.</param>
    public static Interval Above(decimal bound, bool inclusive) => new(bound, inclusive, null, false);

    /// <summary>Every number between two bounds, both possible.</summary>
    /// <param name="low">Lower bound.</param>
    /// <param name="high">Upper bound, not below <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are the wrong way round.</exception>
    public static Interval Between(decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        return new Interval(low, true, high, true);
    }

    /// <summary>Whether this number is less than the other.</summary>
    /// <param name="other">What to compare with.</param>
    public Truth LessThan(Interval other) =>
        IsPoint && other.IsPoint ? Kleene.Of(decimal.Compare(Low.GetValueOrDefault(), other.Low.GetValueOrDefault()) < 0)
        : EntirelyBelow(this, other, orEqual: false) ? Truth.True
        : EntirelyBelow(other, this, orEqual: true) ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether this number is less than the other or equal to it.</summary>
    /// <param name="other">What to compare with.</param>
    public Truth LessOrEqual(Interval other) =>
        IsPoint && other.IsPoint ? Kleene.Of(decimal.Compare(Low.GetValueOrDefault(), other.Low.GetValueOrDefault()) <= 0)
        : EntirelyBelow(this, other, orEqual: true) ? Truth.True
        : EntirelyBelow(other, this, orEqual: false) ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether both are the same number.</summary>
    /// <param name="other">What to compare with.</param>
    public Truth EqualTo(Interval other)
    {
        if (EntirelyBelow(this, other, orEqual: false) || EntirelyBelow(other, this, orEqual: false))
        {
            return Truth.False;
        }

        return IsPoint && other.IsPoint ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether the number lies within this interval for certain.</summary>
    /// <param name="value">The number.</param>
    public bool Contains(decimal value) =>
        (Low is not { } low || value > low || (LowInclusive && value == low)) && (High is not { } high || value < high || (HighInclusive && value == high));

    private static bool EntirelyBelow(Interval left, Interval right, bool orEqual)
    {
        if (left.High is not { } high || right.Low is not { } low)
        {
            return false;
        }

        var order = decimal.Compare(high, low);
        if (order != 0)
        {
            return order < 0;
        }

        // The bounds touch: below for certain when one of them is excluded, or when touching counts.
        return orEqual || !left.HighInclusive || !right.LowInclusive;
    }
}
