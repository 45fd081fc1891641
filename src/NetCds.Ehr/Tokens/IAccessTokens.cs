using NetCds.Ehr.Addresses;

namespace NetCds.Ehr.Tokens;

/// <summary>Access tokens of this service itself for one FHIR server, in the name of one tenant.</summary>
/// <threadsafety>Implementations are safe for concurrent use.</threadsafety>
public interface IAccessTokens
{
    /// <summary>The only server the tokens are sent to.</summary>
    FhirServerAddress Server { get; }

    /// <summary>A token that is valid for some time yet. Parallel callers share one request.</summary>
    /// <param name="cancellation">Ends the waiting of this caller, not the request.</param>
    /// <returns>A token or a failure; never throws for what an authorization server does.</returns>
    ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation);

    /// <summary>Another token for one that the FHIR server refused with 401; the same one when it was replaced not long ago.</summary>
    /// <param name="rejected">The token that was refused.</param>
    /// <param name="cancellation">Ends the waiting of this caller, not the request.</param>
    ValueTask<TokenAnswer> ReplaceAsync(AccessToken rejected, CancellationToken cancellation);
}
