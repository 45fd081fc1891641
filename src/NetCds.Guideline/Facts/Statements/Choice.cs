namespace NetCds.Guideline.Facts.Statements;

/// <summary>Chooses the statement in use among the usable ones of a fact.</summary>
internal static class Choice
{
    /// <summary>The one with the smallest value: the most recent event.</summary>
    public static int Smallest(StatementSet set)
    {
        set.Usable.Sort((a, b) => StatementOrder.Smallest(set[a], set[b]));
        return set.Usable[0];
    }

    /// <summary>The newest false one, or the newest when all say true.</summary>
    public static int Unanimous(StatementSet set) => Find(set, false) ?? set.Usable[0];

    /// <summary>The newest true one, or the newest when none says true.</summary>
    public static int Positive(StatementSet set) => Find(set, true) ?? set.Usable[0];

    /// <summary>The one with the strongest answer, the newest of several.</summary>
    public static int Strongest(FactDefinition fact, StatementSet set)
    {
        var chosen = set.Usable[0];
        foreach (var position in set.Usable)
        {
            if (Strength(fact, set[position].Value) > Strength(fact, set[chosen].Value))
            {
                chosen = position;
            }
        }

        return chosen;
    }

    /// <summary>
    /// The newest, except that an explicit statement wins over the presence of Conditions and Procedures of the same or an older day, and a
    /// positive explicit statement over any positive presence, which says less.
    /// </summary>
    public static int Latest(FactDefinition fact, StatementSet set)
    {
        int? stated = null;
        int? present = null;
        foreach (var position in set.Usable)
        {
            if (StatementLog.IsExplicit(set[position].Source))
            {
                stated ??= position;
            }
            else if (present is not { } best || set[position].Rank > set[best].Rank)
            {
                present = position;
            }
        }

        if (stated is { } said && fact.LargestOfDay)
        {
            stated = LargestOfDay(set, said);
        }

        if (stated is not { } explicitly || present is not { } presence)
        {
            return stated ?? present!.Value;
        }

        if (set[presence].Time == long.MaxValue)
        {
            return presence;
        }

        var saysLess = !IsNegative(fact, set[explicitly].Value) && !IsNegative(fact, set[presence].Value) && fact.Negative is not null;
        return IsOnLaterDay(set[presence], set[explicitly]) && !saysLess ? presence : explicitly;
    }

    /// <summary>Leaves one statement for each day, the largest.</summary>
    public static void KeepLargestOfDay(StatementSet set)
    {
        var kept = 0;
        for (var i = 0; i < set.Usable.Count; i++)
        {
            var largest = LargestOfDay(set, set.Usable[i]);
            if (kept == 0 || set.Usable[kept - 1] != largest)
            {
                set.Usable[kept] = largest;
                kept++;
            }

            while (i + 1 < set.Usable.Count && IsSameDay(set[set.Usable[i + 1]], set[largest]))
            {
                i++;
            }
        }

        set.Usable.RemoveRange(kept, set.Usable.Count - kept);
    }

    public static bool IsNegative(FactDefinition fact, FactValue value) => value.Flag == false || (value.Code is { } code && code == fact.Negative);

    /// <summary>Whether the first holds on a later calendar day than the second. Without a date it is on none.</summary>
    public static bool IsOnLaterDay(in Statement first, in Statement second) =>
        first.Effective is { } a && (second.Effective is not { } b || a.Date > b.Date);

    private static int LargestOfDay(StatementSet set, int newest)
    {
        var largest = newest;
        foreach (var position in set.Usable)
        {
            if (IsSameDay(set[position], set[newest]) && StatementOrder.Larger(set[position].Value, set[largest].Value, set[position].Source.Fact) > 0)
            {
                largest = position;
            }
        }

        return largest;
    }

    private static bool IsSameDay(in Statement left, in Statement right) => left.Effective?.Date == right.Effective?.Date;

    private static int? Find(StatementSet set, bool flag)
    {
        foreach (var position in set.Usable)
        {
            if (set[position].Value.Flag == flag)
            {
                return position;
            }
        }

        return null;
    }

    private static int Strength(FactDefinition fact, FactValue value)
    {
        for (var i = 0; i < fact.Strength.Count; i++)
        {
            if (fact.Strength[i] == value.Code)
            {
                return i;
            }
        }

        return -1;
    }
}
