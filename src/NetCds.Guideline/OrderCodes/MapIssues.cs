using System.Text.Json;

namespace NetCds.Guideline.OrderCodes;

/// <summary>Collects what is wrong in a map, and reads members of the types they must have.</summary>
internal sealed class MapIssues(string fileName, ICollection<string> errors, ICollection<string> remarks)
{
    public int Count { get; private set; }

    public void Error(string path, string problem)
    {
        Count++;
        errors.Add(At(path, problem));
    }

    public void Remark(string path, string remark) => remarks.Add(At(path, remark));

    /// <summary>The text of a member that must have one, or null after an error.</summary>
    public string? Required(JsonElement parent, string name, string path, string whatToDo)
    {
        var text = Optional(parent, name, path, out var isWrong);
        if (text is null && !isWrong)
        {
            Error($"{path}.{name}", $"it is missing. {whatToDo}");
        }

        return text;
    }

    /// <summary>The text of a member, or null when it is not there.</summary>
    public string? Optional(JsonElement parent, string name, string path) => Optional(parent, name, path, out _);

    /// <summary>The items of a member that must be an array of objects; none when it is not there.</summary>
    public IEnumerable<(JsonElement Item, string Path)> Items(JsonElement parent, string name, string path)
    {
        var place = path.Length == 0 ? name : $"{path}.{name}";
        if (!parent.TryGetProperty(name, out var array))
        {
            yield break;
        }

        if (array.ValueKind != JsonValueKind.Array)
        {
            Error(place, "it must be an array, [ … ].");
            yield break;
        }

        var index = 0;
        foreach (var item in array.EnumerateArray())
        {
            var itemPath = $"{place}[{index++}]";
            if (item.ValueKind == JsonValueKind.Object)
            {
                yield return (item, itemPath);
            }
            else
            {
                Error(itemPath, "it must be an object, { … }.");
            }
        }
    }

    private string? Optional(JsonElement parent, string name, string path, out bool isWrong)
    {
        isWrong = false;
        if (!parent.TryGetProperty(name, out var member))
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(member.GetString()))
        {
            return member.GetString()!.Trim();
        }

        isWrong = true;
        Error($"{path}.{name}", "it must be a text that is not empty.");
        return null;
    }

    private string At(string path, string text) => path.Length == 0 ? $"{fileName}: {text}" : $"{fileName}, {path}: {text}";
}
