using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace NetCds.Server.Configuration;

/// <summary>Reads one section of the configuration by hand and collects every error.</summary>
internal sealed class SectionReader
{
    private readonly IConfigurationSection _section;
    private readonly List<string> _errors;
    private readonly List<string> _known = [];

    public SectionReader(IConfigurationSection section, List<string> errors)
    {
        _section = section;
        _errors = errors;
    }

    public IConfigurationSection Section(string name)
    {
        _known.Add(name);
        return _section.GetSection(name);
    }

    public string? Text(string name) => Section(name).Value is { Length: > 0 } text ? text : null;

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

    public bool Flag(string name)
    {
        var text = Text(name);
        if (text is not null && !bool.TryParse(text, out _))
        {
            Refuse(name, $"'{text}' is neither true nor false.");
        }

        return bool.TryParse(text, out var flag) && flag;
    }

    public void Refuse(string name, string problem) => _errors.Add($"{_section.Path}:{name}: {problem}");

    /// <summary>Names every setting that nobody asked for: a misspelt limit must not be a limit that is off.</summary>
    public void RefuseUnknown()
    {
        foreach (var child in _section.GetChildren())
        {
            if (!_known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            {
                Refuse(child.Key, $"There is no such setting in this version. Settings here: {string.Join(", ", _known)}.");
            }
        }
    }
}
