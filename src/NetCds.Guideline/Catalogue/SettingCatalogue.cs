using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace NetCds.Guideline.Catalogue;

/// <summary>All settings of the guideline, in order, and the making of site settings from names and values.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class SettingCatalogue
{
    private readonly FrozenDictionary<string, int> _indexByName;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="definitions">The settings, in order.</param>
    public SettingCatalogue(IReadOnlyList<SettingDefinition> definitions)
    {
        Definitions = definitions;
        _indexByName = definitions.Select((d, i) => (d.Name, i)).ToFrozenDictionary(x => x.Name, x => x.i, StringComparer.Ordinal);
        Defaults = new SiteSettings([.. definitions.Select(d => d.Default)]);
    }

    /// <summary>The settings, in order.</summary>
    public IReadOnlyList<SettingDefinition> Definitions { get; }

    /// <summary>Every setting at its default.</summary>
    public SiteSettings Defaults { get; }

    /// <summary>Position of a setting, or -1.</summary>
    /// <param name="name">Its name.</param>
    public int IndexOf(string name) => _indexByName.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The settings that are laxer than a label allows, in order; none for the defaults.</summary>
    /// <param name="settings">The settings in use.</param>
    public IReadOnlyList<SettingBeyondLabel> BeyondLabel(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        List<SettingBeyondLabel>? beyond = null;
        for (var i = 0; i < Definitions.Count; i++)
        {
            if (Definitions[i].IsBeyondLabel(settings.Values[i]))
            {
                (beyond ??= []).Add(new SettingBeyondLabel(Definitions[i], (decimal)settings.Values[i]));
            }
        }

        return beyond ?? (IReadOnlyList<SettingBeyondLabel>)[];
    }

    /// <summary>Settings with one value changed.</summary>
    /// <param name="settings">The settings to start from.</param>
    /// <param name="name">Name of the setting.</param>
    /// <param name="value">The value as JSON.</param>
    /// <param name="error">Null, or what is wrong and what is allowed.</param>
    /// <returns>The changed settings, or null when the name is unknown or the value is not allowed.</returns>
    public SiteSettings? With(SiteSettings settings, string name, JsonElement value, out string? error) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => With(settings, name, number, out error),
        JsonValueKind.True or JsonValueKind.False => With(settings, name, value.GetBoolean(), out error),
        JsonValueKind.String => With(settings, name, value.GetString()!, out error),
        _ => Refuse(name, "The value must be a number, true, false or a text.", out error),
    };

    /// <summary>Settings with one value changed, the value given as text: <c>20</c>, <c>true</c>, <c>seed_strict</c>.</summary>
    /// <param name="settings">The settings to start from.</param>
    /// <param name="name">Name of the setting.</param>
    /// <param name="text">The value as text.</param>
    /// <param name="error">Null, or what is wrong and what is allowed.</param>
    /// <returns>The changed settings, or null when the name is unknown or the value is not allowed.</returns>
    public SiteSettings? WithText(SiteSettings settings, string name, string text, out string? error)
    {
        var index = IndexOf(name);
        object value = index >= 0 && Definitions[index].Kind == SettingKind.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
            : index >= 0 && Definitions[index].Kind == SettingKind.Boolean && bool.TryParse(text, out var flag) ? flag
            : text;
        return With(settings, name, value, out error);
    }

    private SiteSettings? With(SiteSettings settings, string name, object value, out string? error)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            return Refuse(name, $"There is no such setting. Settings: {string.Join(", ", Definitions.Select(d => d.Name))}.", out error);
        }

        var definition = Definitions[index];
        var problem = Check(definition, value);
        if (problem is not null)
        {
            return Refuse(name, problem, out error);
        }

        error = null;
        var values = (object[])settings.Values.Clone();
        values[index] = value;
        return new SiteSettings(values);
    }

    private static string? Check(SettingDefinition definition, object value) => (definition.Kind, value) switch
    {
        (SettingKind.Number, decimal number) when (definition.Low is null || number >= definition.Low) && (definition.High is null || number <= definition.High) => null,
        (SettingKind.Number, _) => $"The value must be a number from {definition.Low} to {definition.High}.",
        (SettingKind.Boolean, bool) => null,
        (SettingKind.Boolean, _) => "The value must be true or false.",
        (SettingKind.Choice, string text) when definition.Choices.Contains(text) => null,
        _ => $"The value must be one of: {string.Join(", ", definition.Choices)}.",
    };

    private static SiteSettings? Refuse(string name, string problem, out string? error)
    {
        error = $"Setting '{name}': {problem}";
        return null;
    }
}
