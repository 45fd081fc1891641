using Microsoft.Extensions.Primitives;
using NetCds.Server.Configuration;
using NetCds.Server.Limits;
using NetCds.Server.Trust.Replay;
using NetCds.Server.Trust.Tenants;

namespace NetCds.Server.Trust.Tokens;

/// <summary>
/// Checks tokens by CDS Hooks 2.0, "Trusting CDS Clients". What is cheap comes first; the token's id is remembered last, so that only good tokens take up
/// memory.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TokenVerifier
{
    private readonly TenantRegistry _tenants;
    private readonly IReplayStore _used;
    private readonly CurrentOptions _options;
    private readonly TimeProvider _time;

    public TokenVerifier(TenantRegistry tenants, IReplayStore used, CurrentOptions options, TimeProvider time)
    {
        _tenants = tenants;
        _used = used;
        _options = options;
        _time = time;
    }

    /// <summary>Checks the token of a call.</summary>
    /// <param name="authorization">The Authorization header.</param>
    /// <param name="audience">The address that was called.</param>
    /// <param name="suspects">What the signature has to wait at; null for a caller who has not failed too often.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async ValueTask<TokenOutcome> VerifyAsync(StringValues authorization, TokenAudience audience, SuspectGate? suspects, CancellationToken cancellation)
    {
        CompactToken? token = null;
        var refusal = BearerToken.Take(authorization, out var text) ?? CompactToken.Read(text, audience, out token);
        if (token is null)
        {
            return TokenOutcome.Refused(refusal ?? TokenRefusals.Fault);
        }

        var options = _options.Value.Tokens;
        var tenant = token.Claims.Issuer is { } issuer ? _tenants.Find(issuer) : null;
        refusal = tenant is null ? TokenRefusals.Issuer : Refusal(token, tenant, options);
        return refusal is null ? await VerifyAsync(token, tenant!, suspects, cancellation) : TokenOutcome.Refused(refusal, token, tenant);
    }

    private string? Refusal(CompactToken token, Tenant tenant, TokenOptions options)
    {
        if (token.Header.KeyAddress is { } address && !string.Equals(address, tenant.Options.JwksUri?.OriginalString, StringComparison.Ordinal))
        {
            return TokenRefusals.KeyAddress;
        }

        if (!token.Claims.IsForThisAddress)
        {
            return TokenRefusals.Audience;
        }

        return TokenTimes.Refusal(token.Claims, _time.GetUtcNow(), options) ?? (token.Claims.Id is null ? TokenRefusals.NoTokenId : null);
    }

    private async ValueTask<TokenOutcome> VerifyAsync(CompactToken token, Tenant tenant, SuspectGate? suspects, CancellationToken cancellation)
    {
        var lookup = await tenant.Keys.FindAsync(token.Header.KeyId, token.Header.Algorithm, cancellation);
        if (lookup.IsUnavailable)
        {
            return new TokenOutcome(TokenStatus.Undecided, tenant, TokenRefusals.NoKeys, token);
        }

        if (lookup.Key is not { } key)
        {
            return TokenOutcome.Refused(TokenRefusals.UnknownKey, token, tenant);
        }

        if (suspects is not null && !await suspects.EnterAsync(cancellation))
        {
            return new TokenOutcome(TokenStatus.Undecided, tenant, TokenRefusals.Crowded, token);
        }

        bool isSigned;
        try
        {
            isSigned = key.Verify(token.SignedBytes(), token.Signature);
        }
        finally
        {
            suspects?.Leave();
        }

        if (!isSigned)
        {
            return TokenOutcome.Refused(TokenRefusals.Signature, token, tenant);
        }

        // Before the token is used up, so that it can be sent again.
        if (!tenant.TryTake(_time, out var wait))
        {
            return new TokenOutcome(TokenStatus.Throttled, tenant, null, token, wait);
        }

        // Longer than the token can be good, whatever the clock skew is changed to in the meantime.
        var forgetAt = token.Claims.Expires!.Value + TokenOptions.LongestClockSkew;
        return await _used.AddAsync(token.Claims.Issuer!, token.Claims.Id!, forgetAt, cancellation) switch
        {
            ReplayOutcome.Added => new TokenOutcome(TokenStatus.Accepted, tenant, null, token),
            ReplayOutcome.Full => new TokenOutcome(TokenStatus.Undecided, tenant, TokenRefusals.NoMemory, token),
            ReplayOutcome.Unavailable => new TokenOutcome(TokenStatus.Undecided, tenant, TokenRefusals.NoStore, token),
            _ => TokenOutcome.Refused(TokenRefusals.Replayed, token, tenant),
        };
    }
}
