namespace NetCds.Fhir.Resources;

/// <summary>Hash of short names and codes (FNV-1a), for tables that are made from definitions and not from what is asked.</summary>
internal static class Utf8Hash
{
    /// <summary>What the hash of a text begins with.</summary>
    public const uint Start = 2166136261u;

    /// <summary>Goes on with a text.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="hash">Hash of what stands before it.</param>
    public static uint Of(ReadOnlySpan<byte> text, uint hash = Start)
    {
        foreach (var b in text)
        {
            hash = unchecked((hash ^ b) * 16777619u);
        }

        return hash;
    }
}
