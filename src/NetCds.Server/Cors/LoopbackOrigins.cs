namespace NetCds.Server.Cors;

/// <summary>The origins whose pages may call the sandbox: this machine's own, on any port.</summary>
internal static class LoopbackOrigins
{
    public static bool IsAllowed(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.Host is "localhost" or "127.0.0.1" or "[::1]";
}
