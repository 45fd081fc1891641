namespace NetCds.Ehr.Connections;

/// <summary>Sends requests under the <see cref="OutboundPolicy"/> that is in force when they are sent.</summary>
/// <remarks>
/// When another policy comes into force, connections made under the one before serve no further request: what they are busy with ends, then they are closed.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class OutboundHandler : HttpMessageHandler
{
    private readonly Func<OutboundPolicy> _policy;
    private readonly OutboundHttpOptions _options;
    private volatile Way _way;

    /// <summary>Creates the handler.</summary>
    /// <param name="policy">Gives the policy in force, the same object as long as it stays in force; asked before every request.</param>
    /// <param name="options">Connection settings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public OutboundHandler(Func<OutboundPolicy> policy, OutboundHttpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _policy = policy;
        _options = options ?? new OutboundHttpOptions();
        _way = Open(policy());
    }

    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (policy, way) = (_policy(), _way);
        if (!ReferenceEquals(policy, way.Policy))
        {
            // The one before is not disposed of: requests may just be entering it. Without new ones its connections are closed when they have been idle.
            _way = way = Open(policy);
        }

        return way.Invoker.SendAsync(request, cancellationToken);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _way.Invoker.Dispose();
        }

        base.Dispose(disposing);
    }

    private Way Open(OutboundPolicy policy) => new(policy, new HttpMessageInvoker(OutboundHttp.CreateHandler(policy, _options)));

    private sealed record Way(OutboundPolicy Policy, HttpMessageInvoker Invoker);
}
