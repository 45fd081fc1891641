using System.Text.Json;
using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Catalogue;

/// <summary>The names the catalogue gives to systems, sets of codes and words, windows and forms of medicines.</summary>
internal sealed class FactVocabulary
{
    private readonly Dictionary<string, string> _systems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _codeSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _wordSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactMedicineForm> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _local = new(StringComparer.Ordinal);

    public FactVocabulary(FactJson root)
    {
        ReadSystems(root);
        foreach (var local in root.Texts("localSystems"))
        {
            _local.Add(SystemNamed(local, root, "localSystems") ?? string.Empty);
        }

        foreach (var name in root.Texts("caselessSystems"))
        {
            if (SystemNamed(name, root, "caselessSystems") is { } system)
            {
                CaselessSystems.Add(system);
            }
        }

        ReadWindows(root);
        foreach (var set in root.Child("codeSets")?.Members() ?? [])
        {
            _codeSets[set.Name] = set.Value;
        }

        var words = root.Child("wordSets");
        foreach (var set in words?.Members() ?? [])
        {
            _wordSets[set.Name] = words!.Texts(set.Name);
        }

        var forms = root.Child("forms");
        foreach (var form in forms?.Members() ?? [])
        {
            var item = forms!.Child(form.Name)!;
            _forms[form.Name] = new FactMedicineForm(Codings(item, "codes"), item.Texts("words"), Codings(item, "routes"));
            item.RefuseOthers();
        }
    }

    public List<KeyValuePair<string, string>> Addresses { get; } = [];

    public List<string> CaselessSystems { get; } = [];

    public Dictionary<string, int> Windows { get; } = new(StringComparer.Ordinal);

    public FactMedicineForm? Form(FactJson json, string member)
    {
        if (json.OptionalText(member) is not { } name)
        {
            return null;
        }

        if (!_forms.TryGetValue(name, out var form))
        {
            json.Error(member, $"there is no form '{name}'.");
        }

        return form;
    }

    /// <summary>Words given in place or by the name of a set.</summary>
    public IReadOnlyList<string> Words(FactJson json, string member)
    {
        if (json.Find(member) is not { ValueKind: JsonValueKind.String } value)
        {
            return json.Texts(member);
        }

        if (_wordSets.TryGetValue(value.GetString()!, out var words))
        {
            return words;
        }

        json.Error(member, $"there is no set of words '{value.GetString()}'.");
        return [];
    }

    /// <summary>Codings given in place or by the name of a set, each <c>[system, code]</c> or <c>[system, code, standing]</c>.</summary>
    public IReadOnlyList<Coding> Codings(FactJson json, string member, List<Coding>? writable = null)
    {
        var codings = new List<Coding>();
        foreach (var item in Entries(json, member))
        {
            if (Coding(json, member, item, out var standing) is not { } coding)
            {
                continue;
            }

            codings.Add(coding);
            if (standing == "confirmed" || _local.Contains(coding.System))
            {
                writable?.Add(coding);
            }
        }

        return codings;
    }

    /// <summary>One coding, with whatever stands in third place.</summary>
    public Coding? Coding(FactJson json, string member, JsonElement item, out string? third)
    {
        third = null;
        if (item.ValueKind != JsonValueKind.Array || item.GetArrayLength() is < 2 or > 3 || !AllTexts(item))
        {
            json.Error(member, $"{item.GetRawText()} is no coding: write [\"system\", \"code\", \"confirmed\"].");
            return null;
        }

        third = item.GetArrayLength() == 3 ? item[2].GetString() : null;
        return SystemNamed(item[0].GetString()!, json, member) is { } system ? new Coding(system, item[1].GetString()!) : null;
    }

    /// <summary>Refuses a third place other than a standing.</summary>
    private IEnumerable<JsonElement> Entries(FactJson json, string member)
    {
        var entries = json.Find(member) is { ValueKind: JsonValueKind.String } name ? Set(json, member, name.GetString()!) : json.Items(member);
        foreach (var entry in entries)
        {
            if (entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() == 3 && entry[2].ToString() is not ("confirmed" or "unconfirmed"))
            {
                json.Error(member, $"'{entry[2]}' is none of: confirmed, unconfirmed.");
            }

            yield return entry;
        }
    }

    private List<JsonElement> Set(FactJson json, string member, string name)
    {
        if (_codeSets.TryGetValue(name, out var set) && set.ValueKind == JsonValueKind.Array)
        {
            return [.. set.EnumerateArray()];
        }

        json.Error(member, $"there is no set of codes '{name}'.");
        return [];
    }

    private void ReadSystems(FactJson root)
    {
        var systems = root.Child("systems");
        foreach (var system in systems?.Members() ?? [])
        {
            var names = systems!.Texts(system.Name);
            if (names.Count == 0)
            {
                systems.Error(system.Name, "the canonical address is needed, and may be followed by other accepted names.");
                continue;
            }

            _systems[system.Name] = names[0];
            foreach (var name in names)
            {
                Addresses.Add(new(name, names[0]));
            }
        }
    }

    private void ReadWindows(FactJson root)
    {
        var windows = root.Child("windows");
        foreach (var window in windows?.Members() ?? [])
        {
            var days = windows!.Number(window.Name) ?? 0;
            if (days <= 0 || days != decimal.Truncate(days) || days > 36500)
            {
                windows.Error(window.Name, "a whole number of days above 0 is needed.");
                continue;
            }

            Windows[window.Name] = (int)days;
        }
    }

    private string? SystemNamed(string name, FactJson json, string member)
    {
        if (_systems.TryGetValue(name, out var system))
        {
            return system;
        }

        json.Error(member, $"there is no system '{name}' in the member 'systems'.");
        return null;
    }

    private static bool AllTexts(JsonElement list)
    {
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || string.IsNullOrEmpty(item.GetString()))
            {
                return false;
            }
        }

        return true;
    }
}
