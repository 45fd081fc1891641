namespace NetCds.Fhir.Definitions;

/// <summary>The order of business versions, so that an address without version finds the newest.</summary>
internal static class BusinessVersion
{
    /// <summary>Compares part by part, numbers as numbers; a text part counts less than a number, no version less than any.</summary>
    /// <param name="left">Version or null.</param>
    /// <param name="right">Version or null.</param>
    /// <returns>Negative, zero or positive as usual.</returns>
    public static int Compare(string? left, string? right)
    {
        var a = (left ?? string.Empty).Split('.', '-', '+');
        var b = (right ?? string.Empty).Split('.', '-', '+');
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var order = ComparePart(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    private static int ComparePart(string left, string right)
    {
        var isNumber = ulong.TryParse(left, out var a);
        return isNumber == ulong.TryParse(right, out var b)
            ? isNumber ? a.CompareTo(b) : string.CompareOrdinal(left, right)
            : isNumber ? 1 : -1;
    }
}
