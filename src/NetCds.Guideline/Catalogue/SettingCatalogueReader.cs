using System.Text.Json;

namespace NetCds.Guideline.Catalogue;

/// <summary>Reads <c>settings.json</c>.</summary>
internal static class SettingCatalogueReader
{
    /// <exception cref="GuidelineFormatException">The file is not a list of settings; every mistake is named.</exception>
    public static SettingCatalogue Read(byte[] content, string fileName)
    {
        SettingsDocument? document;
        try
        {
            document = JsonSerializer.Deserialize(content, CatalogueJson.Default.SettingsDocument);
        }
        catch (JsonException e)
        {
            throw new GuidelineFormatException([$"{fileName}: {e.Message}"]);
        }

        var errors = new List<string>();
        var definitions = (document?.Settings ?? []).Select(entry => Definition(entry, fileName, errors)).ToArray();
        foreach (var twice in definitions.GroupBy(d => d.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            errors.Add($"{fileName}, {twice.Key}: the setting occurs twice.");
        }

        return errors.Count > 0 ? throw new GuidelineFormatException(errors) : new SettingCatalogue(definitions);
    }

    private static SettingDefinition Definition(SettingEntry entry, string fileName, List<string> errors)
    {
        object? value = entry.Kind switch
        {
            SettingKind.Number when entry.Default.ValueKind == JsonValueKind.Number => entry.Default.GetDecimal(),
            SettingKind.Boolean when entry.Default.ValueKind is JsonValueKind.True or JsonValueKind.False => entry.Default.GetBoolean(),
            SettingKind.Choice when entry.Default.ValueKind == JsonValueKind.String && entry.Choices.Contains(entry.Default.GetString()!) => entry.Default.GetString(),
            _ => null,
        };
        if (value is null || (value is decimal number && (number < entry.Low || number > entry.High)))
        {
            errors.Add($"{fileName}, {entry.Name}: the default {entry.Default} is not an allowed {entry.Kind}.");
        }

        if (entry.Kind == SettingKind.Number && entry.Unit is null)
        {
            errors.Add($"{fileName}, {entry.Name}: a number needs a unit ('1' for counts).");
        }

        var definition = new SettingDefinition
        {
            Name = entry.Name,
            Title = entry.Title,
            Kind = entry.Kind,
            Unit = entry.Unit,
            Default = value ?? 0m,
            Low = entry.Low,
            High = entry.High,
            Choices = entry.Choices,
            LabelLimit = entry.LabelLimit,
            LargerIsLaxer = entry.LargerIsLaxer ?? false,
            Label = entry.Label,
        };
        CheckLabel(definition, entry, fileName, errors);
        return definition;
    }

    private static void CheckLabel(SettingDefinition definition, SettingEntry entry, string fileName, List<string> errors)
    {
        var hasLimit = entry.LabelLimit is not null;
        if (hasLimit != entry.LargerIsLaxer.HasValue || hasLimit == string.IsNullOrWhiteSpace(entry.Label))
        {
            errors.Add(
                $"{fileName}, {entry.Name}: labelLimit, largerIsLaxer and label go together; label says what sets the limit, for example \"the resin microsphere label\".");
        }

        if (definition.LabelLimit is not null && definition.Kind != SettingKind.Number)
        {
            errors.Add($"{fileName}, {definition.Name}: only a number can have a labelLimit.");
        }

        if (definition.IsBeyondLabel(definition.Default))
        {
            errors.Add($"{fileName}, {definition.Name}: the default {definition.Default} is laxer than {definition.Label} allows ({definition.LabelLimit}).");
        }
    }
}
