using NetCds.Ehr.Addresses;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tokens;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Inspection;

/// <summary>Reads what FHIR servers publish about themselves, once and without patience, for those who check that a server is wired rightly.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class ServerInspector
{
    private const int MaxJsonDepth = 64;

    private readonly Attempt _attempt;

    /// <summary>Creates an inspector.</summary>
    /// <param name="http">The way out.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="http"/> is null.</exception>
    public ServerInspector(OutboundHttp http, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        _attempt = new Attempt(http.Invoker, time ?? TimeProvider.System, TimeSpan.MaxValue);
    }

    /// <summary>Reads a server's CapabilityStatement (<c>GET /metadata</c>). Never throws for what a server does.</summary>
    /// <param name="server">The server.</param>
    /// <param name="access">By what right, when the server does not show the statement to everybody. The token of a call is not sent.</param>
    /// <param name="deadline">When it has to be over.</param>
    public async Task<Inspected<CapabilityStatement>> ReadCapabilitiesAsync(FhirServerAddress server, EhrAccess access, EhrDeadline deadline)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(deadline);
        var (exchange, tookToken) = await MetadataRequest.SendAsync(_attempt, server, access, MaxJsonDepth, deadline);
        return Read(exchange, body => CapabilityStatementReader.TryRead(body.Json)) with { TookToken = tookToken };
    }

    /// <summary>Reads a server's <c>.well-known/smart-configuration</c>. Never throws for what a server does.</summary>
    /// <param name="server">The server.</param>
    /// <param name="deadline">When it has to be over.</param>
    public async Task<Inspected<SmartConfiguration>> ReadSmartConfigurationAsync(FhirServerAddress server, EhrDeadline deadline)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(deadline);
        return Read(await SmartRequest.SendAsync(_attempt, server, deadline), body => SmartRequest.TryRead(body, server));
    }

    private static Inspected<T> Read<T>(Exchange exchange, Func<FhirElement, T?> read)
        where T : class
    {
        if (exchange.Json is not { } json)
        {
            return new Inspected<T> { Failure = exchange.Failure, HttpStatus = exchange.Status, Trouble = exchange.Trouble };
        }

        var body = new FhirElement(json.Root);
        var document = read(body);
        var inspected = new Inspected<T>
        {
            Document = document,
            Failure = document is null ? EhrFailure.WrongResource : EhrFailure.None,
            CameInstead = document is null ? body["resourceType"u8].AsString() : null,
        };
        json.Release();
        return inspected;
    }
}
