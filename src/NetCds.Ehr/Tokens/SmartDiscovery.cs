using NetCds.Ehr.Addresses;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Inspection;
using NetCds.Ehr.Reading;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Tokens;

/// <summary>Finds a FHIR server's token endpoint by its <c>.well-known/smart-configuration</c>, and remembers it.</summary>
/// <remarks>Used by one request for a token at a time.</remarks>
internal sealed class SmartDiscovery
{
    private readonly FhirServerAddress _server;
    private readonly Attempt _attempt;
    private readonly TimeSpan _lifetime;
    private readonly TimeProvider _time;
    private TokenEndpoint? _endpoint;
    private DateTimeOffset _validUntil;

    public SmartDiscovery(FhirServerAddress server, Attempt attempt, TimeSpan lifetime, TimeProvider time)
    {
        _server = server;
        _attempt = attempt;
        _lifetime = lifetime;
        _time = time;
    }

    /// <summary>Forgets the endpoint, for example because it failed.</summary>
    public void Forget() => _endpoint = null;

    /// <param name="deadline">When it has to be over.</param>
    /// <returns>The endpoint, or why there is none.</returns>
    public async Task<(TokenEndpoint? Endpoint, TokenFailure Failure)> FindAsync(EhrDeadline deadline)
    {
        if (_endpoint is not null && _time.GetUtcNow() < _validUntil)
        {
            return (_endpoint, TokenFailure.None);
        }

        var exchange = await SmartRequest.SendAsync(_attempt, _server, deadline);
        if (exchange.Json is not { } body)
        {
            return (null, exchange.IsTransient || exchange.IsOutage || exchange.Failure == EhrFailure.Deadline ? TokenFailure.Unreachable : TokenFailure.NoTokenEndpoint);
        }

        _endpoint = SmartRequest.EndpointOf(new FhirElement(body.Root), _server);
        _validUntil = _time.GetUtcNow() + _lifetime;
        body.Release();
        return (_endpoint, _endpoint is null ? TokenFailure.NoTokenEndpoint : TokenFailure.None);
    }
}
