using NetCds.Fhir.Terminology;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Drafts;

/// <summary>Makes the recognition of orders from the catalogue of modalities.</summary>
internal sealed class RecognitionReader(ModalityDocument document, ModalityCatalogue catalogue, string fileName, List<string> errors)
{
    public DraftRecogniser Read()
    {
        var recognitions = document.Modalities.Select(Recognition).ToArray();
        var organs = new OrganWords(document.OtherOrgans, document.NotOtherOrgan);
        return new DraftRecogniser(recognitions, catalogue.Systems, organs, OrganFree());
    }

    private OrderRecognition Recognition(ModalityEntry entry)
    {
        var modality = catalogue.Find(entry.Id)!;
        var place = $"{fileName}, {entry.Id}";
        return new OrderRecognition
        {
            Modality = modality.Index,
            LocalCoding = modality.LocalCoding,
            Codings = [.. entry.OrderCodings.Where(c => !c.Conditional && !c.Part).Select(c => Coding($"{c.System}|{c.Code}", place)).OfType<Coding>()],
            Clauses = [.. entry.Recognise.Select(c => Clause(c, place))],
            TextClues = entry.TextClues,
            ResourceTypes = [entry.ResourceType, .. entry.AlsoResourceTypes],
            IsTechnique = entry.Technique,
            Members = [.. entry.Members.Select(m => catalogue.Find(m)!.Index)],
        };
    }

    private OrderClause Clause(RecognitionClause clause, string place) => new()
    {
        AnyCode = Codings(clause.AnyCode, place),
        OrderFor = clause.OrderFor is null ? null : Index(clause.OrderFor, place),
        WithAnyCode = Codings(clause.WithAnyCode, place),
        WithAnyText = WordSet.Of(clause.WithAnyText),
        WithAnswer = clause.WithAnswer is null ? [] : Codings([$"answer|{clause.WithAnswer}"], place),
        WithRoute = Codings(clause.WithRoute, place),
        IsShared = Shared(clause.Together, place),
        WithoutCode = Codings(clause.WithoutCode, place),
        WithoutText = WordSet.Of(clause.WithoutText),
        WithoutRoute = Codings(clause.WithoutRoute, place),
    };

    private Func<Coding, bool> OrganFree()
    {
        var place = $"{fileName}, organFree";
        var codes = document.OrganFree.Where(t => t.Contains('|', StringComparison.Ordinal)).Select(t => Coding(t, place)).OfType<Coding>().ToHashSet();
        var systems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in document.OrganFree.Where(t => !t.Contains('|', StringComparison.Ordinal)))
        {
            if (document.Systems.TryGetValue(name, out var system))
            {
                systems.Add(system.Canonical);
            }
            else
            {
                errors.Add($"{place}: '{name}' is not in the systems table.");
            }
        }

        return coding => systems.Contains(coding.System) || codes.Contains(coding);
    }

    private bool Shared(string? together, string place)
    {
        if (together is not (null or "order-or-day"))
        {
            errors.Add($"{place}: together is '{together}'; it must be order-or-day, or left out.");
        }

        return together is not null;
    }

    private List<Coding> Codings(IReadOnlyList<string> texts, string place) => [.. texts.Select(t => Coding(t, place)).OfType<Coding>()];

    private Coding? Coding(string text, string place)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        if (bar > 0 && document.Systems.TryGetValue(text[..bar], out var system))
        {
            return new Coding(system.Canonical, text[(bar + 1)..]);
        }

        errors.Add($"{place}: '{text}' is not a code of the systems table; write System|code.");
        return null;
    }

    private int? Index(string id, string place)
    {
        var modality = catalogue.Find(id);
        if (modality is null)
        {
            errors.Add($"{place}: orderFor names '{id}', which is not in the file.");
        }

        return modality?.Index;
    }
}
