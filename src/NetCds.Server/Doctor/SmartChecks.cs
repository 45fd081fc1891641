using NetCds.Ehr.Addresses;
using NetCds.Ehr.Inspection;
using NetCds.Server.Configuration;

namespace NetCds.Server.Doctor;

/// <summary>Checks what a FHIR server says about access by SMART Backend Services.</summary>
internal static class SmartChecks
{
    private const string Request = "GET /.well-known/smart-configuration";

    public static void Check(CheckList list, TenantInQuestion tenant, FhirServerAddress server, Inspected<SmartConfiguration> inspected, DoctorLimits limits)
    {
        var endpointSetting = tenant.Access(nameof(BackendAuthOptions.TokenEndpoint));
        var pinned = tenant.Options.BackendAuth.TokenEndpoint;
        if (inspected.Document is not { } smart)
        {
            var (finding, _) = DocumentWords.Of(inspected, Request, "SMART configuration", limits.OneAnswer);
            list.Add(
                pinned is null ? CheckStatus.Fail : CheckStatus.Warn, CheckNames.Smart, server.Text, finding, endpointSetting,
                pinned is null ? "Write the token endpoint of the authorization server here, as the FHIR server does not tell it." : "Nothing needs to be done when a token comes: the configured token endpoint is used.");
            return;
        }

        if (pinned is null && !smart.IsTokenEndpointUsable)
        {
            list.Fail(
                CheckNames.Smart, server.Text, smart.TokenEndpoint is null ? "Its SMART configuration names no token endpoint." : "The token endpoint of its SMART configuration is no https address.", endpointSetting,
                "Write the token endpoint of the authorization server here.");
            return;
        }

        CheckWays(list, tenant, server, smart, pinned);
    }

    private static void CheckWays(CheckList list, TenantInQuestion tenant, FhirServerAddress server, SmartConfiguration smart, Uri? pinned)
    {
        var algorithm = tenant.Setup!.Smart!.Key.Algorithm;
        if (smart.TakesSignedAssertions == false)
        {
            list.Warn(
                CheckNames.Smart, server.Text, $"It does not list private_key_jwt among the ways to identify a client, but: {Foreign.List(smart.AuthMethods)}.", tenant.Access(nameof(BackendAuthOptions.Kind)),
                "Ask for SMART Backend Services with a public key to be enabled for the client.");
        }
        else if (smart.SigningAlgorithms.Count > 0 && !smart.SigningAlgorithms.Contains(algorithm, StringComparer.Ordinal))
        {
            list.Warn(
                CheckNames.Smart, server.Text, $"The key signs with {algorithm}, but it lists: {Foreign.List(smart.SigningAlgorithms)}.", tenant.Access(nameof(BackendAuthOptions.KeyFile)),
                "Name a key for one of these: EC on P-384 for ES384, RSA for RS384.");
        }
        else if (pinned is not null && smart.TokenEndpoint is not null && smart.TokenEndpoint != pinned.OriginalString && smart.TokenEndpoint != pinned.AbsoluteUri)
        {
            list.Warn(
                CheckNames.Smart, server.Text, "Its SMART configuration names another token endpoint than the one that is configured.", tenant.Access(nameof(BackendAuthOptions.TokenEndpoint)),
                "Remove the setting, unless the configured one is meant.");
        }
        else
        {
            var known = smart.TakesSignedAssertions == true ? "signed assertions are taken" : "it does not tell how clients identify themselves";
            list.Ok(CheckNames.Smart, server.Text, $"Token endpoint {(pinned is null ? "found" : "as configured")}, {known}{(smart.SigningAlgorithms.Count > 0 ? $", {algorithm} among the algorithms" : string.Empty)}.");
        }
    }
}
