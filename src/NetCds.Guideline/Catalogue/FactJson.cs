using System.Text.Json;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Catalogue;

/// <summary>
/// One object of the fact catalogue while it is read: gives members by type, remembers which were asked for, and collects every mistake with
/// its place.
/// </summary>
internal sealed class FactJson
{
    private readonly JsonElement _json;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _errors;

    public FactJson(JsonElement json, string place, List<string> errors)
    {
        _json = json;
        Place = place;
        _errors = errors;
        if (json.ValueKind != JsonValueKind.Object)
        {
            Error("an object is needed here.");
        }
    }

    public string Place { get; }

    public void Error(string message) => _errors.Add($"{Place}: {message}");

    public void Error(string member, string message) => _errors.Add($"{Place}, member '{member}': {message}");

    public bool Has(string name) => Find(name) is not null;

    public JsonElement? Find(string name)
    {
        _seen.Add(name);
        return _json.ValueKind == JsonValueKind.Object && _json.TryGetProperty(name, out var value) ? value : null;
    }

    public string Text(string name)
    {
        var text = OptionalText(name);
        if (text is null)
        {
            Error(name, "a text is needed here.");
        }

        return text ?? string.Empty;
    }

    public string? OptionalText(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text)
        {
            return text;
        }

        Error(name, "the value must be a text that is not empty.");
        return null;
    }

    public bool Flag(string name)
    {
        if (Find(name) is not { } value)
        {
            return false;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Error(name, "the value must be true or false.");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    public decimal? Number(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            return number;
        }

        Error(name, "the value must be a number.");
        return null;
    }

    public FactJson? Child(string name) => Find(name) is { } value ? new FactJson(value, $"{Place}, member '{name}'", _errors) : null;

    public List<FactJson> Children(string name)
    {
        var children = new List<FactJson>();
        foreach (var item in Items(name))
        {
            children.Add(new FactJson(item, $"{Place}, member '{name}' number {children.Count + 1}", _errors));
        }

        return children;
    }

    public List<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var item in Items(name))
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { Length: > 0 } text)
            {
                texts.Add(text);
            }
            else
            {
                Error(name, "every item must be a text that is not empty.");
            }
        }

        return texts;
    }

    public List<JsonElement> Items(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray()];
        }

        Error(name, "the value must be a list.");
        return [];
    }

    public List<JsonProperty> Members() => _json.ValueKind == JsonValueKind.Object ? [.. _json.EnumerateObject()] : [];

    public T OneOf<T>(string name, IReadOnlyDictionary<string, T> choices, T fallback)
    {
        if (OptionalText(name) is not { } text)
        {
            return fallback;
        }

        if (choices.TryGetValue(text, out var choice))
        {
            return choice;
        }

        Error(name, $"'{text}' is none of: {string.Join(", ", choices.Keys)}.");
        return fallback;
    }

    /// <summary>A value of a fact: true, false, a number, a bound such as <c>"&gt;=10"</c>, or an answer code.</summary>
    public FactValue Value(string name, FactKind kind) => Find(name) is { } value ? Value(name, value, kind) : default;

    public FactValue Value(string name, JsonElement value, FactKind kind)
    {
        var read = FactLiteral.Read(value, kind);
        if (read.IsNone)
        {
            Error(name, $"{value.GetRawText()} is no value of a fact of kind {FactLiteral.NameOf(kind)}.");
        }

        return read;
    }

    /// <summary>Reports members nobody asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var member in Members())
        {
            if (!_seen.Contains(member.Name))
            {
                Error(member.Name, "there is no such member here.");
            }
        }
    }
}
