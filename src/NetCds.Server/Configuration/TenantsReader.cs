using Microsoft.Extensions.Configuration;

namespace NetCds.Server.Configuration;

/// <summary>Reads the tenants and checks them against one another.</summary>
internal static class TenantsReader
{
    private const string Name = nameof(NetCdsOptions.Tenants);

    public static IReadOnlyList<TenantOptions> Read(SectionReader reader, IConfiguration configuration, bool isProduction)
    {
        var tenants = new List<TenantOptions>();
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var issuers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in reader.Items(Name))
        {
            var tenant = new TenantReader(reader.Of(section), configuration, isProduction).Read();
            tenants.Add(tenant);
            CheckUnique(reader, ids, section.Key, nameof(TenantOptions.Id), tenant.Id, "It names the tenant in logs: give each its own.");
            CheckUnique(reader, issuers, section.Key, nameof(TenantOptions.Issuer), tenant.Issuer, "A token's iss must say which tenant it is: one tenant for each issuer.");
        }

        return tenants;
    }

    private static void CheckUnique(SectionReader reader, Dictionary<string, string> seen, string key, string member, string value, string reason)
    {
        if (value.Length > 0 && !seen.TryAdd(value, key))
        {
            reader.Refuse($"{Name}:{key}:{member}", $"'{value}' is already that of {Name}:{seen[value]}. {reason}");
        }
    }
}
