namespace NetCds.Hooks.Requests;

/// <summary>The FHIR <c>id</c> type: letters, digits, dash and dot (FHIR R4, datatypes.html#id).</summary>
internal static class FhirId
{
    public const int MaxLength = 64;

    public static bool IsValid(ReadOnlySpan<char> text, int maxLength = MaxLength)
    {
        if (text.IsEmpty || text.Length > maxLength)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.'))
            {
                return false;
            }
        }

        // A path segment of dots alone would climb when it is put into an address.
        return text.ContainsAnyExcept('.');
    }
}
