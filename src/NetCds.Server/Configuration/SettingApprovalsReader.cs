using System.Globalization;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Sites;

namespace NetCds.Server.Configuration;

/// <summary>Checks that every setting laxer than a label has an approver on record (knowledge base c.0.15).</summary>
public static class SettingApprovalsReader
{
    private const string Section = "NetCds:Guideline:Overrides";

    /// <summary>Reads approvals.</summary>
    /// <param name="overrides">The approvals as written.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="catalogue">The settings there are.</param>
    /// <param name="errors">Where to add everything that is wrong, and every laxer setting that nobody approved.</param>
    /// <param name="remarks">Where to add approvals that approve nothing.</param>
    /// <returns>The approvals, their settings by the name of the catalogue.</returns>
    public static IReadOnlyList<SettingApproval> Read(
        IReadOnlyList<OverrideOptions> overrides, SiteSettings settings, SettingCatalogue catalogue, ICollection<string> errors, ICollection<string> remarks)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(remarks);
        var approvals = new List<SettingApproval>();
        for (var i = 0; i < overrides.Count; i++)
        {
            if (Read(overrides[i], $"{Section}:{i}", catalogue, errors) is not { } approval)
            {
                continue;
            }

            if (approvals.Exists(a => a.Setting == approval.Setting))
            {
                errors.Add($"{Section}:{i}: {approval.Setting} is named twice. Keep one entry.");
            }

            approvals.Add(approval);
        }

        Compare(approvals, catalogue.BeyondLabel(settings), errors, remarks);
        return approvals;
    }

    private static SettingApproval? Read(OverrideOptions entry, string place, SettingCatalogue catalogue, ICollection<string> errors)
    {
        var before = errors.Count;
        var definition = catalogue.Definitions.FirstOrDefault(d => d.LabelLimit is not null && string.Equals(d.Name, entry.Setting, StringComparison.OrdinalIgnoreCase));
        if (definition is null)
        {
            var known = catalogue.Definitions.Where(d => d.LabelLimit is not null).Select(d => d.Name);
            errors.Add($"{place}: '{entry.Setting}' is not a setting with a label's limit. Settings with one: {string.Join(", ", known)}.");
        }

        if (string.IsNullOrWhiteSpace(entry.ApprovedBy))
        {
            errors.Add($"{place}: Nobody is named. Write under ApprovedBy who approved it, as it is to stand on cards.");
        }

        return errors.Count > before ? null : new SettingApproval(definition!.Name, entry.ApprovedBy!.Trim());
    }

    private static void Compare(
        List<SettingApproval> approvals, IReadOnlyList<SettingBeyondLabel> beyond, ICollection<string> errors, ICollection<string> remarks)
    {
        foreach (var (setting, value) in beyond.Where(b => !approvals.Exists(a => a.Setting == b.Setting.Name)))
        {
            errors.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"NetCds:Guideline:Settings:{setting.Name}: {value:0.###} is beyond {setting.Label}, {setting.LabelLimit:0.###} {setting.Unit}, and nobody has approved it. "
                + $"Name the setting and who approved it under {Section}, or keep to the limit."));
        }

        foreach (var approval in approvals.Where(a => !beyond.Any(b => b.Setting.Name == a.Setting)))
        {
            remarks.Add($"{Section}: {approval.Setting} keeps to its label, so the approval by {approval.ApprovedBy} approves nothing. Remove it, or check the value of the setting.");
        }
    }
}
