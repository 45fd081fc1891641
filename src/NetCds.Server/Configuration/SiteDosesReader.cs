using System.Globalization;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Sites;

namespace NetCds.Server.Configuration;

/// <summary>Checks the site's doses against the medicines the guideline can suggest.</summary>
public static class SiteDosesReader
{
    private const string Section = "NetCds:Guideline:Doses";
    private const int MaxTextLength = 400;

    /// <summary>Reads doses.</summary>
    /// <param name="written">The doses as written, by id of the order; upper and lower case do not matter.</param>
    /// <param name="catalogue">The orders there are.</param>
    /// <param name="errors">Where to add everything that is wrong.</param>
    /// <returns>The doses by id, as the catalogue writes it.</returns>
    public static IReadOnlyDictionary<string, SiteDose> Read(IReadOnlyDictionary<string, DoseOptions> written, ModalityCatalogue catalogue, ICollection<string> errors)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(errors);
        var doses = new Dictionary<string, SiteDose>(StringComparer.Ordinal);
        foreach (var (id, dose) in written)
        {
            var order = catalogue.Modalities.FirstOrDefault(m => m.ResourceType == "MedicationRequest" && string.Equals(m.Id, id, StringComparison.OrdinalIgnoreCase));
            if (order is null)
            {
                var known = catalogue.Modalities.Where(m => m.ResourceType == "MedicationRequest").Select(m => m.Id);
                errors.Add($"{Section}:{id}: The guideline suggests no medicine of that id. Medicines: {string.Join(", ", known)}.");
            }
            else if (Read(dose, $"{Section}:{order.Id}", errors) is { } read)
            {
                doses[order.Id] = read;
            }
        }

        return doses;
    }

    private static SiteDose? Read(DoseOptions dose, string place, ICollection<string> errors)
    {
        var before = errors.Count;
        var text = dose.Text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > MaxTextLength || text.Any(char.IsControl))
        {
            errors.Add($"{place}: Write the dosage as one line of at most {MaxTextLength} characters, as text or under Text.");
        }

        decimal? quantity = null;
        if (dose.Quantity is not null)
        {
            if (decimal.TryParse(dose.Quantity, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                quantity = number;
            }
            else
            {
                errors.Add($"{place}:Quantity: '{dose.Quantity}' is not a number above zero, such as 0.5.");
            }
        }

        if (dose.Quantity is null != string.IsNullOrWhiteSpace(dose.Unit))
        {
            errors.Add($"{place}: Quantity and Unit go together. Give both, or the text alone.");
        }

        return errors.Count > before ? null : new SiteDose(text!, quantity, dose.Unit?.Trim());
    }
}
