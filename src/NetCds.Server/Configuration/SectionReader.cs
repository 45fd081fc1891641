using System.Globalization;
using Microsoft.Extensions.Configuration;
using NetCds.Fhir.Spelling;

namespace NetCds.Server.Configuration;

/// <summary>Reads one section of the configuration by hand and collects every error.</summary>
internal sealed class SectionReader
{
    private readonly IConfigurationSection _section;
    private readonly List<string> _errors;
    private readonly string _folder;
    private readonly List<string> _known = [];

    /// <param name="section">The section.</param>
    /// <param name="errors">Where to add what is wrong.</param>
    /// <param name="folder">Folder that relative paths start from.</param>
    public SectionReader(IConfigurationSection section, List<string> errors, string folder)
    {
        _section = section;
        _errors = errors;
        _folder = folder;
    }

    /// <summary>Names of the settings that were asked for.</summary>
    public IReadOnlyCollection<string> Known => _known;

    public bool Exists => _section.Value is not null || _section.GetChildren().Any();

    public IConfigurationSection Section(string name)
    {
        _known.Add(name);
        return _section.GetSection(name);
    }

    /// <summary>A reader of an inner section; a value in its place is refused, or it would be passed over.</summary>
    public SectionReader Inner(string name)
    {
        var section = Section(name);
        if (section.Value is { Length: > 0 })
        {
            Refuse(name, $"This is a section with settings of its own, not a value. Write {{ … }} in JSON, or name the setting in it in environment variables ({VariableOf(name)}__…).");
        }

        return Of(section);
    }

    /// <summary>A reader of a part of this section.</summary>
    public SectionReader Of(IConfigurationSection section) => new(section, _errors, _folder);

    /// <summary>The items of a list; a single value or an object in its place is refused.</summary>
    public IReadOnlyList<IConfigurationSection> Items(string name)
    {
        var section = Section(name);
        var items = section.GetChildren().ToList();
        if (section.Value is { Length: > 0 } || items.Exists(i => !int.TryParse(i.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            Refuse(name, $"This is a list. Write [ … ] in JSON, or number the items in environment variables ({VariableOf(name)}__0).");
            return [];
        }

        return items;
    }

    /// <summary>The texts of a list with the name to refuse each by.</summary>
    public IEnumerable<(string Name, string Text)> Texts(string name)
    {
        foreach (var item in Items(name))
        {
            if (item.Value is { Length: > 0 } text)
            {
                yield return ($"{name}:{item.Key}", text);
            }
            else
            {
                Refuse($"{name}:{item.Key}", "The item is empty or not a text. Write a text, or remove the item.");
            }
        }
    }

    /// <summary>A value; a list or a section in its place is refused.</summary>
    public string? Text(string name)
    {
        var section = Section(name);
        if (section.GetChildren().Any())
        {
            Refuse(name, "This is one value. Write a text, a number, true or false, not [ … ] or { … }.");
        }

        return section.Value is { Length: > 0 } text ? text : null;
    }

    /// <summary>The absolute path of a file or folder. A relative one starts from the folder of the configuration, wherever the setting comes from.</summary>
    public string? PathTo(string name)
    {
        var text = Text(name);
        if (text is null || !text.Contains('\0', StringComparison.Ordinal))
        {
            return text is null ? null : Path.GetFullPath(text, _folder);
        }

        Refuse(name, "The value is no path.");
        return null;
    }

    /// <summary>A text that has to be there.</summary>
    public string? Needed(string name, string remedy)
    {
        var text = Text(name);
        if (text is null)
        {
            Refuse(name, $"The setting is missing. {remedy}");
        }

        return text;
    }

    public int Number(string name, int fallback, int low, int high)
    {
        var text = Text(name);
        if (text is null)
        {
            return fallback;
        }

        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
        {
            return number;
        }

        Refuse(name, $"'{text}' is not a whole number from {low} to {high}.");
        return fallback;
    }

    public TimeSpan Duration(string name, TimeSpan fallback, TimeSpan low, TimeSpan high)
    {
        var text = Text(name);
        if (text is null)
        {
            return fallback;
        }

        // A bare number would be read as days.
        if (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) && duration >= low && duration <= high)
        {
            return duration;
        }

        Refuse(name, $"'{text}' is not a time from {low:c} to {high:c}. Write hours:minutes:seconds, for example {fallback:c}.");
        return fallback;
    }

    public bool Flag(string name)
    {
        var text = Text(name);
        if (text is not null && !bool.TryParse(text, out _))
        {
            Refuse(name, $"'{text}' is neither true nor false.");
        }

        return bool.TryParse(text, out var flag) && flag;
    }

    /// <summary>Adds what is wrong with a setting, once.</summary>
    public void Refuse(string name, string problem)
    {
        var error = $"{_section.Path}:{name}: {problem}";
        if (!_errors.Contains(error, StringComparer.Ordinal))
        {
            _errors.Add(error);
        }
    }

    /// <summary>Names every setting that nobody asked for: a misspelt limit must not be a limit that is off.</summary>
    public void RefuseUnknown()
    {
        foreach (var child in _section.GetChildren())
        {
            if (!_known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            {
                var suggestion = NearestName.Of(child.Key, _known) is { } nearest ? $" Did you mean {nearest}?" : string.Empty;
                Refuse(child.Key, $"There is no such setting in this version.{suggestion} Settings here: {string.Join(", ", _known.Distinct(StringComparer.OrdinalIgnoreCase))}.");
            }
        }
    }

    private string VariableOf(string name) => $"{_section.Path}:{name}".Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();
}
