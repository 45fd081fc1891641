using NetCds.Ehr.Addresses;
using NetCds.Ehr.Tokens;
using NetCds.Server.Configuration;
using NetCds.Server.Trust;

namespace NetCds.Server.Doctor;

/// <summary>Says whether the service gets tokens of its own. Nothing of a token or secret is shown.</summary>
internal static class TokenChecks
{
    public static void Check(CheckList list, TenantInQuestion tenant, FhirServerAddress server, TokenAnswer answer, DateTimeOffset now)
    {
        if (answer.Token is { } token)
        {
            list.Ok(CheckNames.Token, server.Text, $"A token came; it is good for {Math.Max(0, (token.ExpiresAt - now).TotalSeconds):F0} s.");
            return;
        }

        var isEntra = tenant.Options.BackendAuth.Kind == BackendAuthKind.Entra;
        var (finding, setting, remedy) = answer.Failure == TokenFailure.ClientRefused ? Refused(tenant, answer.Refusal, isEntra) : Failed(answer.Failure, isEntra);
        var code = answer.RefusalCode is null ? string.Empty : $" ({answer.RefusalCode})";
        list.Fail(CheckNames.Token, server.Text, $"No token: {finding}{code}.", tenant.Access(setting), remedy);
    }

    private static (string Finding, string Setting, string Remedy) Refused(TenantInQuestion tenant, TokenRefusal refusal, bool isEntra) => refusal switch
    {
        TokenRefusal.Client => (
            isEntra ? "the directory does not know the client id" : "the authorization server does not accept the client id or its key", nameof(BackendAuthOptions.ClientId),
            isEntra ? "Write the application (client) id of the registration in this directory."
                : "Compare the client id with the registration, and see that the public half of the key is registered there under its kid. Some servers take hours to learn of a new key."),
        TokenRefusal.Proof => (
            $"the authorization server does not accept the {ProofOf(tenant)}", ProofSetting(tenant),
            isEntra ? "Register it, or write one that is registered and has not expired." : $"Register its public half with the client under the kid {LogText.Of(tenant.Setup?.Smart?.Key.KeyId ?? string.Empty)}, or name the key that is registered."),
        TokenRefusal.Scope => (
            "the authorization server does not grant the scope", nameof(BackendAuthOptions.Scope),
            isEntra ? "Write the application id URI of the FHIR service, and give the client a role there." : "Have it granted to the client, or write what is granted, such as system/*.rs or, for SMART version 1, system/*.read."),
        TokenRefusal.Grant => (
            "the client may not ask for tokens without a user", nameof(BackendAuthOptions.ClientId), "Register the client for backend services: grant type client_credentials."),
        TokenRefusal.Clock => ("the authorization server does not accept the times of the signed proof", nameof(BackendAuthOptions.Kind), "Set the clock of this machine by a time server."),
        TokenRefusal.Directory => ("there is no such directory", nameof(BackendAuthOptions.TenantId), "Write the id of the directory the client is registered in."),
        _ => (
            "the authorization server refuses the client and does not say why", nameof(BackendAuthOptions.ClientId),
            "Compare client id, key and scope with the registration; its log says more."),
    };

    private static (string Finding, string Setting, string Remedy) Failed(TokenFailure failure, bool isEntra) => failure switch
    {
        TokenFailure.NoTokenEndpoint => (
            "there is no token endpoint that may be used", nameof(BackendAuthOptions.TokenEndpoint), "Write it here. If it lies in a private network, list that under NetCds:PrivateNetworks."),
        TokenFailure.UnusableAnswer or TokenFailure.UnusableToken => (
            "the authorization server answers, but with no token", Endpoint(isEntra), "See that this is its token endpoint, and not a page or another service."),
        TokenFailure.Deadline => ("the authorization server did not answer in time", Endpoint(isEntra), "Find out why it is slow, or whether a firewall swallows the request."),
        _ => (
            "the authorization server cannot be reached, or fails", Endpoint(isEntra),
            "See that it runs, that this machine may reach it, and that its certificate is trusted. If it lies in a private network, list that under NetCds:PrivateNetworks."),
    };

    private static string Endpoint(bool isEntra) => isEntra ? nameof(BackendAuthOptions.Authority) : nameof(BackendAuthOptions.TokenEndpoint);

    private static string ProofOf(TenantInQuestion tenant) => ProofSetting(tenant) switch
    {
        nameof(BackendAuthOptions.KeyFile) => "key",
        nameof(BackendAuthOptions.CertificateFile) => "certificate",
        _ => "secret",
    };

    private static string ProofSetting(TenantInQuestion tenant) => tenant.Options.BackendAuth switch
    {
        { Kind: BackendAuthKind.SmartBackend } => nameof(BackendAuthOptions.KeyFile),
        { CertificateFile: not null } => nameof(BackendAuthOptions.CertificateFile),
        { SecretFile: not null } => nameof(BackendAuthOptions.SecretFile),
        _ => nameof(BackendAuthOptions.Secret),
    };
}
