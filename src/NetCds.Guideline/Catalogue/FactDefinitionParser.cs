using System.Text.Json;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Catalogue;

/// <summary>Reads what a fact is.</summary>
internal static class FactDefinitionParser
{
    private static readonly Dictionary<string, FactKind> Kinds = new(StringComparer.Ordinal)
    {
        ["boolean"] = FactKind.Boolean,
        ["quantity"] = FactKind.Quantity,
        ["integer"] = FactKind.Integer,
        ["code"] = FactKind.Code,
        ["age"] = FactKind.Age,
    };

    private static readonly Dictionary<string, Absence> Absences = new(StringComparer.Ordinal)
    {
        ["unknown"] = Absence.Unknown,
        ["negative"] = Absence.Negative,
        ["unknownNotLimiting"] = Absence.UnknownNotLimiting,
    };

    private static readonly Dictionary<string, Aggregation> Aggregations = new(StringComparer.Ordinal)
    {
        ["latest"] = Aggregation.Latest,
        ["any"] = Aggregation.Any,
        ["strongest"] = Aggregation.Strongest,
        ["count"] = Aggregation.Count,
        ["sum"] = Aggregation.Sum,
    };

    public static FactDefinition Read(FactJson json, int index, FactVocabulary vocabulary)
    {
        var kind = json.OneOf("kind", Kinds, FactKind.Boolean);
        if (!json.Has("kind"))
        {
            json.Error("kind", $"one of {string.Join(", ", Kinds.Keys)} is needed.");
        }

        var (values, words) = Values(json, vocabulary);
        var (low, high) = Range(json);
        var definition = new FactDefinition
        {
            Index = index,
            Name = json.Text("name"),
            Title = json.Text("title"),
            ShortTitle = json.OptionalText("shortTitle"),
            Kind = kind,
            Unit = json.OptionalText("unit"),
            AcceptedUnits = Units(json),
            PlausibleLow = low,
            PlausibleHigh = high,
            Values = values,
            AnswerWords = words,
            Validity = Validity(json, kind, vocabulary),
            Aggregation = json.OneOf("aggregate", Aggregations, Aggregation.Latest),
            Strength = json.Texts("strength"),
            Weakest = json.Texts("weakest"),
            Negative = json.OptionalText("negative"),
            OffersCandidates = !json.Has("candidates") || json.Flag("candidates"),
            LargestOfDay = json.OptionalText("sameDay") is "largest",
            OnePerDay = json.Flag("onePerDay"),
            SumPer = json.OptionalText("sumPer"),
            TooVague = json.Texts("unreadable"),
            Absence = json.OneOf("absence", Absences, Absence.Unknown),
            AbsenceLists = json.Texts("absenceLists"),
            AbsenceValue = json.Value("absenceValue", kind),
            NotApplicableWhen = json.OptionalText("notApplicableWhen"),
            Derivations = Derivations(json),
            MissingCard = json.OptionalText("missingCard"),
            Hidden = json.Flag("hidden"),
        };
        Check(json, definition);
        return definition;
    }

    private static void Check(FactJson json, FactDefinition definition)
    {
        var isNumber = definition.Kind is FactKind.Quantity or FactKind.Integer or FactKind.Age;
        if (isNumber && definition.Unit is null)
        {
            json.Error("unit", "a number needs its UCUM unit; 1 for a count.");
        }

        if (!isNumber && (definition.Unit is not null || definition.AcceptedUnits.Count > 0 || definition.PlausibleLow is not null))
        {
            json.Error("unit", "units and plausible ranges belong to numbers only.");
        }

        foreach (var unit in definition.AcceptedUnits)
        {
            if (unit.Unit == definition.Unit)
            {
                json.Error("acceptedUnits", $"'{unit.Unit}' is the unit itself.");
            }
        }

        if (definition.Absence == Absence.Negative && (definition.AbsenceValue.IsNone || definition.AbsenceLists.Count == 0))
        {
            json.Error("absence", "a negative from absence needs absenceLists and absenceValue.");
        }

        if (definition.Aggregation == Aggregation.Strongest && definition.Strength.Count != definition.Values.Count)
        {
            json.Error("strength", "every answer must be named once, the weakest first.");
        }

        foreach (var code in Named(definition))
        {
            if (!definition.Values.Any(v => v.Code == code))
            {
                json.Error("values", $"'{code}' is named elsewhere in the fact but is none of its answers.");
            }
        }
    }

