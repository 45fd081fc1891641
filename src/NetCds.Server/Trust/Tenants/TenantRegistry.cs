using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using NetCds.Server.Configuration;
using NetCds.Server.Limits;
using NetCds.Server.Trust.Keys;

namespace NetCds.Server.Trust.Tenants;

/// <summary>The tenants by issuer. When the configuration changes, what did not change keeps its keys and its counts.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TenantRegistry : IDisposable
{
    private readonly CurrentOptions _options;
    private readonly KeyHost _host;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private volatile FrozenDictionary<string, Tenant> _byIssuer;

    public TenantRegistry(CurrentOptions options, KeyHost host, TimeProvider time, ILogger<TenantRegistry> logger)
    {
        _options = options;
        _host = host;
        _time = time;
        _logger = logger;
        _byIssuer = Create(options.Value, FrozenDictionary<string, Tenant>.Empty);
        options.Changed += OnChanged;
    }

    /// <summary>The tenant with an issuer; null when there is none.</summary>
    public Tenant? Find(string issuer) => _byIssuer.GetValueOrDefault(issuer);

    /// <summary>Starts to fetch keys, so that first calls need not wait for them.</summary>
    public void WarmUp()
    {
        foreach (var tenant in _byIssuer.Values)
        {
            (tenant.Keys as RemoteKeys)?.WarmUp();
        }
    }

    public void Dispose() => _options.Changed -= OnChanged;

    private void OnChanged(NetCdsOptions options)
    {
        _byIssuer = Create(options, _byIssuer);
        WarmUp();
    }

    private FrozenDictionary<string, Tenant> Create(NetCdsOptions options, FrozenDictionary<string, Tenant> before)
    {
        var tenants = new Dictionary<string, Tenant>(StringComparer.Ordinal);
        foreach (var tenant in options.Tenants)
        {
            var old = before.GetValueOrDefault(tenant.Issuer);
            var keepsKeys = old is not null && old.Options.Id == tenant.Id
                && old.Options.JwksUri?.OriginalString == tenant.JwksUri?.OriginalString && old.Options.JwksFile == tenant.JwksFile;
            tenants[tenant.Issuer] = new Tenant(
                tenant, keepsKeys ? old!.Keys : CreateKeys(tenant), tenant.RateLimit ?? options.Limits.PerTenant, old?.Bucket ?? new TokenBucket());
        }

        return tenants.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private IKeySource CreateKeys(TenantOptions tenant) => tenant.JwksFile is { } file
        ? new FileKeys(tenant.Id, file, _time, _logger)
        : new RemoteKeys(tenant.Id, tenant.JwksUri!, _host, _time, () => _options.Value.Tokens.MaxKeyStaleness, _logger);
}
