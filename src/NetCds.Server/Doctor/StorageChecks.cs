using NetCds.Server.Configuration;
using NetCds.Server.Storage;

namespace NetCds.Server.Doctor;

/// <summary>Checks where used tokens are remembered. Nothing is changed there, and nothing of a connection string is shown.</summary>
internal static class StorageChecks
{
    private const string Section = $"NetCds:{nameof(NetCdsOptions.Storage)}:";
    private const string Setting = $"{Section}{nameof(StorageOptions.ConnectionString)}";

    public static async Task<IReadOnlyList<DoctorCheck>> RunAsync(
        NetCdsOptions options, IReadOnlyList<string> errors, string folder, DoctorLimits limits, CancellationToken cancellation)
    {
        var list = new CheckList(tenant: null);

        // Settings that are wrong have been refused, and stand for nothing that could be checked.
        if (errors.Any(e => e.StartsWith(Section, StringComparison.OrdinalIgnoreCase)))
        {
            return list.Checks;
        }

        if (options.Storage.Kind != StorageKind.Memory)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(limits.OneAnswer);
            Check(list, options.Storage.Kind, await StorageInspection.RunAsync(options.Storage, folder, patience.Token));
        }
        else if (!options.IsSandbox)
        {
            list.Ok(CheckNames.Storage, null, "Used tokens are remembered in memory, which is right for one instance. Several behind one address need sqlite or postgres.");
        }

        return list.Checks;
    }

    private static void Check(CheckList list, StorageKind kind, StorageInspection inspection)
    {
        switch (inspection)
        {
            case { State: StorageState.Usable }:
                list.Ok(CheckNames.Storage, $"{kind}", "It answers, and the table of used tokens can be written.");
                break;
            case { State: StorageState.Empty }:
                list.Ok(CheckNames.Storage, $"{kind}", "It can be used; it has no tables yet, which the service makes when it starts.");
                break;
            case { State: StorageState.Closed }:
                list.Fail(
                    CheckNames.Storage, $"{kind}", "It answers, but has no tables yet, and its user may not create them.", Setting,
                    "Let the user create tables, or start the service once with one who may; then grant select on netcds_schema, and select, insert, update and delete on netcds_used_token.");
                break;
            default:
                var (finding, remedy) = StorageWords.Of(kind, inspection.Trouble!);
                list.Fail(CheckNames.Storage, $"{kind}", finding, Setting, remedy);
                break;
        }
    }
}
