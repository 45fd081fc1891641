using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Identity.Client;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Connections;

namespace NetCds.Ehr.Tokens;

/// <summary>Tokens of Microsoft Entra ID by client credentials, through MSAL and the same guarded way out.</summary>
/// <remarks>The authority is taken as configured: no other address is asked whether it is one of Microsoft's.</remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class EntraTokens : IAccessTokens, IDisposable
{
    private readonly IConfidentialClientApplication _application;
    private readonly GuardedClients _clients;
    private readonly string[] _scopes;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _time;
    private readonly TokenCache _cache;
    private readonly TokenDiagnostics _diagnostics;

    /// <summary>Creates the source of tokens for one server and tenant.</summary>
    /// <param name="server">The FHIR server.</param>
    /// <param name="options">Settings.</param>
    /// <param name="http">The way out.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="logger">Where failures are logged; null for nowhere.</param>
    /// <exception cref="ArgumentException">The authority is not https, or there is not exactly one of certificate and secret.</exception>
    public EntraTokens(FhirServerAddress server, EntraOptions options, OutboundHttp http, TimeProvider? time = null, ILogger<EntraTokens>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(http);
        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException("The authority must be an absolute https address.", nameof(options));
        }

        if (options.Certificate is null == string.IsNullOrEmpty(options.ClientSecret))
        {
            throw new ArgumentException("Give either a certificate or a secret.", nameof(options));
        }

        Server = server;
        _clients = new GuardedClients(http);
        _scopes = [$"{(options.Audience ?? server.Text).TrimEnd('/')}/.default"];
        _timeout = options.Timeout;
        _time = time ?? TimeProvider.System;
        _cache = new TokenCache(FetchAsync, _time);
        _diagnostics = new TokenDiagnostics(server.Origin, logger ?? NullLogger<EntraTokens>.Instance);
        var builder = ConfidentialClientApplicationBuilder.Create(options.ClientId)
            .WithAuthority(authority, validateAuthority: false)
            .WithInstanceDiscovery(enableInstanceDiscovery: false)
            .WithHttpClientFactory(_clients, retryOnceOn5xx: false);
        _application = (options.Certificate is null ? builder.WithClientSecret(options.ClientSecret) : builder.WithCertificate(options.Certificate)).Build();
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

    /// <inheritdoc />
    public void Dispose() => _clients.Dispose();

    private async Task<TokenAnswer> FetchAsync(bool isReplacement)
    {
        using var limit = new CancellationTokenSource(_timeout, _time);
        try
        {
            var result = await _application.AcquireTokenForClient(_scopes).WithForceRefresh(isReplacement).ExecuteAsync(limit.Token);
            var token = AccessToken.TryCreate(result.AccessToken, result.ExpiresOn);
            return _diagnostics.Report(token is null ? TokenAnswer.Failed(TokenFailure.UnusableAnswer) : TokenAnswer.Of(token));
        }
        catch (Exception e)
        {
            // What MSAL throws at broken answers is not only its own exceptions: a body that is no JSON comes through as it is.
            return _diagnostics.Report(AnswerTo(e));
        }
    }

    private static TokenAnswer AnswerTo(Exception e)
    {
        var failure = FailureOf(e);
        if (failure != TokenFailure.ClientRefused || e is not MsalServiceException refused)
        {
            return TokenAnswer.Failed(failure);
        }

        var (refusal, code) = RefusalReader.Read(refused.ErrorCode, refused.Message);
        return TokenAnswer.Refused(refusal, code);
    }

    private static TokenFailure FailureOf(Exception e) => e switch
    {
        MsalServiceException { StatusCode: 400 or 401 or 403 } => TokenFailure.ClientRefused,
        MsalServiceException { StatusCode: >= 500 or 429 } => TokenFailure.Unreachable,
        HttpRequestException or IOException or OperationCanceledException or MsalException { InnerException: HttpRequestException } => TokenFailure.Unreachable,
        _ => TokenFailure.UnusableAnswer,
    };
}
