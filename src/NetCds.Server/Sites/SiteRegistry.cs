using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Tokens;
using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
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
    private readonly Retirement _retired;
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
        _retired = new Retirement(time);
        _current = Make(setup, TokenSourceSet.Empty);
    }

    /// <summary>The site of a caller.</summary>
    /// <param name="tenant">The caller; null in a sandbox.</param>
    public Site Of(TenantOptions? tenant)
    {
        var current = _current;
        return tenant is null ? current.Open : current.Tenants.GetValueOrDefault(tenant.Id) ?? current.Open;
    }

    /// <summary>
    /// Puts another configuration in force. Calls that are under way end with the one they began with; access that has not changed goes on with the tokens it has.
    /// One at a time.
    /// </summary>
    /// <param name="setup">The configuration.</param>
    public void Use(SiteSetup setup)
    {
        var before = _current.Tokens;
        _current = Make(setup, before);
        _retired.Add(before.NotIn(_current.Tokens));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _retired.Add(_current.Tokens.NotIn(TokenSourceSet.Empty));
        _retired.Dispose();
    }

    private Snapshot Make(SiteSetup setup, TokenSourceSet before)
    {
        var open = new Site(Assessor(setup.Settings, setup.Practice), FrozenDictionary<string, EhrAccess>.Empty);
        var tokens = TokenSourceSet.Create(setup.Tenants, before, (tenant, server) => TokenSources.Create(tenant, server, _http, _time, _loggers));
        var tenants = setup.Tenants.ToFrozenDictionary(
            t => t.Key, t => new Site(Assessor(t.Value.Settings ?? setup.Settings, t.Value.Practice), tokens.AccessOf(t.Key)), StringComparer.Ordinal);
        return new Snapshot(open, tenants, tokens);
    }

    private HookAssessor Assessor(SiteSettings settings, SitePractice practice) => new(_guideline, _templates, settings, _isSandbox, _time) { Site = practice };

    private sealed record Snapshot(Site Open, FrozenDictionary<string, Site> Tenants, TokenSourceSet Tokens);
}
