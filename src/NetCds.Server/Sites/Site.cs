using System.Collections.Frozen;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Tokens;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Requests;

namespace NetCds.Server.Sites;

/// <summary>Where calls come from: how they are assessed, and by what right their FHIR servers are read.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
internal sealed class Site
{
    private readonly FrozenDictionary<string, EhrAccess> _access;

    /// <summary>Creates a site.</summary>
    /// <param name="assessor">How its calls are assessed.</param>
    /// <param name="access">The service's own access to its FHIR servers, by their addresses.</param>
    public Site(HookAssessor assessor, IReadOnlyDictionary<string, EhrAccess> access)
    {
        Assessor = assessor;
        _access = access.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>How its calls are assessed.</summary>
    public HookAssessor Assessor { get; }

    /// <summary>By what right a server is read: with the token of the call when it brings one, otherwise with the service's own access, otherwise without a token.</summary>
    /// <param name="server">The server; it has been found to be one of the site's.</param>
    /// <param name="authorization">What the call brings; null for nothing.</param>
    public EhrAccess AccessTo(FhirServerAddress server, FhirAuthorization? authorization) =>
        authorization is not null ? EhrAccess.Bearer(authorization.AccessToken) : _access.GetValueOrDefault(server.Text) ?? EhrAccess.None;
}
