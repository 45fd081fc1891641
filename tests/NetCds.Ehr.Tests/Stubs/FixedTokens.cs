using NetCds.Ehr.Addresses;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Stubs;

/// <summary>Always the same token.</summary>
internal sealed class FixedTokens : IAccessTokens
{
    private readonly TokenAnswer _answer;

    public FixedTokens(FhirServerAddress server, string token)
    {
        Server = server;
        _answer = TokenAnswer.Of(AccessToken.TryCreate(token, DateTimeOffset.MaxValue)!);
    }

    public FhirServerAddress Server { get; }

    public ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation) => ValueTask.FromResult(_answer);

    public ValueTask<TokenAnswer> ReplaceAsync(AccessToken rejected, CancellationToken cancellation) => ValueTask.FromResult(_answer);
}
