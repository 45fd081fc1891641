namespace NetCds.Ehr.Connections;

/// <summary>The one way out: HTTP connections under an <see cref="OutboundPolicy"/>, shared by everything that calls other servers.</summary>
/// <remarks>
/// Every connection is checked by the address it goes to. Redirects are not followed, cookies, proxies and ambient credentials are off, bodies are not
/// decompressed behind the caller's back, and no request is traced with its address, which may name a patient.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class OutboundHttp : IDisposable
{
    private readonly HttpMessageHandler _handler;

    /// <summary>Creates the way out under a policy that stays.</summary>
    /// <param name="policy">Where connections may go.</param>
    /// <param name="options">Connection settings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public OutboundHttp(OutboundPolicy policy, OutboundHttpOptions? options = null)
        : this(CreateHandler(policy, options))
    {
    }

    /// <summary>Creates the way out under a policy that may change.</summary>
    /// <param name="policy">Gives the policy in force, see <see cref="OutboundHandler"/>.</param>
    /// <param name="options">Connection settings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public OutboundHttp(Func<OutboundPolicy> policy, OutboundHttpOptions? options = null)
        : this(new OutboundHandler(policy, options))
    {
    }

    internal OutboundHttp(HttpMessageHandler handler)
    {
        _handler = handler;
        Invoker = new HttpMessageInvoker(handler, disposeHandler: false);
    }

    internal HttpMessageInvoker Invoker { get; }

    /// <summary>Creates a handler under the same guard, for clients of other kinds. The caller disposes it.</summary>
    /// <param name="policy">Where connections may go.</param>
    /// <param name="options">Connection settings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static SocketsHttpHandler CreateHandler(OutboundPolicy policy, OutboundHttpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var settings = options ?? new OutboundHttpOptions();
        return CreateHandler(new GuardedConnector(policy, settings.ConnectTimeout), settings);
    }

    /// <summary>Closes all connections.</summary>
    public void Dispose()
    {
        Invoker.Dispose();
        _handler.Dispose();
    }

    internal static SocketsHttpHandler CreateHandler(GuardedConnector connector, OutboundHttpOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        PreAuthenticate = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        // Without a propagator the platform records no activity of its own; its activities carry addresses with patient ids.
        ActivityHeadersPropagator = null,
        ConnectCallback = connector.ConnectAsync,
        ConnectTimeout = options.ConnectTimeout,
        PooledConnectionLifetime = options.ConnectionLifetime,
        PooledConnectionIdleTimeout = options.IdleTimeout,
        MaxConnectionsPerServer = options.MaxConnectionsPerServer,
        MaxResponseHeadersLength = 64,
        MaxResponseDrainSize = 0,
        EnableMultipleHttp2Connections = true,
    };

    // MSAL wants clients of its own; they share the connections.
    internal HttpClient CreateClient(long maxBodyBytes) => new(_handler, disposeHandler: false)
    {
        MaxResponseContentBufferSize = maxBodyBytes,
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
