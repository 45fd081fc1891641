using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NetCds.Ehr.Tokens;
using NetCds.Server.Configuration;

namespace NetCds.Server.Sites;

/// <summary>Reads the keys and secrets by which the service gets access of its own. Nothing of them is quoted in a message.</summary>
/// <remarks>A file that is not there has been refused with the settings and is not refused again.</remarks>
internal static class BackendAccessReader
{
    private const string PublicCloud = "https://login.microsoftonline.com";
    private const string DefaultScopeSuffix = "/.default";

    /// <summary>Reads access by SMART Backend Services.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="path">Path of the settings, for messages.</param>
    /// <param name="errors">Where to add what is wrong.</param>
    /// <returns>The access; null when it is of another kind or wrong.</returns>
    public static SmartBackendOptions? ReadSmart(BackendAuthOptions options, string path, ICollection<string> errors)
    {
        if (options is not { Kind: BackendAuthKind.SmartBackend, KeyFile: { } file, ClientId: { } client } || !File.Exists(file))
        {
            return null;
        }

        if (SigningKey.TryReadFile(file, options.KeyId, out var problem) is not { } key)
        {
            errors.Add($"{path}:{nameof(BackendAuthOptions.KeyFile)}: '{file}' cannot be used: {problem}");
            return null;
        }

        var access = new SmartBackendOptions { ClientId = client, Key = key, TokenEndpoint = options.TokenEndpoint?.AbsoluteUri };
        return options.Scope is null ? access : access with { Scope = options.Scope };
    }

    /// <inheritdoc cref="ReadSmart" />
    /// <summary>Reads access by Microsoft Entra ID.</summary>
    public static EntraOptions? ReadEntra(BackendAuthOptions options, string path, ICollection<string> errors)
    {
        if (options is not { Kind: BackendAuthKind.Entra, TenantId: { } directory, ClientId: { } client })
        {
            return null;
        }

        if (options.Authority is { } authority && authority.Scheme != Uri.UriSchemeHttps)
        {
            errors.Add($"{path}:{nameof(BackendAuthOptions.Authority)}: '{authority}' is plain http. Secrets go to an authority by https only.");
            return null;
        }

        var access = new EntraOptions
        {
            Authority = $"{(options.Authority?.AbsoluteUri ?? PublicCloud).TrimEnd('/')}/{directory}",
            ClientId = client,
            Audience = options.Scope?.EndsWith(DefaultScopeSuffix, StringComparison.Ordinal) == true ? options.Scope[..^DefaultScopeSuffix.Length] : options.Scope,
            Certificate = !File.Exists(options.CertificateFile) ? null : ReadCertificate(options.CertificateFile, path, errors),
            ClientSecret = options.Secret?.Reveal() ?? (!File.Exists(options.SecretFile) ? null : ReadSecret(options.SecretFile, path, errors)),
        };
        return access is { Certificate: null, ClientSecret: null } ? null : access;
    }

    private static X509Certificate2? ReadCertificate(string file, string path, ICollection<string> errors)
    {
        var setting = $"{path}:{nameof(BackendAuthOptions.CertificateFile)}";
        try
        {
            var certificate = X509Certificate2.GetCertContentType(file) == X509ContentType.Pfx
                ? X509CertificateLoader.LoadPkcs12FromFile(file, password: null)
                : X509Certificate2.CreateFromPemFile(file);
            if (certificate.HasPrivateKey)
            {
                return certificate;
            }

            errors.Add($"{setting}: '{file}' has no private key. Name a PEM file with certificate and key, or a PKCS #12 file without a password.");
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            errors.Add($"{setting}: '{file}' cannot be read as a certificate. Name a PEM file with certificate and private key, or a PKCS #12 file without a password, that the service can read.");
        }

        return null;
    }

    private static string? ReadSecret(string file, string path, ICollection<string> errors)
    {
        var setting = $"{path}:{nameof(BackendAuthOptions.SecretFile)}";
        try
        {
            var secret = File.ReadAllText(file).Trim();
            if (secret.Length > 0)
            {
                return secret;
            }

            errors.Add($"{setting}: '{file}' is empty. Write the client secret into it.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Add($"{setting}: '{file}' cannot be read. Correct the path, or make the file readable for the service.");
        }

        return null;
    }
}
