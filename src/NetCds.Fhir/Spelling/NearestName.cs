namespace NetCds.Fhir.Definitions;

/// <summary>Finds the name that was probably meant by one that is not known.</summary>
/// <param name="wanted">The name as written.</param>
internal sealed class NearestName(string wanted)
{
    private int _smallest = Math.Min(3, (wanted.Length / 3) + 1);

    /// <summary>The nearest name so far; null when none was near.</summary>
    public string? Name { get; private set; }

    /// <summary>The nearest of some names; null when none is near.</summary>
    /// <param name="wanted">The name as written.</param>
    /// <param name="names">The names there are.</param>
    public static string? Of(string wanted, IEnumerable<string> names)
    {
        var nearest = new NearestName(wanted);
        foreach (var name in names)
        {
            nearest.Try(name);
        }

        return nearest.Name;
    }

    /// <summary>Tries a name.</summary>
    /// <param name="name">A name there is.</param>
    public void Try(string name)
    {
        var distance = EditDistance(wanted, name, _smallest);
        if (distance < _smallest)
        {
            (Name, _smallest) = (name, distance);
        }
    }

    private static int EditDistance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
        {
            return limit;
        }

        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[right.Length];
    }
}
