using System.Globalization;
using System.Text;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>Numbers and ranges for readers: <c>24</c>, <c>&lt;3</c>, <c>≥20</c>, <c>10–15</c>.</summary>
internal static class NumberText
{
    /// <summary>Appends a number or range.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="number">The number.</param>
    public static void Append(StringBuilder target, Interval number)
    {
        switch (number)
        {
            case { Point: { } point }:
                Append(target, point);
                break;
            case { Low: { } low, High: { } high, LowInclusive: true, HighInclusive: true }:
                Append(target, low);
                target.Append('–');
                Append(target, high);
                break;
            case { Low: { } low, High: { } high }:
                target.Append(number.LowInclusive ? '≥' : '>');
                Append(target, low);
                target.Append(" and ").Append(number.HighInclusive ? '≤' : '<');
                Append(target, high);
                break;
            case { Low: { } low }:
                target.Append(number.LowInclusive ? '≥' : '>');
                Append(target, low);
                break;
            case { High: { } high }:
                target.Append(number.HighInclusive ? '≤' : '<');
                Append(target, high);
                break;
            default:
                target.Append("any value");
                break;
        }
    }

    /// <summary>Appends a number without trailing zeros; more than three decimals are rounded and marked as such.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="value">The number.</param>
    public static void Append(StringBuilder target, decimal value)
    {
        if (value.Scale == 0 && Math.Abs(value) <= int.MaxValue)
        {
            target.Append((int)value);
            return;
        }

        var rounded = Math.Round(value, 3, MidpointRounding.AwayFromZero);
        if (rounded != value)
        {
            // Said, because a rounded number may seem to stand on the other side of a threshold.
            target.Append("about ");
        }

        target.Append(CultureInfo.InvariantCulture, $"{rounded:0.###}");
    }
}