    private static IEnumerable<string> Named(FactDefinition definition)
    {
        var windows = definition.Validity.Where(v => v.Value.Code is not null).Select(v => v.Value.Code!);
        var absent = definition.AbsenceValue.Code is { } code ? [code] : Array.Empty<string>();
        var negative = definition.Negative is { } denied ? [denied] : Array.Empty<string>();
        return [.. definition.Strength, .. definition.Weakest, .. windows, .. absent, .. negative];
    }

    private static (decimal? Low, decimal? High) Range(FactJson json)
    {
        var items = json.Items("plausible");
        if (items.Count == 0)
        {
            return (null, null);
        }

        if (items.Count == 2 && items[0].ValueKind == JsonValueKind.Number && items[1].ValueKind == JsonValueKind.Number
            && items[0].TryGetDecimal(out var low) && items[1].TryGetDecimal(out var high) && low < high)
        {
            return (low, high);
        }

        json.Error("plausible", "two numbers are needed, the lower first.");
        return (null, null);
    }

    private static List<AcceptedUnit> Units(FactJson json)
    {
        var units = new List<AcceptedUnit>();
        foreach (var item in json.Items("acceptedUnits"))
        {
            if (item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 3 && item[0].ValueKind == JsonValueKind.String
                && item[1].ValueKind == JsonValueKind.Number && item[1].TryGetDecimal(out var factor) && factor > 0
                && item[2].ValueKind == JsonValueKind.Number && item[2].TryGetDecimal(out var divisor) && divisor > 0
                && !units.Any(u => u.Unit == item[0].GetString()))
            {
                units.Add(new AcceptedUnit(item[0].GetString()!, factor, divisor));
            }
            else
            {
                json.Error("acceptedUnits", $"{item.GetRawText()} is not [\"unit\", factor, divisor] with numbers above 0, each unit once.");
            }
        }

        return units;
    }

    private static (List<AnswerValue> Values, List<IReadOnlyList<string>> Words) Values(FactJson json, FactVocabulary vocabulary)
    {
        var values = new List<AnswerValue>();
        var words = new List<IReadOnlyList<string>>();
        foreach (var item in json.Children("values"))
        {
            var value = new AnswerValue(item.Text("code"), item.Text("display"), vocabulary.Codings(item, "codes"));
            if (values.Any(v => v.Code == value.Code))
            {
                item.Error("code", $"'{value.Code}' is taken by another answer.");
            }

            values.Add(value);
            words.Add(vocabulary.Words(item, "words"));
            item.RefuseOthers();
        }

        return (values, words);
    }

    private static List<ValidityWindow> Validity(FactJson json, FactKind kind, FactVocabulary vocabulary)
    {
        var windows = new List<ValidityWindow>();
        if (json.Find("validity") is not { } validity)
        {
            return windows;
        }

        if (validity.ValueKind != JsonValueKind.Object)
        {
            windows.Add(new ValidityWindow(default, FactWindow.Days(json, "validity", validity, vocabulary)));
            return windows;
        }

        foreach (var member in validity.EnumerateObject())
        {
            var value = kind == FactKind.Boolean && bool.TryParse(member.Name, out var flag) ? FactValue.Of(flag) : FactValue.Of(member.Name);
            windows.Add(new ValidityWindow(value, FactWindow.Days(json, "validity", member.Value, vocabulary)));
        }

        return windows;
    }

    private static List<Derivation> Derivations(FactJson json)
    {
        var derivations = new List<Derivation>();
        foreach (var item in json.Children("derive"))
        {
            var oldestOf = item.Texts("oldestOf");
            derivations.Add(new Derivation(item.OptionalText("when"), oldestOf.Count > 0 ? string.Empty : item.Text("value"), item.Flag("assumed")) { OldestOf = oldestOf });
            item.RefuseOthers();
        }

        return derivations;
    }
}
