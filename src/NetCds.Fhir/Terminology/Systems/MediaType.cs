using System.Buffers;

namespace NetCds.Fhir.Terminology.Systems;

/// <summary>Media types by the grammar of BCP 13 (RFC 6838, section 4.2, and RFC 2045 for parameters).</summary>
internal static class MediaType
{
    private const int LongestName = 127;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$&-^_.+");

    /// <summary>Whether a text is a media type. The short forms <c>xml</c>, <c>json</c> and <c>ttl</c>, which FHIR itself uses among media types, count.</summary>
    /// <param name="text">For example <c>text/plain; charset=utf-8</c>.</param>
    public static bool IsValid(string text)
    {
        if (text is "xml" or "json" or "ttl")
        {
            return true;
        }

        var end = text.IndexOf(';');
        var name = (end < 0 ? text : text.AsSpan(0, end)).TrimEnd(' ');
        var slash = name.IndexOf('/');
        return slash > 0 && IsName(name[..slash]) && IsName(name[(slash + 1)..]) && (end < 0 || HasParameters(text.AsSpan(end + 1)));
    }

    private static bool HasParameters(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(';'))
        {
            var parameter = text[range].Trim(' ');
            var equals = parameter.IndexOf('=');
            if (equals <= 0 || !IsName(parameter[..equals]) || equals + 1 == parameter.Length)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<char> text) => text.Length is > 0 and <= LongestName && char.IsAsciiLetterOrDigit(text[0]) && !text.ContainsAnyExcept(NameCharacters);
}
