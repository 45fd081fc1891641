using Microsoft.Extensions.Configuration;
using NetCds.Ehr.Addresses;
using NetCds.Server.Configuration;
using NetCds.Server.Hosting;
using NetCds.Server.Sites;

namespace NetCds.Server.Doctor;

/// <summary>A tenant to be checked, with the names of its settings as they are written.</summary>
/// <param name="Section">Its settings.</param>
/// <param name="Options">Its settings as read.</param>
/// <param name="Setup">What it has set up; null without a guideline to check it against.</param>
internal sealed record TenantInQuestion(IConfigurationSection Section, TenantOptions Options, TenantSetup? Setup)
{
    /// <summary>What people know it by.</summary>
    public string Name => Options.Id.Length > 0 ? Options.Id : Section.Path;

    /// <summary>Path of one of its settings.</summary>
    public string Setting(string name) => $"{Section.Path}:{name}";

    /// <summary>Path of a setting of its access.</summary>
    public string Access(string name) => Setting($"{nameof(TenantOptions.BackendAuth)}:{name}");

    /// <summary>Path of the setting that names a FHIR server.</summary>
    public string SettingOf(FhirServerAddress server)
    {
        foreach (var item in Section.GetSection(nameof(TenantOptions.FhirServers)).GetChildren())
        {
            if (item.Value is { } text && FhirServerAddress.TryParse(text, out _) == server)
            {
                return item.Path;
            }
        }

        return Setting(nameof(TenantOptions.FhirServers));
    }

    public static List<TenantInQuestion> ListOf(SetupReading reading, Setup setup)
    {
        var sections = reading.Configuration.GetSection($"NetCds:{nameof(NetCdsOptions.Tenants)}").GetChildren().ToList();
        var tenants = new List<TenantInQuestion>();
        for (var i = 0; i < reading.Options.Tenants.Count; i++)
        {
            var options = reading.Options.Tenants[i];
            tenants.Add(new TenantInQuestion(sections[i], options, setup.Site?.Tenants.GetValueOrDefault(options.Id)));
        }

        return tenants;
    }
}
