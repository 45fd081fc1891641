using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Drafts;

namespace NetCds.Guideline.Catalogue;

/// <summary>Reads <c>modalities.json</c>.</summary>
internal static class ModalityCatalogueReader
{
    /// <exception cref="GuidelineFormatException">The file is not a list of modalities; every mistake is named.</exception>
    public static (ModalityCatalogue Modalities, DraftRecogniser Drafts) Read(byte[] content, string fileName)
    {
        ModalityDocument document;
        try
        {
            document = JsonSerializer.Deserialize(content, ModalityJson.Default.ModalityDocument) ?? throw new GuidelineFormatException([$"{fileName}: the file is empty."]);
        }
        catch (JsonException e)
        {
            throw new GuidelineFormatException([$"{fileName}: {e.Message}"]);
        }

        var errors = new List<string>();
        var modalities = document.Modalities.Select((entry, index) => Modality(entry, index, document, place: $"{fileName}, {entry.Id}", errors)).ToArray();
        CheckIds(modalities, document, fileName, errors);
        if (errors.Count > 0)
        {
            throw new GuidelineFormatException(errors);
        }

        var aliases = document.Systems.Values.SelectMany(s => s.AlsoAccept.Select(alias => KeyValuePair.Create(alias, s.Canonical)));
        var catalogue = new ModalityCatalogue(modalities) { Systems = new CodeSystemAliases(aliases) };
        var drafts = new RecognitionReader(document, catalogue, fileName, errors).Read();
        return errors.Count > 0 ? throw new GuidelineFormatException(errors) : (catalogue, drafts);
    }

    private static Modality Modality(ModalityEntry entry, int index, ModalityDocument document, string place, List<string> errors) => new()
    {
        Index = index,
        Id = entry.Id,
        Title = entry.Title,
        Kind = Kind(entry.Kind, place, errors),
        Group = entry.Group,
        Members = entry.Members,
        Drugs = entry.Drugs,
        IsAssessed = entry.Assessed,
        JudgedAs = entry.JudgedAs,
        AppliesWhen = entry.AppliesWhen,
        SafetyRules = entry.SafetyRules,
        OrderCodings = [.. entry.OrderCodings.Select(c => Coding(c, document, place, errors))],
        LocalCoding = new Coding(document.Systems.GetValueOrDefault(document.LocalSystem)?.Canonical ?? string.Empty, entry.Id),
        TextClues = entry.TextClues,
        ResourceType = entry.ResourceType,
        Category = entry.Category,
        Satisfies = entry.Satisfies,
        NoOneClickOn = entry.NoOneClickOn,
    };

    private static OrderCoding Coding(OrderCodingEntry entry, ModalityDocument document, string place, List<string> errors)
    {
        if (!document.Systems.TryGetValue(entry.System, out var system))
        {
            errors.Add($"{place}: the system '{entry.System}' of code {entry.Code} is not in the systems table.");
        }
        else if (system.NumbersOnly && entry.Display is not null)
        {
            errors.Add($"{place}: codes of {entry.System} carry no display; remove it from {entry.Code}.");
        }

        if (entry.Status is not ("confirmed" or "unconfirmed"))
        {
            errors.Add($"{place}: the status of code {entry.Code} is '{entry.Status}'; it must be confirmed or unconfirmed.");
        }

        return new OrderCoding(
            new Coding(system?.Canonical ?? string.Empty, entry.Code), entry.Display, entry.Status == "confirmed", entry.Conditional || entry.Part);
    }

    private static ModalityKind Kind(string text, string place, List<string> errors)
    {
        switch (text)
        {
            case "liver-directed":
                return ModalityKind.LiverDirected;
            case "surgery":
                return ModalityKind.Surgery;
            case "systemic":
                return ModalityKind.Systemic;
            case "work-up":
                return ModalityKind.WorkUp;
            case "prophylaxis":
                return ModalityKind.Prophylaxis;
            case "follow-up":
                return ModalityKind.FollowUp;
            default:
                errors.Add($"{place}: the kind '{text}' is not one of liver-directed, surgery, systemic, work-up, prophylaxis, follow-up.");
                return default;
        }
    }

    private static void CheckIds(Modality[] modalities, ModalityDocument document, string fileName, List<string> errors)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var modality in modalities.Where(m => !ids.Add(m.Id)))
        {
            errors.Add($"{fileName}, {modality.Id}: the id occurs twice.");
        }

        foreach (var modality in modalities)
        {
            foreach (var named in modality.Members.Concat(modality.Drugs).Append(modality.Group).OfType<string>().Where(n => !ids.Contains(n)))
            {
                errors.Add($"{fileName}, {modality.Id}: it names '{named}', which is not in the file.");
            }

            if (modality.ResourceType is not ("ServiceRequest" or "MedicationRequest"))
            {
                errors.Add($"{fileName}, {modality.Id}: resourceType must be ServiceRequest or MedicationRequest.");
            }
        }

        if (!document.Systems.ContainsKey(document.LocalSystem))
        {
            errors.Add($"{fileName}: localSystem '{document.LocalSystem}' is not in the systems table.");
        }
    }
}
