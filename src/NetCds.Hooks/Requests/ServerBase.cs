namespace NetCds.Hooks.Requests;

/// <summary>One way to write the base address of a FHIR server, so that two can be compared.</summary>
internal static class ServerBase
{
    /// <summary>Lower-case scheme and host, no default port, no trailing slash.</summary>
    /// <param name="text">The address as sent.</param>
    /// <returns>The address, or null when it is not absolute, not http or https, or carries a user, query or fragment.</returns>
    public static string? Normalise(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            || uri.Host.Length == 0 || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            return null;
        }

        return uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }
}
