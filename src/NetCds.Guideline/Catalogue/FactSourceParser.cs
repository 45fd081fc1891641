using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Catalogue;

/// <summary>Reads which FHIR element states a fact.</summary>
internal static class FactSourceParser
{
    /// <summary>Stands for the record itself in place of a FHIR type.</summary>
    private const string Lists = "lists";

    private static readonly string[] Types =
    [
        "Patient", "Observation", "Condition", "Procedure", "DiagnosticReport", "ImagingStudy", "MedicationRequest", "MedicationStatement",
        "MedicationAdministration", "AllergyIntolerance", "ServiceRequest", Lists,
    ];

    private static readonly Dictionary<string, FactReadKind> Reads = Enum.GetValues<FactReadKind>()
        .ToDictionary(k => JsonNamingPolicy.CamelCase.ConvertName(k.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<string, FactWeight> Weights = new(StringComparer.Ordinal)
    {
        ["usual"] = FactWeight.Usual, ["presence"] = FactWeight.Presence, ["fallback"] = FactWeight.Fallback,
    };

    public static FactSourceDefinition Read(FactJson json, FactDefinition fact, FactVocabulary vocabulary)
    {
        var type = json.Text("from");
        if (!Types.Contains(type, StringComparer.Ordinal))
        {
            json.Error("from", $"'{type}' is none of: {string.Join(", ", Types)}.");
        }

        if (!json.Has("read"))
        {
            json.Error("read", $"one of {string.Join(", ", Reads.Keys)} is needed.");
        }

        var writable = new List<Coding>();
        var source = new FactSourceDefinition
        {
            FactIndex = fact.Index,
            ResourceType = type == Lists ? string.Empty : type,
            Codings = vocabulary.Codings(json, "codes", writable),
            WritableCodings = writable,
            CodePrefixes = vocabulary.Codings(json, "prefixes"),
            Categories = vocabulary.Codings(json, "categories"),
            Words = vocabulary.Words(json, "words"),
            NotWords = vocabulary.Words(json, "notWords"),
            RequiredWords = json.Texts("requiredWords"),
            Modalities = vocabulary.Codings(json, "modalities"),
            BodySites = vocabulary.Codings(json, "bodySite"),
            Read = json.OneOf("read", Reads, FactReadKind.Value),
            ReadsDrafts = json.Flag("drafts"),
            Statuses = json.Texts("statuses"),
            OnlyWith = Company(json, "onlyWith", vocabulary),
            NotWith = Company(json, "notWith", vocabulary),
            Value = json.Value("value", fact.Kind),
            AbsentValue = json.Value("absent", fact.Kind),
            SevereValue = json.Value("severe", fact.Kind),
            Issue = json.OptionalText("issue"),
            Answers = Answers(json, fact.Kind, vocabulary),
            Bands = Bands(json, fact.Kind),
            Labels = json.Texts("labels"),
            TotalWords = json.Texts("totalWords"),
            IgnoresOtherUnits = json.OptionalText("otherUnits") is "ignore",
            ConfirmedOnly = json.Flag("confirmedOnly"),
            OnlyForm = vocabulary.Form(json, "onlyForm"),
            ExceptForm = vocabulary.Form(json, "exceptForm"),
            ExceptReason = vocabulary.Words(json, "exceptReason"),
            Element = json.OptionalText("element"),
            Extension = json.OptionalText("extension"),
            ByCode = ByCode(json, fact.Kind, vocabulary),
            Lists = json.Texts("lists"),
            NotCodings = vocabulary.Codings(json, "notCodes"),
            Percent = json.Number("percent") ?? 0,
            ValidDays = json.Find("validity") is { } validity ? FactWindow.Days(json, "validity", validity, vocabulary) : null,
            Weight = json.OneOf("weight", Weights, FactWeight.Usual),
        };
        CheckAnswers(json, fact, source);
        json.RefuseOthers();
        return source;
    }

    private static void CheckAnswers(FactJson json, FactDefinition fact, FactSourceDefinition source)
    {
        if (fact.Kind != FactKind.Code || fact.Values.Count == 0)
        {
            return;
        }

        FactValue[] values =
        [
            source.Value, source.AbsentValue, source.SevereValue, .. source.Answers.Select(a => a.Value), .. source.ByCode.Select(a => a.Value),
            .. source.Bands.Select(b => b.Value),
        ];
        foreach (var value in values)
        {
            if (value.Code is { } code && !fact.Values.Any(v => v.Code == code))
            {
                json.Error("value", $"'{code}' is no answer of this fact.");
            }
        }
    }

    private static FactCompany? Company(FactJson json, string member, FactVocabulary vocabulary)
    {
        if (json.Child(member) is not { } item)
        {
            return null;
        }

        var company = new FactCompany(vocabulary.Words(item, "words"), vocabulary.Codings(item, "sameDay"));
        item.RefuseOthers();
        return company;
    }

    private static List<FactAnswer> Answers(FactJson json, FactKind kind, FactVocabulary vocabulary)
    {
        var answers = new List<FactAnswer>();
        foreach (var item in json.Children("answers"))
        {
            bool? flag = item.Has("flag") ? item.Flag("flag") : null;
            answers.Add(new FactAnswer(item.Value("value", kind), vocabulary.Codings(item, "codes"), vocabulary.Words(item, "words"), flag));
            item.RefuseOthers();
        }

        return answers;
    }

    private static List<FactBand> Bands(FactJson json, FactKind kind)
    {
        var bands = new List<FactBand>();
        foreach (var item in json.Items("bands"))
        {
            if (item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 3 && item[0].ValueKind == JsonValueKind.Number
                && item[1].ValueKind == JsonValueKind.Number && item[0].TryGetDecimal(out var low) && item[1].TryGetDecimal(out var high) && low <= high)
            {
                bands.Add(new FactBand(low, high, json.Value("bands", item[2], kind)));
            }
            else
            {
                json.Error("bands", $"{item.GetRawText()} is not [low, high, value].");
            }
        }

        return bands;
    }

    private static List<FactAnswer> ByCode(FactJson json, FactKind kind, FactVocabulary vocabulary)
    {
        var answers = new List<FactAnswer>();
        foreach (var item in json.Items("byCode"))
        {
            if (vocabulary.Coding(json, "byCode", item, out var value) is { } coding && kind == FactKind.Code && value is not null)
            {
                answers.Add(new FactAnswer(FactValue.Of(value), [coding], []));
            }
        }

        return answers;
    }
}
