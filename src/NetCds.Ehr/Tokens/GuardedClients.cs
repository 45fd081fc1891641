using Microsoft.Identity.Client;
using NetCds.Ehr.Connections;

namespace NetCds.Ehr.Tokens;

/// <summary>Gives MSAL the guarded way out.</summary>
internal sealed class GuardedClients : IMsalHttpClientFactory, IDisposable
{
    private const int MaxBytes = 1 << 20;

    private readonly HttpClient _client;

    public GuardedClients(OutboundHttp http) => _client = http.CreateClient(MaxBytes);

    public HttpClient GetHttpClient() => _client;

    public void Dispose() => _client.Dispose();
}
