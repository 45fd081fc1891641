using NetCds.Ehr.Connections;
using NetCds.Server.Configuration;
using NetCds.Server.Gathering;
using NetCds.Server.Trust;
using NetCds.Server.Trust.Keys;

namespace NetCds.Server.Doctor;

/// <summary>Checks the public keys of a tenant's tokens.</summary>
internal sealed class KeyChecks(KeyHost host)
{
    public async Task<IReadOnlyList<DoctorCheck>> RunAsync(TenantInQuestion tenant)
    {
        var list = new CheckList(tenant.Name);
        if (tenant.Options.JwksUri is { } address)
        {
            CheckFetched(list, tenant, address, await host.FetchAsync(address));
        }

        // A file that cannot be used has been refused with the settings.
        if (tenant.Options.JwksFile is { } file && KeyFile.TryRead(file, out var keys, out _))
        {
            list.Ok(CheckNames.Keys, file, $"{Describe(keys)}.");
        }

        return list.Checks;
    }

    private static void CheckFetched(CheckList list, TenantInQuestion tenant, Uri address, FetchedKeys fetched)
    {
        // Without the query, in which some hosts want a key of their own.
        var (subject, setting) = (address.GetLeftPart(UriPartial.Path), tenant.Setting(nameof(TenantOptions.JwksUri)));
        if (fetched.Keys is not { } keys)
        {
            list.Fail(
                CheckNames.Keys, subject, $"No keys, so every call is refused: {fetched.Problem}", setting,
                fetched.Trouble == ConnectionTrouble.None ? "Write the address where the EHR publishes its JSON Web Key Set, and see that it answers fast and without a login." : ConnectionWords.Remedy(fetched.Trouble));
            return;
        }

        if (keys.Count == 0)
        {
            list.Warn(
                CheckNames.Keys, subject, $"{Describe(keys)}, so every call is refused.", setting,
                "Have the EHR sign with ES384 (EC, P-384) or RS384 (RSA, 2048 bits or more) and publish the key with kid and use sig, or write the address of another set.");
            return;
        }

        if (fetched.Lifetime <= KeyLifetime.Shortest)
        {
            list.Warn(
                CheckNames.Keys, subject, $"{Describe(keys)}; they may be kept for {fetched.Lifetime.TotalSeconds:F0} s only, so the host has to be up all the time.", setting,
                "Have the host answer with Cache-Control: max-age of some minutes.");
        }
        else if (address.Scheme == Uri.UriSchemeHttp)
        {
            list.Warn(CheckNames.Keys, subject, $"{Describe(keys)}; plain http: whoever is on the way can put in keys of their own.", setting, "Write the https address. Plain http is for trials on one machine.");
        }
        else
        {
            list.Ok(CheckNames.Keys, subject, $"{Describe(keys)}; kept for {fetched.Lifetime.TotalMinutes:F0} min.");
        }
    }

    private static string Describe(KeySet keys)
    {
        var passedOver = keys.PassedOver > 0 ? $", {keys.PassedOver} of no use here" : string.Empty;
        return keys.Count == 0
            ? $"{keys.PassedOver} {(keys.PassedOver == 1 ? "key" : "keys")}, none for ES384 or RS384"
            : $"{keys.Count} {(keys.Count == 1 ? "key" : "keys")}{passedOver}: {string.Join(", ", keys.Keys.Select(k => $"{LogText.Of(k.Id)} ({k.Algorithm})"))}";
    }
}
