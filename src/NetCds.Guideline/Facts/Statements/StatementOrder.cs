namespace NetCds.Guideline.Facts.Statements;

/// <summary>The order of statements about one fact. It depends on what they say, never on the order in which they were read.</summary>
internal static class StatementOrder
{
    /// <summary>Newest first; of the same moment the larger value first.</summary>
    public static int Newest(in Statement left, in Statement right)
    {
        var byTime = right.Time.CompareTo(left.Time);
        if (byTime != 0)
        {
            return byTime;
        }

        var byValue = Larger(right.Value, left.Value, right.Source.Fact);
        return byValue != 0 ? byValue : ByReference(left, right);
    }

    /// <summary>Smallest value first: the most recent of several ages.</summary>
    public static int Smallest(in Statement left, in Statement right)
    {
        var a = left.Value.Number;
        var b = right.Value.Number;
        var byLow = Nullable.Compare(a?.Low, b?.Low);
        if (byLow != 0)
        {
            return byLow;
        }

        var byHigh = Nullable.Compare(a?.High, b?.High);
        return byHigh != 0 ? byHigh : ByReference(left, right);
    }

    /// <summary>Above zero when the first value is the larger: the higher number, true, or the later answer of the catalogue.</summary>
    public static int Larger(FactValue left, FactValue right, FactDefinition fact)
    {
        if (left.Number is { } a && right.Number is { } b)
        {
            var byHigh = (a.High ?? decimal.MaxValue).CompareTo(b.High ?? decimal.MaxValue);
            return byHigh != 0 ? byHigh : (a.Low ?? decimal.MinValue).CompareTo(b.Low ?? decimal.MinValue);
        }

        if (left.Flag is { } first && right.Flag is { } second)
        {
            return first.CompareTo(second);
        }

        var byAnswer = Place(left.Code, fact).CompareTo(Place(right.Code, fact));
        return byAnswer != 0 ? byAnswer : string.CompareOrdinal(left.Code, right.Code);
    }

    private static int Place(string? code, FactDefinition fact)
    {
        for (var i = 0; i < fact.Values.Count; i++)
        {
            if (fact.Values[i].Code == code)
            {
                return i;
            }
        }

        return -1;
    }

    private static int ByReference(in Statement left, in Statement right)
    {
        var byReference = string.CompareOrdinal(left.Evidence.Reference, right.Evidence.Reference);
        return byReference != 0 ? byReference : string.CompareOrdinal(left.Evidence.Path, right.Evidence.Path);
    }
}
