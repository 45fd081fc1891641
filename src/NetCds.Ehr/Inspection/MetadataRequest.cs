using NetCds.Ehr.Addresses;
using NetCds.Ehr.Bodies;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Inspection;

/// <summary>
/// Asks a server for its CapabilityStatement: without a token, as the statement is open; when it is refused, with a token of this service itself, never with
/// the token of a call.
/// </summary>
internal static class MetadataRequest
{
    private const int MaxBytes = 16 << 20;

    public static async Task<(Exchange Exchange, bool TookToken)> SendAsync(Attempt attempt, FhirServerAddress server, EhrAccess access, int maxJsonDepth, EhrDeadline deadline)
    {
        var exchange = await SendAsync(attempt, server, token: null, maxJsonDepth, deadline);
        return exchange.Failure == EhrFailure.Refused && access.OutlivesCall && access.IsFor(server) && (await access.GetAsync(deadline.Token)).Token is { } token
            ? (await SendAsync(attempt, server, token.Value, maxJsonDepth, deadline), true)
            : (exchange, false);
    }

    private static Task<Exchange> SendAsync(Attempt attempt, FhirServerAddress server, string? token, int maxJsonDepth, EhrDeadline deadline) =>
        attempt.SendAsync(new EhrRequest(new Uri($"{server.Text}/metadata"), new ByteBudget(MaxBytes), Shared: null, maxJsonDepth), token, deadline, deadline.Token);
}
