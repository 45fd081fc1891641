using NetCds.Service.Tests.Trust;

namespace NetCds.Service.Tests.Storage;

/// <summary>One replica of the service: its own server, a public address shared with the others, and a database.</summary>
internal sealed class ReplicaService(Dictionary<string, string?> storage, string keyFile) : RunningService
{
    public const string Public = "https://cds.example";

    protected override IReadOnlyDictionary<string, string?> Values => new Dictionary<string, string?>(storage, StringComparer.OrdinalIgnoreCase)
    {
        ["NetCds:PublicBaseUrl"] = Public,
        ["NetCds:Tenants:0:Id"] = "beta",
        ["NetCds:Tenants:0:Issuer"] = TenantService.BetaIssuer,
        ["NetCds:Tenants:0:JwksFile"] = keyFile,
        ["NetCds:FailureLimit:PerSecond"] = "1000000",
        ["NetCds:FailureLimit:Burst"] = "1000000",
    };
}
