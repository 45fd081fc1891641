using Microsoft.Extensions.Configuration;

namespace NetCds.Server.Configuration;

/// <summary>Reads how the service identifies itself to a tenant's FHIR servers. Nothing that could be a secret is quoted.</summary>
internal sealed class BackendAuthReader(SectionReader reader, IConfiguration configuration)
{
    public BackendAuthOptions Read()
    {
        var kind = ReadKind();
        var options = new BackendAuthOptions
        {
            Kind = kind ?? BackendAuthKind.None,
            ClientId = reader.Text(nameof(BackendAuthOptions.ClientId)),
            KeyFile = ReadFile(nameof(BackendAuthOptions.KeyFile)),
            KeyId = reader.Text(nameof(BackendAuthOptions.KeyId)),
            Scope = reader.Text(nameof(BackendAuthOptions.Scope)),
            TokenEndpoint = ReadAddress(nameof(BackendAuthOptions.TokenEndpoint)),
            Authority = ReadAddress(nameof(BackendAuthOptions.Authority)),
            TenantId = reader.Text(nameof(BackendAuthOptions.TenantId)),
            CertificateFile = ReadFile(nameof(BackendAuthOptions.CertificateFile)),
            SecretFile = ReadFile(nameof(BackendAuthOptions.SecretFile)),
            Secret = ReadSecret(),
        };
        if (kind is not null)
        {
            Check(options);
        }

        reader.RefuseUnknown();
        return options;
    }

    private BackendAuthKind? ReadKind()
    {
        const string Name = nameof(BackendAuthOptions.Kind);
        switch (reader.Text(Name)?.ToUpperInvariant())
        {
            case null or "NONE":
                return BackendAuthKind.None;
            case "SMART-BACKEND":
                return BackendAuthKind.SmartBackend;
            case "ENTRA":
                return BackendAuthKind.Entra;
            default:
                reader.Refuse(Name, "The value is none of: none, smart-backend, entra.");
                return null;
        }
    }

    private string? ReadFile(string name)
    {
        var path = reader.PathTo(name);
        if (path is not null && !File.Exists(path))
        {
            reader.Refuse(name, $"There is no file '{path}' that the service can read.");
        }

        return path;
    }

    private Uri? ReadAddress(string name) => reader.Text(name) is { } text ? WebAddress.Read(reader, name, text) : null;

    private SecretText? ReadSecret()
    {
        const string Name = nameof(BackendAuthOptions.Secret);
        var section = reader.Section(Name);
        if (section.Value is not { Length: > 0 } secret)
        {
            return null;
        }

        if (ComesFromFile(section.Path))
        {
            reader.Refuse(Name, $"Secrets do not belong into a settings file. Use the environment variable {section.Path.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()}, or a SecretFile that only the service can read.");
        }

        return new SecretText(secret);
    }

    private bool ComesFromFile(string path)
    {
        if (configuration is not IConfigurationRoot root)
        {
            return false;
        }

        foreach (var provider in root.Providers.Reverse())
        {
            if (provider.TryGet(path, out _))
            {
                return provider is FileConfigurationProvider;
            }
        }

        return false;
    }

    private void Check(BackendAuthOptions options)
    {
        if (options.Kind == BackendAuthKind.None)
        {
            if (options != new BackendAuthOptions())
            {
                reader.Refuse(nameof(BackendAuthOptions.Kind), "There are settings for access of our own, but the kind is none. Set it to smart-backend or entra, or remove them.");
            }

            return;
        }

        Require(options.ClientId, nameof(BackendAuthOptions.ClientId), "Write the id under which the service is registered.");
        if (options.Kind == BackendAuthKind.SmartBackend)
        {
            Require(options.KeyFile, nameof(BackendAuthOptions.KeyFile), "Name the PEM file of the private key.");
            return;
        }

        Require(options.TenantId, nameof(BackendAuthOptions.TenantId), "Write the id of the directory.");
        var ways = (options.CertificateFile is null ? 0 : 1) + (options.SecretFile is null ? 0 : 1) + (options.Secret is null ? 0 : 1);
        if (ways != 1)
        {
            reader.Refuse(nameof(BackendAuthOptions.CertificateFile), "Exactly one of CertificateFile, SecretFile and Secret is needed. A certificate is the best of them.");
        }
    }

    private void Require(string? value, string name, string remedy)
    {
        if (value is null)
        {
            reader.Refuse(name, $"The setting is missing. {remedy}");
        }
    }
}
