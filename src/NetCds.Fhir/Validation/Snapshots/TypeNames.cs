namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>Names of types as parts of element names.</summary>
internal static class TypeNames
{
    /// <summary>Whether the text is the type's name with an upper-case first letter, as it ends <c>valueQuantity</c> or <c>valueDateTime</c>.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> suffix, string type) =>
        suffix.Length == type.Length && suffix.Length > 0 && suffix[0] == char.ToUpperInvariant(type[0]) && suffix[1..].SequenceEqual(type.AsSpan(1));

    /// <summary>The type's name with an upper-case first letter.</summary>
    public static string Suffix(string type) => string.Concat(char.ToUpperInvariant(type[0]).ToString(), type.AsSpan(1));
}
