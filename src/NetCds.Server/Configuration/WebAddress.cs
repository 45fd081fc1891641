namespace NetCds.Server.Configuration;

/// <summary>Reads addresses the service calls that are no FHIR servers.</summary>
internal static class WebAddress
{
    public static Uri? Read(SectionReader reader, string name, string text, int longest = 2000)
    {
        if (text.Length > longest || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            reader.Refuse(name, $"'{Shown(text)}' is no absolute https address.");
            return null;
        }

        if (uri.UserInfo.Length > 0 || uri.Fragment.Length > 0)
        {
            // Not quoted: there may be a password in it.
            reader.Refuse(name, "The address has user information or a fragment. Credentials never stand in an address.");
            return null;
        }

        if (uri.Scheme == "http" && !uri.IsLoopback)
        {
            reader.Refuse(name, $"'{Shown(text)}' is plain http, which anybody on the way can change. Use https; plain http is for loopback only.");
            return null;
        }

        return uri;
    }

    private static string Shown(string text) => text.Length <= 200 ? text : $"{text[..200]}…";
}
