namespace NetCds.Ehr.Connections;

/// <summary>Tells from an exception why a request over <see cref="OutboundHttp"/> did not get through.</summary>
public static class ConnectionTroubles
{
    /// <summary>The trouble behind an exception of a request.</summary>
    /// <param name="exception">What the request threw.</param>
    /// <returns>The trouble; <see cref="ConnectionTrouble.Broken"/> when nothing closer is known.</returns>
    public static ConnectionTrouble Of(Exception? exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is OutboundRefusedException)
            {
                return ConnectionTrouble.NotAllowed;
            }
        }

        return (exception as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => ConnectionTrouble.UnknownName,
            HttpRequestError.ConnectionError => ConnectionTrouble.NotConnected,
            HttpRequestError.SecureConnectionError => ConnectionTrouble.Tls,
            _ => ConnectionTrouble.Broken,
        };
    }
}
