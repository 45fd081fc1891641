using Microsoft.Extensions.Configuration;
using NetCds.Ehr.Addresses;
using NetCds.Server.Trust.Keys;

namespace NetCds.Server.Configuration;

/// <summary>Reads one tenant.</summary>
internal sealed class TenantReader(SectionReader reader, IConfiguration configuration, bool isProduction)
{
    private const int LongestId = 64;
    private const int LongestIssuer = 500;
    private const int LongestUri = 2000;

    // The private key of the public CDS Hooks sandbox is published in its repository: anybody can sign as this issuer.
    private const string PublicSandbox = "https://sandbox.cds-hooks.org";

    public TenantOptions Read()
    {
        var jwksUri = ReadJwksUri();
        var jwksFile = ReadJwksFile();
        CheckKeys();
        var tenant = new TenantOptions
        {
            Id = ReadId(),
            Issuer = ReadIssuer(),
            JwksUri = jwksUri,
            JwksFile = jwksFile,
            FhirServers = ReadFhirServers(),
            Origins = ReadOrigins(),
            OrderCodeMap = reader.PathTo(nameof(TenantOptions.OrderCodeMap)),
            ReportFacts = reader.Text(nameof(TenantOptions.ReportFacts)),
            BackendAuth = new BackendAuthReader(reader.Inner(nameof(TenantOptions.BackendAuth)), configuration).Read(),
            RateLimit = reader.Inner(LimitOptionsReader.RateLimitName).Exists ? LimitOptionsReader.ReadRate(reader, LimitOptionsReader.RateLimitName, new LimitOptions().PerTenant) : null,
        };
        reader.RefuseUnknown();
        return tenant;
    }

    private string ReadId()
    {
        var id = reader.Needed(nameof(TenantOptions.Id), "Give the tenant a short name, such as epic-production.") ?? string.Empty;
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_'))
            {
                reader.Refuse(nameof(TenantOptions.Id), $"'{id}' has other characters than letters, digits, dots, hyphens and underscores.");
                return id;
            }
        }

        if (id.Length > LongestId)
        {
            reader.Refuse(nameof(TenantOptions.Id), $"The name is longer than {LongestId} characters.");
        }

        return id;
    }

    private string ReadIssuer()
    {
        const string Name = nameof(TenantOptions.Issuer);
        var issuer = reader.Needed(Name, "Write the iss of the tenant's tokens, exactly as they carry it.") ?? string.Empty;
        if (issuer.Length > LongestIssuer || issuer.AsSpan().ContainsAnyInRange('\0', ' '))
        {
            reader.Refuse(Name, $"The value has white space or control characters, or more than {LongestIssuer} characters. Write the iss exactly as the tenant's tokens carry it.");
        }

        if (isProduction && issuer.StartsWith(PublicSandbox, StringComparison.OrdinalIgnoreCase))
        {
            reader.Refuse(Name, "The private key of the public CDS Hooks sandbox is published, so anybody can sign as this issuer. Remove the tenant from Production.");
        }

        return issuer;
    }

    private Uri? ReadJwksUri()
    {
        const string Name = nameof(TenantOptions.JwksUri);
        var text = reader.Text(Name);
        return text is null ? null : WebAddress.Read(reader, Name, text, LongestUri);
    }

    private string? ReadJwksFile()
    {
        const string Name = nameof(TenantOptions.JwksFile);
        var path = reader.PathTo(Name);
        if (path is not null && !KeyFile.TryRead(path, out _, out var problem))
        {
            reader.Refuse(Name, $"'{path}' cannot be used: {problem}");
        }

        return path;
    }

    private void CheckKeys()
    {
        var hasUri = reader.Text(nameof(TenantOptions.JwksUri)) is not null;
        var hasFile = reader.Text(nameof(TenantOptions.JwksFile)) is not null;
        if (hasUri == hasFile)
        {
            reader.Refuse(
                nameof(TenantOptions.JwksUri),
                hasUri ? "There is a JwksFile as well. Keep one of them, so that it is clear which keys count."
                    : "There is neither a JwksUri nor a JwksFile. Set the address of the tenant's public keys, or a file with them.");
        }
    }

    private List<FhirServerAddress> ReadFhirServers()
    {
        var servers = new List<FhirServerAddress>();
        foreach (var (name, text) in reader.Texts(nameof(TenantOptions.FhirServers)))
        {
            if (FhirServerAddress.TryParse(text, out var error) is { } server)
            {
                servers.Add(server);
            }
            else
            {
                reader.Refuse(name, $"'{text}' cannot be used: {error}");
            }
        }

        return servers;
    }

    private List<string> ReadOrigins()
    {
        var origins = new List<string>();
        foreach (var (name, text) in reader.Texts(nameof(TenantOptions.Origins)))
        {
            // An origin is an address without a path, and is ambiguous for the same reasons.
            if (FhirServerAddress.TryParse(text, out var error) is not { } address)
            {
                reader.Refuse(name, text == "*" ? "'*' would let every page call. List the origins." : $"'{text}' is no origin: {error}");
            }
            else if (address.Text.AsSpan(address.Text.IndexOf("://", StringComparison.Ordinal) + 3).Contains('/'))
            {
                reader.Refuse(name, $"'{text}' has a path. An origin is scheme, host and port only, for example https://ehr.hospital.example.");
            }
            else
            {
                origins.Add(address.Text);
            }
        }

        return origins;
    }
}
