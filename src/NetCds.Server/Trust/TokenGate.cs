using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NetCds.Server.Configuration;
using NetCds.Server.Cors;
using NetCds.Server.Errors;
using NetCds.Server.Hosting;
using NetCds.Server.Limits;
using NetCds.Server.Trust.Tokens;

namespace NetCds.Server.Trust;

/// <summary>Lets calls through that carry a good token of a tenant. Everything else is turned away without a word about the reason, which is logged.</summary>
/// <remarks>
/// A good token is never refused for what others at the same address do: many clients may stand behind one proxy. An address that fails too often gets 429 for its
/// failures, and the signatures it sends are checked one at a time.
/// </remarks>
internal sealed class TokenGate
{
    private readonly RequestDelegate _next;
    private readonly TokenVerifier _verifier;
    private readonly AddressLimiter _failures;
    private readonly SuspectGate _suspects;
    private readonly CurrentOptions _options;
    private readonly TimeProvider _time;
    private readonly TrustLog _log;

    public TokenGate(RequestDelegate next, TokenVerifier verifier, AddressLimiter failures, SuspectGate suspects, CurrentOptions options, TimeProvider time, TrustLog log)
    {
        _next = next;
        _verifier = verifier;
        _failures = failures;
        _suspects = suspects;
        _options = options;
        _time = time;
        _log = log;
    }

    public Task InvokeAsync(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<OpenAddress>() is null ? CheckAsync(context, endpoint) : _next(context);

    private async Task CheckAsync(HttpContext context, Endpoint endpoint)
    {
        var options = _options.Value;
        var limit = options.Limits.Failures;
        var remote = RemoteAddress.Of(context, options.TrustedProxies);
        var suspects = _failures.IsExhausted(remote, limit, _time.MonotonicTicks()) ? _suspects : null;
        var audience = AudienceOf(context, endpoint, options);
        var outcome = await VerifyAsync(context, audience, suspects);
        if (outcome is { Status: TokenStatus.Accepted, Tenant: { } tenant })
        {
            CallerTenant.Set(context, tenant.Options);
            CorsGate.Narrow(context, tenant.Options);
            await _next(context);
            return;
        }

        if (outcome.Status == TokenStatus.Refused && !_failures.TryCount(remote, limit, _time.MonotonicTicks(), out var wait))
        {
            _log.TooMany(remote);
            await Overload.SendAsync(context, StatusCodes.Status429TooManyRequests, wait);
            return;
        }

        _log.Refused(outcome, audience, remote);
        switch (outcome.Status)
        {
            case TokenStatus.Throttled:
                await Overload.SendAsync(context, StatusCodes.Status429TooManyRequests, outcome.RetryAfter);
                break;
            case TokenStatus.Undecided:
                await Overload.SendAsync(context, StatusCodes.Status503ServiceUnavailable, TimeSpan.Zero);
                break;
            default:
                context.Response.Headers.WWWAuthenticate = "Bearer";
                await OperationOutcomes.SendAsync(context, StatusCodes.Status401Unauthorized);
                break;
        }
    }

    private async ValueTask<TokenOutcome> VerifyAsync(HttpContext context, TokenAudience audience, SuspectGate? suspects)
    {
        try
        {
            return await _verifier.VerifyAsync(context.Request.Headers.Authorization, audience, suspects, context.RequestAborted);
        }
#pragma warning disable CA1031 // Whatever goes wrong in the check, the call does not get through.
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            _log.Fault(exception);
            return new TokenOutcome(TokenStatus.Undecided, null, TokenRefusals.Fault);
        }
    }

    // Without a configured address, which Production does not allow, callers and service can only agree on what the call itself names.
    private static TokenAudience AudienceOf(HttpContext context, Endpoint endpoint, NetCdsOptions options)
    {
        var published = (endpoint as RouteEndpoint)?.RoutePattern is { Parameters.Count: 0, RawText: { } text } ? text : context.Request.Path.Value ?? "/";
        return new TokenAudience(options.PublicBaseUrl ?? $"{context.Request.Scheme}://{context.Request.Host.Value}", published);
    }
}
