using System.Net.Sockets;
using System.Security.Cryptography;

namespace NetCds.Server.Hosting;

/// <summary>Says in words why a service that is set up cannot listen.</summary>
internal static class ListenFault
{
    private const string Elsewhere = "Stop the program that listens there, or listen elsewhere with --urls: an address of this machine, and a port this user may open.";

    private const string Https =
        "For https name a certificate with its key under Kestrel:Certificates:Default (Path and Password, or Path and KeyPath); or listen with http, behind a proxy that ends TLS.";

    /// <summary>The fault with what to do; null when it is none of listening.</summary>
    /// <param name="exception">What starting the server has thrown.</param>
    public static string? Describe(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or CryptographicException => Words(exception, Https),
        IOException or SocketException => Words(exception, Elsewhere),
        InvalidOperationException when exception.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase) => Words(exception, Https),
        FormatException or InvalidOperationException or ArgumentException => Words(exception, "Correct the section Kestrel of the configuration, or leave it out."),
        _ => null,
    };

    private static string Words(Exception exception, string remedy)
    {
        var text = exception.Message.AsSpan();
        var end = text.IndexOfAny('\r', '\n');
        return $"The service cannot listen: {(end < 0 ? text : text[..end]).Trim().TrimEnd('.')}. {remedy}";
    }
}
