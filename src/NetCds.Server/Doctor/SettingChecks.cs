using NetCds.Server.Configuration;
using NetCds.Server.Hosting;

namespace NetCds.Server.Doctor;

/// <summary>Checks what counts for all tenants.</summary>
internal static class SettingChecks
{
    /// <summary>The checks of a configuration that cannot be read at all.</summary>
    public static IReadOnlyList<DoctorCheck> Unreadable(IReadOnlyList<string> errors)
    {
        var list = new CheckList(tenant: null);
        AddErrors(list, errors);
        return list.Checks;
    }

    /// <summary>The checks.</summary>
    /// <param name="settings">How the service would be started.</param>
    /// <param name="reading">The settings.</param>
    /// <param name="setup">What they set up.</param>
    /// <param name="storage">The checks of the database, without which the service does not start either.</param>
    public static IReadOnlyList<DoctorCheck> Run(NetCdsHostSettings settings, SetupReading reading, Setup setup, IReadOnlyList<DoctorCheck> storage)
    {
        var list = new CheckList(tenant: null);
        var source = settings.ConfigFile is null ? null : Path.GetFullPath(settings.ConfigFile);
        AddErrors(list, setup.Errors);
        if (setup.Errors.Count == 0)
        {
            list.Ok(
                CheckNames.Settings, source,
                storage.Any(c => c.Status == CheckStatus.Fail) ? "There is no mistake in them, but the service would not start without its database." : "The service would start with these settings.");
        }

        foreach (var remark in setup.Remarks)
        {
            var (setting, text) = Split(remark);
            list.Warn(CheckNames.Settings, null, text, setting, null);
        }

        CheckMode(list, reading.Options);
        RelativePaths.Check(list, settings, reading.Configuration);
        CheckPublicAddress(list, reading.Options);
        if (setup.Guideline is { } guideline)
        {
            list.Ok(CheckNames.Guideline, reading.Options.Guideline.Path, $"{guideline.Id} {guideline.Version} is loaded.");
        }

        if (setup.Site is { } site && reading.Options.OrderCodeMap is { } map)
        {
            list.Ok(CheckNames.OrderCodes, map, $"{site.Practice.OrderCodes.Mappings.Count} codes, for every tenant without a map of its own.");
        }

        return list.Checks;
    }

    private static void AddErrors(CheckList list, IReadOnlyList<string> errors)
    {
        foreach (var error in errors)
        {
            var (setting, text) = Split(error);
            list.Fail(CheckNames.Settings, null, text, setting, null);
        }
    }

    // Errors name their setting first: "NetCds:MaxCards: ...".
    private static (string? Setting, string Text) Split(string message)
    {
        var end = message.IndexOf(": ", StringComparison.Ordinal);
        return end > 0 && message.StartsWith("NetCds:", StringComparison.OrdinalIgnoreCase) && !message.AsSpan(0, end).Contains(' ')
            ? (message[..end], message[(end + 2)..]) : (null, message);
    }

    private static void CheckMode(CheckList list, NetCdsOptions options)
    {
        if (options.IsSandbox)
        {
            list.Ok(CheckNames.Mode, null, "No tenants are configured: the service would run as a sandbox, for synthetic patients only. There is no EHR to check.");
        }
        else if (options.Tenants.Count > 0)
        {
            list.Ok(CheckNames.Mode, null, $"{options.Tenants.Count} {(options.Tenants.Count == 1 ? "tenant" : "tenants")}{(options.IsProduction ? ", Production" : ", not Production")}.");
        }
    }

    private static void CheckPublicAddress(CheckList list, NetCdsOptions options)
    {
        const string Setting = $"NetCds:{nameof(NetCdsOptions.PublicBaseUrl)}";
        if (options.PublicBaseUrl is { } address)
        {
            if (address.StartsWith("https://", StringComparison.Ordinal))
            {
                list.Ok(CheckNames.PublicAddress, address, "Tokens must name it as their audience.");
            }
            else
            {
                list.Warn(CheckNames.PublicAddress, address, "It is plain http: tokens and patients' data can be read on the way.", Setting, "Put the service behind TLS and write its https address.");
            }
        }
        else if (!options.IsSandbox)
        {
            list.Warn(
                CheckNames.PublicAddress, null, "It is not set, so the audience of tokens is compared with the host a call names itself.", Setting,
                "Set it to the https address under which callers reach the service.");
        }
    }
}
