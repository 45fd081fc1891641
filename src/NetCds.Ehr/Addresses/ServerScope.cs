namespace NetCds.Ehr.Addresses;

/// <summary>
/// What belongs to a FHIR server: addresses of the same scheme, host and port, whose path is the server's base path or lies below it. Servers of several
/// tenants tell them apart by path, so the same host alone is not enough for a token.
/// </summary>
internal static class ServerScope
{
    private const int LongestAddress = 8192;

    /// <summary>Resolves an address that came from outside.</summary>
    /// <param name="server">The server.</param>
    /// <param name="current">Address that a relative one is relative to.</param>
    /// <param name="text">Absolute or relative address.</param>
    /// <returns>The address, or null when it does not belong to the server or could be read in two ways.</returns>
    public static Uri? Resolve(FhirServerAddress server, Uri current, string text)
    {
        if (text.Length > LongestAddress || text.AsSpan().ContainsAny('\\', '#') || HasControlOrSpace(text))
        {
            return null;
        }

        return Uri.TryCreate(current, text, out var uri) && !HasOddPath(text) && Contains(server, uri) ? uri : null;
    }

    /// <summary>Whether an address belongs to the server.</summary>
    /// <param name="server">The server.</param>
    /// <param name="uri">An absolute address.</param>
    public static bool Contains(FhirServerAddress server, Uri uri)
    {
        var home = new Uri(server.Text);
        if (!uri.IsAbsoluteUri || uri.Scheme != home.Scheme || uri.Host != home.Host || uri.Port != home.Port || uri.UserInfo.Length > 0)
        {
            return false;
        }

        var path = uri.AbsolutePath.AsSpan();
        var basePath = home.AbsolutePath.AsSpan().TrimEnd('/');
        return path.StartsWith(basePath, StringComparison.Ordinal) && (path.Length == basePath.Length || path[basePath.Length] == '/') && !path.Contains('%');
    }

    // Dot segments and escapes in a path are rewritten by some on the way and not by others.
    private static bool HasOddPath(string text)
    {
        var path = text.AsSpan();
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        foreach (var segment in path.Split('/'))
        {
            if (path[segment] is "." or "..")
            {
                return true;
            }
        }

        return path.Contains('%');
    }

    private static bool HasControlOrSpace(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }
}
