using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Bodies;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Tokens;

/// <summary>Tokens by SMART Backend Services: client credentials with an assertion signed by this service's private key.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class SmartBackendTokens : IAccessTokens
{
    private const int MaxBytes = 256 << 10;
    private const int MaxDepth = 32;

    private readonly SmartBackendOptions _options;
    private readonly TimeProvider _time;
    private readonly Attempt _attempt;
    private readonly ClientAssertion _assertion;
    private readonly SmartDiscovery _discovery;
    private readonly TokenEndpoint? _pinned;
    private readonly TokenCache _cache;
    private readonly TokenDiagnostics _diagnostics;

    /// <summary>Creates the source of tokens for one server and tenant.</summary>
    /// <param name="server">The FHIR server.</param>
    /// <param name="options">Settings.</param>
    /// <param name="http">The way out.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="logger">Where failures are logged; null for nowhere.</param>
    /// <exception cref="ArgumentException">The pinned token endpoint is not https, nor on loopback for a server on loopback.</exception>
    public SmartBackendTokens(
        FhirServerAddress server, SmartBackendOptions options, OutboundHttp http, TimeProvider? time = null, ILogger<SmartBackendTokens>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(http);
        Server = server;
        _options = options;
        _time = time ?? TimeProvider.System;
        _attempt = new Attempt(http.Invoker, _time, options.Timeout);
        _assertion = new ClientAssertion(options, _time);
        _discovery = new SmartDiscovery(server, _attempt, options.DiscoveryLifetime, _time);
        _cache = new TokenCache(_ => FetchAsync(), _time);
        _diagnostics = new TokenDiagnostics(server.Origin, logger ?? NullLogger<SmartBackendTokens>.Instance);
        if (options.TokenEndpoint is not null)
        {
            _pinned = TokenEndpoint.TryParse(options.TokenEndpoint, server)
                ?? throw new ArgumentException("The token endpoint must be an absolute https address; http is for loopback only.", nameof(options));
        }
    }

    /// <inheritdoc />
    public FhirServerAddress Server { get; }

    /// <inheritdoc />
    public ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation) => _cache.GetAsync(cancellation);

    /// <inheritdoc />
    public ValueTask<TokenAnswer> ReplaceAsync(AccessToken rejected, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        return _cache.ReplaceAsync(rejected, cancellation);
    }

    private async Task<TokenAnswer> FetchAsync()
    {
        using var deadline = new EhrDeadline(_options.Timeout, _time);
        var (endpoint, failure) = _pinned is null ? await _discovery.FindAsync(deadline) : (_pinned, TokenFailure.None);
        var answer = endpoint is null ? TokenAnswer.Failed(failure) : await RequestAsync(endpoint, deadline);
        if (answer.Token is null)
        {
            _discovery.Forget();
        }

        return _diagnostics.Report(answer);
    }

    private async Task<TokenAnswer> RequestAsync(TokenEndpoint endpoint, EhrDeadline deadline)
    {
        var form = "grant_type=client_credentials"
            + $"&scope={Uri.EscapeDataString(_options.Scope)}"
            + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
            + $"&client_assertion={Uri.EscapeDataString(_assertion.Sign(endpoint.Text))}";
        var request = new EhrRequest(endpoint.Uri, new ByteBudget(MaxBytes), Shared: null, MaxDepth)
        {
            Accept = "application/json",
            Post = Encoding.ASCII.GetBytes(form),
            PostType = "application/x-www-form-urlencoded",
            KeepsRefusal = true,
        };
        var exchange = await _attempt.SendAsync(request, token: null, deadline, deadline.Token);
        if (exchange.Json is not { } body)
        {
            return FailureOf(exchange) is var failure && failure == TokenFailure.ClientRefused ? Refused(exchange.Refusal) : TokenAnswer.Failed(failure);
        }

        var answer = TokenResponse.Read(body.Root, _time.GetUtcNow());
        body.Release();
        return answer;
    }

    private static TokenAnswer Refused(PooledJson? body)
    {
        var (refusal, code) = body is null ? (TokenRefusal.Unspecified, null) : RefusalReader.Read(new FhirElement(body.Root));
        body?.Release();
        return TokenAnswer.Refused(refusal, code);
    }

    private static TokenFailure FailureOf(Exchange exchange) => exchange switch
    {
        { Status: 400 or 401 or 403 } => TokenFailure.ClientRefused,
        { Failure: EhrFailure.NotAllowed } => TokenFailure.NoTokenEndpoint,
        { IsTransient: true } or { IsOutage: true } or { Failure: EhrFailure.Deadline } => TokenFailure.Unreachable,
        _ => TokenFailure.UnusableAnswer,
    };
}
