using NetCds.Ehr.Connections;
using NetCds.Ehr.Inspection;
using NetCds.Ehr.Reading;
using NetCds.Hooks.Prefetch;
using NetCds.Server.Configuration;
using NetCds.Server.Gathering;
using NetCds.Server.Hosting;
using NetCds.Server.Trust.Keys;

namespace NetCds.Server.Doctor;

/// <summary>Checks a configuration as the service would use it: settings, files, the database, and the servers they name. Calls only what is configured, and the token endpoint that a FHIR server names for itself.</summary>
public static class ConfigurationDoctor
{
    /// <summary>Reads the configuration as the service would, and checks all tenants or one of them in parallel, for 15 seconds at most.</summary>
    /// <param name="settings">How the service would be started.</param>
    /// <param name="tenant">Id of the tenant; null for all.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Ends the checks early; what is not over then has failed.</param>
    /// <returns>What was found. Mistakes in the configuration are findings, not exceptions.</returns>
    public static Task<DoctorReport> ExamineAsync(NetCdsHostSettings settings, string? tenant, TimeProvider time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(time);
        return ExamineAsync(settings, tenant, DoctorLimits.Default, time, cancellation);
    }

    internal static async Task<DoctorReport> ExamineAsync(NetCdsHostSettings settings, string? tenant, DoctorLimits limits, TimeProvider time, CancellationToken cancellation)
    {
        SetupReading reading;
        try
        {
            reading = SetupReading.Start(settings);
        }
        catch (ConfigurationException exception)
        {
            return new DoctorReport { Checks = SettingChecks.Unreadable(exception.Errors) };
        }

        var setup = await reading.EndAsync();
        var tenants = TenantInQuestion.ListOf(reading, setup);
        var ids = tenants.Select(t => t.Options.Id).Where(id => id.Length > 0).ToList();
        if (tenant is not null && !ids.Contains(tenant, StringComparer.Ordinal))
        {
            return new DoctorReport { Tenants = ids, IsUnknownTenant = true };
        }

        var chosen = tenants.Where(t => tenant is null || t.Options.Id == tenant).ToList();
        using var deadline = new EhrDeadline(limits.All, time, cancellation);
        var storing = StorageChecks.RunAsync(reading.Options, setup.Errors, settings.Folder, limits, deadline.Token);
        var found = await CheckAsync(chosen, reading.Options, setup, deadline, limits, time);
        var storage = await storing;
        return new DoctorReport { Checks = [.. SettingChecks.Run(settings, reading, setup, storage), .. storage, .. found.SelectMany(c => c)], Tenants = ids };
    }

    private static async Task<IReadOnlyList<DoctorCheck>[]> CheckAsync(
        List<TenantInQuestion> tenants, NetCdsOptions options, Setup setup, EhrDeadline deadline, DoctorLimits limits, TimeProvider time)
    {
        var policy = OutboundRules.Of(options);
        using var http = new OutboundHttp(policy);
        using var keys = new KeyHost(KeyHost.CreateInvoker(() => policy), time);
        var templates = setup.Guideline is null ? null : PrefetchTemplates.From(setup.Guideline.Facts);
        var servers = new ServerChecks(new ServerInspector(http, time), http, templates, limits, time);
        return await Task.WhenAll(tenants.Select(t => TenantChecks.RunAsync(t, setup, new KeyChecks(keys), servers, deadline)));
    }
}
