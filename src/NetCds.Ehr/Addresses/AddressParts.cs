using System.Globalization;

namespace NetCds.Ehr.Addresses;

/// <summary>The parts of an http or https address, cut from the text itself: a library that repairs addresses would hide what was sent.</summary>
/// <param name="IsHttps">Whether the scheme is https.</param>
/// <param name="Host">Host as written, an IPv6 address in brackets.</param>
/// <param name="Port">Port from 1 to 65535, or null when none is given.</param>
/// <param name="Path">Path as written; empty or starting with a slash.</param>
internal readonly record struct AddressParts(bool IsHttps, string Host, int? Port, string Path)
{
    private const int LongestAddress = 2000;

    /// <summary>Cuts an address into its parts.</summary>
    /// <param name="text">The address as received.</param>
    /// <param name="parts">Its parts.</param>
    /// <returns>Why it was refused, or null.</returns>
    public static string? Split(string? text, out AddressParts parts)
    {
        parts = default;
        if (string.IsNullOrEmpty(text))
        {
            return "it is empty; send the base address of the FHIR server.";
        }

        if (text.Length > LongestAddress)
        {
            return $"it is longer than {LongestAddress} characters.";
        }

        if (text.AsSpan().ContainsAnyExceptInRange('!', '~') || text.Contains('\\', StringComparison.Ordinal))
        {
            return "it has white space, a backslash or a character beyond ASCII; write international host names in punycode.";
        }

        if (text.AsSpan().ContainsAny('?', '#'))
        {
            return "it has a query or fragment; send the base address only.";
        }

        var isHttps = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (!isHttps && !text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return "it is no absolute http or https address.";
        }

        return SplitAuthority(isHttps, text.AsSpan(isHttps ? "https://".Length : "http://".Length), out parts);
    }

    private static string? SplitAuthority(bool isHttps, ReadOnlySpan<char> rest, out AddressParts parts)
    {
        parts = default;
        var pathStart = rest.IndexOf('/');
        var authority = pathStart < 0 ? rest : rest[..pathStart];
        if (authority.Contains('@'))
        {
            return "it has user information; credentials never stand in an address.";
        }

        var portStart = authority.LastIndexOf(':');
        if (portStart < authority.LastIndexOf(']'))
        {
            portStart = -1;
        }

        int? port = null;
        if (portStart >= 0)
        {
            if (!ushort.TryParse(authority[(portStart + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            {
                return "its port is no number from 1 to 65535.";
            }

            port = number;
        }

        var host = portStart < 0 ? authority : authority[..portStart];
        parts = new AddressParts(isHttps, host.ToString(), port, pathStart < 0 ? string.Empty : rest[pathStart..].ToString());
        return null;
    }
}
