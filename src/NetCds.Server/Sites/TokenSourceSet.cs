using System.Collections.Frozen;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Tokens;

namespace NetCds.Server.Sites;

/// <summary>The sources of the service's own tokens under one configuration.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
internal sealed class TokenSourceSet
{
    /// <summary>No sources.</summary>
    public static readonly TokenSourceSet Empty = new(FrozenDictionary<(string Tenant, string Server), Source>.Empty);

    private readonly FrozenDictionary<(string Tenant, string Server), Source> _sources;

    private TokenSourceSet(FrozenDictionary<(string Tenant, string Server), Source> sources) => _sources = sources;

    /// <summary>Makes the sources of a configuration. What has not changed goes on, with the tokens it has.</summary>
    /// <param name="tenants">What each tenant has set up, by its id.</param>
    /// <param name="before">The sources until now.</param>
    /// <param name="create">Makes the source of a tenant for one of its servers; null when the service has no access of its own there.</param>
    public static TokenSourceSet Create(
        IReadOnlyDictionary<string, TenantSetup> tenants, TokenSourceSet before, Func<TenantSetup, FhirServerAddress, IAccessTokens?> create)
    {
        var sources = new Dictionary<(string Tenant, string Server), Source>();
        foreach (var (id, tenant) in tenants)
        {
            foreach (var server in tenant.FhirServers)
            {
                if (before._sources.GetValueOrDefault((id, server.Text)) is { } same && same.IsFor(tenant))
                {
                    sources[(id, server.Text)] = same;
                }
                else if (create(tenant, server) is { } tokens)
                {
                    sources[(id, server.Text)] = new Source(tokens, tenant.Smart, tenant.Entra);
                }
            }
        }

        return new TokenSourceSet(sources.ToFrozenDictionary());
    }

    /// <summary>The access to the servers of a tenant, by their addresses.</summary>
    public Dictionary<string, EhrAccess> AccessOf(string tenant) => _sources
        .Where(s => s.Key.Tenant == tenant).ToDictionary(s => s.Key.Server, s => EhrAccess.Backend(s.Value.Tokens), StringComparer.Ordinal);

    /// <summary>What is to be disposed of when another set takes the place of this one.</summary>
    /// <param name="next">The other set.</param>
    public IReadOnlyList<IDisposable> NotIn(TokenSourceSet next) =>
        [.. _sources.Where(s => next._sources.GetValueOrDefault(s.Key) != s.Value).Select(s => s.Value.Tokens).OfType<IDisposable>()];

    private sealed class Source(IAccessTokens tokens, SmartBackendOptions? smart, EntraOptions? entra)
    {
        public IAccessTokens Tokens => tokens;

        // Keys and certificates are read anew with each configuration: what counts is whether they are the same ones.
        public bool IsFor(TenantSetup tenant) => tenant.Smart == smart
            && entra?.Certificate?.Thumbprint == tenant.Entra?.Certificate?.Thumbprint
            && WithoutCertificate(entra) == WithoutCertificate(tenant.Entra);

        private static EntraOptions? WithoutCertificate(EntraOptions? options) => options is null ? null : options with { Certificate = null };
    }
}
