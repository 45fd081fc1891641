using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Tokens;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Sites;
using NetCds.Server.Configuration;

namespace NetCds.Server.Sites;

/// <summary>The sites whose calls are answered. It changes as a whole when the configuration does.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class SiteRegistry : IDisposable
{
    private readonly IGuideline _guideline;
    private readonly PrefetchTemplates _templates;
    private readonly OutboundHttp _http;
    private readonly TimeProvider _time;
    private readonly ILoggerFactory _loggers;
    private readonly bool _isSandbox;
    private volatile Snapshot _current;

    public SiteRegistry(
        SiteSetup setup, IGuideline guideline, PrefetchTemplates templates, OutboundHttp http, bool isSandbox, TimeProvider time, ILoggerFactory loggers)
    {
        _guideline = guideline;
        _templates = templates;
        _http = http;
        _isSandbox = isSandbox;
        _time = time;
        _loggers = loggers;
        _current = Make(setup);
    }

    /// <summary>The site of a caller.</summary>
    /// <param name="tenant">The caller; null in a sandbox.</param>
    public Site Of(TenantOptions? tenant)
    {
        var current = _current;
        return tenant is null ? current.Open : current.Tenants.GetValueOrDefault(tenant.Id) ?? current.Open;
    }

    /// <summary>Puts another configuration in force. Calls that are under way end with the one they began with.</summary>
    /// <param name="setup">The configuration.</param>
    public void Use(SiteSetup setup) => _current = Make(setup);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var resource in _current.Owned)
        {
            resource.Dispose();
        }
    }

    private Snapshot Make(SiteSetup setup)
    {
        var owned = new List<IDisposable>();
        var open = new Site(Assessor(setup, setup.Practice), FrozenDictionary<string, EhrAccess>.Empty);
        var tenants = setup.Tenants.ToFrozenDictionary(
            t => t.Key, t => new Site(Assessor(setup, t.Value.Practice), Access(t.Value, owned)), StringComparer.Ordinal);
        return new Snapshot(open, tenants, owned);
    }

    private HookAssessor Assessor(SiteSetup setup, SitePractice practice) => new(_guideline, _templates, setup.Settings, _isSandbox, _time) { Site = practice };

    private Dictionary<string, EhrAccess> Access(TenantSetup tenant, List<IDisposable> owned)
    {
        var access = new Dictionary<string, EhrAccess>(StringComparer.Ordinal);
        foreach (var server in tenant.FhirServers)
        {
            if (TokenSources.Create(tenant, server, _http, _time, _loggers) is { } tokens)
            {
                access[server.Text] = EhrAccess.Backend(tokens);
                if (tokens is IDisposable disposable)
                {
                    owned.Add(disposable);
                }
            }
        }

        return access;
    }

    private sealed record Snapshot(Site Open, FrozenDictionary<string, Site> Tenants, IReadOnlyList<IDisposable> Owned);
}
