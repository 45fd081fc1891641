using NetCds.Ehr.Addresses;
using NetCds.Ehr.Bodies;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tokens;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Inspection;

/// <summary>Asks a FHIR server for its <c>.well-known/smart-configuration</c> and reads it.</summary>
internal static class SmartRequest
{
    private const int MaxBytes = 1 << 20;
    private const int MaxDepth = 32;

    public static Task<Exchange> SendAsync(Attempt attempt, FhirServerAddress server, EhrDeadline deadline)
    {
        var request = new EhrRequest(new Uri($"{server.Text}/.well-known/smart-configuration"), new ByteBudget(MaxBytes), Shared: null, MaxDepth)
        {
            Accept = "application/json",
        };
        return attempt.SendAsync(request, token: null, deadline, deadline.Token);
    }

    /// <summary>The token endpoint that a configuration names; null when there is none that may be used.</summary>
    public static TokenEndpoint? EndpointOf(FhirElement configuration, FhirServerAddress server) => TokenEndpoint.TryParse(configuration["token_endpoint"u8].AsString(), server);

    public static SmartConfiguration? TryRead(FhirElement configuration, FhirServerAddress server) => !configuration.IsObject ? null : new SmartConfiguration
    {
        TokenEndpoint = configuration["token_endpoint"u8].AsString(),
        IsTokenEndpointUsable = EndpointOf(configuration, server) is not null,
        AuthMethods = CapabilityStatementReader.TextsOf(configuration["token_endpoint_auth_methods_supported"u8]),
        SigningAlgorithms = CapabilityStatementReader.TextsOf(configuration["token_endpoint_auth_signing_alg_values_supported"u8]),
        Capabilities = CapabilityStatementReader.TextsOf(configuration["capabilities"u8]),
    };
}
