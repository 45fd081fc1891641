using System.Text;
using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Narrative;

/// <summary>Reads <c>reports.json</c> strictly: every mistake is reported with its place.</summary>
internal static class ReportCatalogueReader
{
    /// <summary>Name of the file in the catalogue.</summary>
    public const string FileName = "reports.json";

    private const int MostReports = 100;

    // Words of a nuclear medicine report decide before those of imaging: a PET/CT is a PET.
    private static readonly (string Name, ReportKinds Kind)[] Kinds =
        [("nuclear", ReportKinds.Nuclear), ("pathology", ReportKinds.Pathology), ("imaging", ReportKinds.Imaging)];

    /// <exception cref="GuidelineFormatException">The file cannot be used; every mistake is listed.</exception>
    public static ReportCatalogue Read(byte[] content, FactCatalogue facts)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            var errors = new List<string>();
            var catalogue = Read(new FactJson(document.RootElement, FileName, errors), facts);
            return errors.Count > 0 ? throw new GuidelineFormatException(errors) : catalogue;
        }
        catch (JsonException exception)
        {
            throw new GuidelineFormatException([$"{FileName}: not readable as JSON: {exception.Message}"]);
        }
    }

    private static ReportCatalogue Read(FactJson root, FactCatalogue facts)
    {
        var names = Systems(root);
        var systems = new CodeSystems(new FactConventions { Systems = [.. names.SelectMany(n => n.Value.Select(address => KeyValuePair.Create(address, n.Value[0])))] });
        var statuses = root.Child("statuses");
        var kinds = root.Child("kinds");
        var catalogue = new ReportCatalogue
        {
            Newest = Whole(root, "newest"),
            SettledAfterDays = Whole(root, "settledAfterDays"),
            Statuses = statuses?.Members().ToDictionary(m => m.Name, m => statuses.Texts(m.Name).Select(Encoding.UTF8.GetBytes).ToArray(), StringComparer.Ordinal) ?? [],
            NotRead = Codings(root, "notRead", names, systems),
            Kinds = [.. Kinds.Select(k => Kind(kinds, k.Name, k.Kind, names, systems, facts)).OfType<ReportKind>()],
        };
        kinds?.RefuseOthers();
        root.RefuseOthers();
        return catalogue;
    }

    private static ReportKind? Kind(FactJson? kinds, string name, ReportKinds kind, Dictionary<string, List<string>> names, CodeSystems systems, FactCatalogue facts)
    {
        if (kinds?.Child(name) is not { } json)
        {
            return null;
        }

        var states = new bool[facts.Definitions.Count];
        foreach (var fact in json.Texts("facts"))
        {
            var index = facts.IndexOf(fact);
            if (index < 0)
            {
                json.Error("facts", $"there is no fact '{fact}'.");
            }
            else
            {
                states[index] = true;
            }
        }

        var result = new ReportKind
        {
            Kind = kind,
            Categories = Codings(json, "categories", names, systems),
            Codes = Codings(json, "codes", names, systems),
            Words = WordSet.Of(json.Texts("words")),
            States = states,
        };
        json.RefuseOthers();
        return result;
    }

    private static Dictionary<string, List<string>> Systems(FactJson root)
    {
        var systems = root.Child("systems");
        var names = systems?.Members().ToDictionary(m => m.Name, m => systems.Texts(m.Name), StringComparer.Ordinal) ?? [];
        foreach (var empty in names.Where(n => n.Value.Count == 0).Select(n => n.Key).ToList())
        {
            systems!.Error(empty, "the canonical address is needed, and may be followed by other accepted names.");
            names.Remove(empty);
        }

        return names;
    }

    private static CodeTable<bool> Codings(FactJson json, string member, Dictionary<string, List<string>> names, CodeSystems systems)
    {
        var codings = new List<KeyValuePair<Coding, bool>>();
        foreach (var item in json.Items(member))
        {
            if (item is { ValueKind: JsonValueKind.Array } && item.GetArrayLength() == 2 && names.TryGetValue(item[0].ToString(), out var addresses) && item[1].ToString() is { Length: > 0 } code)
            {
                codings.Add(KeyValuePair.Create(new Coding(addresses[0], code), true));
            }
            else
            {
                json.Error(member, $"{item.GetRawText()} is no coding: write [\"system\", \"code\"] with a system of the member 'systems'.");
            }
        }

        return new CodeTable<bool>(systems, codings);
    }

    private static int Whole(FactJson json, string member)
    {
        var number = json.Number(member) ?? 0;
        if (number is > 0 and <= MostReports && number == decimal.Truncate(number))
        {
            return (int)number;
        }

        json.Error(member, $"a whole number from 1 to {MostReports} is needed.");
        return 1;
    }
}
