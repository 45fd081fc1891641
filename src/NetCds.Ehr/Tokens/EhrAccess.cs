using NetCds.Ehr.Addresses;

namespace NetCds.Ehr.Tokens;

/// <summary>By what right a FHIR server is read: none, the token a call brought, or tokens of this service itself.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public abstract class EhrAccess
{
    private protected EhrAccess()
    {
    }

    /// <summary>No token: for open servers. None is made up.</summary>
    public static EhrAccess None { get; } = new OpenAccess();

    /// <summary>The token of a call. It is used for this call only and kept nowhere.</summary>
    /// <param name="accessToken">The bearer token; one that does not fit a header makes every answer fail with TokenUnavailable.</param>
    public static EhrAccess Bearer(string accessToken) => new BearerAccess(accessToken);

    /// <summary>Tokens of this service itself.</summary>
    /// <param name="tokens">Their source; they are never sent to another server than its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokens"/> is null.</exception>
    public static EhrAccess Backend(IAccessTokens tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return new BackendAccess(tokens);
    }

    /// <summary>The kind of access; never a token.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Whether the access may be used outside the call, in the background.</summary>
    internal virtual bool OutlivesCall => false;

    internal virtual bool IsFor(FhirServerAddress server) => true;

    internal abstract ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation);

    /// <summary>Another token for a refused one; the same when there is no other.</summary>
    internal virtual ValueTask<TokenAnswer> ReplaceAsync(AccessToken rejected, CancellationToken cancellation) => ValueTask.FromResult(TokenAnswer.Of(rejected));

    private sealed class OpenAccess : EhrAccess
    {
        internal override ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation) => ValueTask.FromResult(TokenAnswer.NoneNeeded);
    }

    private sealed class BearerAccess : EhrAccess
    {
        private readonly TokenAnswer _answer;

        public BearerAccess(string? token) =>
            _answer = AccessToken.TryCreate(token, DateTimeOffset.MaxValue) is { } usable ? TokenAnswer.Of(usable) : TokenAnswer.Failed(TokenFailure.UnusableToken);

        internal override ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation) => ValueTask.FromResult(_answer);
    }

    private sealed class BackendAccess : EhrAccess
    {
        private readonly IAccessTokens _tokens;

        public BackendAccess(IAccessTokens tokens) => _tokens = tokens;

        internal override bool OutlivesCall => true;

        internal override bool IsFor(FhirServerAddress server) => _tokens.Server == server;

        internal override ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation) => _tokens.GetAsync(cancellation);

        internal override ValueTask<TokenAnswer> ReplaceAsync(AccessToken rejected, CancellationToken cancellation) =>
            _tokens.ReplaceAsync(rejected, cancellation);
    }
}
