using System.Globalization;
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
        var definitions = document?.Settings ?? [];
        foreach (var definition in definitions)
        {
            Check(definition, fileName, errors);
        }

        foreach (var twice in definitions.GroupBy(d => d.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            errors.Add($"{fileName}, {twice.Key}: the setting occurs twice.");
        }

        return errors.Count > 0 ? throw new GuidelineFormatException(errors) : new SettingCatalogue(definitions);
    }

    private static void Check(SettingDefinition definition, string fileName, List<string> errors)
    {
        if (!IsAllowed(definition))
        {
            errors.Add($"{fileName}, {definition.Name}: the default {Written(definition.Default)} is not an allowed {definition.Kind}.");
        }

        if (definition.Kind == SettingKind.Number && definition.Unit is null)
        {
            errors.Add($"{fileName}, {definition.Name}: a number needs a unit ('1' for counts).");
        }

        CheckLabel(definition, fileName, errors);
    }

    private static bool IsAllowed(SettingDefinition definition) => (definition.Kind, definition.Default) switch
    {
        (SettingKind.Number, decimal number) => !(number < definition.Low || number > definition.High),
        (SettingKind.Boolean, bool) => true,
        (SettingKind.Choice, string choice) => definition.Choices.Contains(choice, StringComparer.Ordinal),
        _ => false,
    };

    private static string? Written(object value) => Convert.ToString(value, CultureInfo.InvariantCulture);

    private static void CheckLabel(SettingDefinition definition, string fileName, List<string> errors)
    {
        var hasLimit = definition.LabelLimit is not null;
        if (hasLimit != definition.LargerIsLaxer.HasValue || hasLimit == string.IsNullOrWhiteSpace(definition.Label))
        {
            errors.Add(
                $"{fileName}, {definition.Name}: labelLimit, largerIsLaxer and label go together; label says what sets the limit, for example \"the resin microsphere label\".");
        }

        if (hasLimit && definition.Kind != SettingKind.Number)
        {
            errors.Add($"{fileName}, {definition.Name}: only a number can have a labelLimit.");
        }

        if (definition.IsBeyondLabel(definition.Default))
        {
            errors.Add($"{fileName}, {definition.Name}: the default {Written(definition.Default)} is laxer than {definition.Label} allows ({Written(definition.LabelLimit!)}).");
        }
    }
}
