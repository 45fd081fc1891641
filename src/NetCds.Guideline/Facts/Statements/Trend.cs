namespace NetCds.Guideline.Facts.Statements;

/// <summary>Compares the newest measurement of each marker with the one before it.</summary>
internal static class Trend
{
    /// <summary>
    /// True when a marker's newest value lies the set share above the one before, of the same code and unit, and above its reference range. False
    /// when every marker that was measured can be compared and none does; otherwise nothing is stated.
    /// </summary>
    public static void Conclude(StatementLog log)
    {
        var samples = log.Trends;
        if (samples.Count < 2)
        {
            return;
        }

        samples.Sort(Order);
        TrendSample? decisive = null;
        var rises = false;
        var isOpen = false;
        for (var i = 0; i < samples.Count; i++)
        {
            if (i > 0 && IsSameMarker(samples[i - 1], samples[i]))
            {
                continue;
            }

            var before = i + 1 < samples.Count && IsSameMarker(samples[i], samples[i + 1]) ? samples[i + 1] : (TrendSample?)null;
            if (before is null || samples[i].UpperLimit is null)
            {
                isOpen = true;
                continue;
            }

            var rose = samples[i].Value >= before.Value.Value * (1 + (samples[i].Source.Definition.Percent / 100)) && samples[i].Value > samples[i].UpperLimit;
            if (decisive is null || (rose && !rises))
            {
                decisive = samples[i];
            }

            rises |= rose;
        }

        if (decisive is { } sample && (rises || !isOpen))
        {
            log.AddDerived(sample, FactValue.Of(rises));
        }
    }

    private static bool IsSameMarker(in TrendSample left, in TrendSample right) => left.Code == right.Code && left.Unit == right.Unit;

    private static int Order(TrendSample left, TrendSample right)
    {
        var byCode = string.CompareOrdinal(left.Code, right.Code);
        if (byCode != 0)
        {
            return byCode;
        }

        var byUnit = string.CompareOrdinal(left.Unit, right.Unit);
        if (byUnit != 0)
        {
            return byUnit;
        }

        var byTime = right.Effective.Earliest.CompareTo(left.Effective.Earliest);
        return byTime != 0 ? byTime : right.Value.CompareTo(left.Value);
    }
}
