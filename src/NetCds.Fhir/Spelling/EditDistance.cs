namespace NetCds.Fhir.Spelling;

/// <summary>How far two spellings are apart.</summary>
public static class EditDistance
{
    private const int Usual = 64;

    /// <summary>The fewest letters to add, leave out or replace so that one text becomes the other (Levenshtein's distance), whatever their case.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    public static int Between(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var row = right.Length < Usual ? stackalloc int[Usual] : new int[right.Length + 1];
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
                var cost = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[right.Length];
    }
}
