using System.Text.Json;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Reports.Rules;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Reads one language's lexicon strictly; every mistake is named with file and entry.</summary>
internal static class LexiconReader
{
    /// <summary>Reads a lexicon and joins it with the rules.</summary>
    /// <param name="json">The lexicon, UTF-8 JSON.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <param name="rules">The rules, UTF-8 JSON.</param>
    /// <param name="rulesName">Their name, for messages.</param>
    /// <exception cref="GuidelineFormatException">One of them has not the form it must have.</exception>
    public static ReportLexicon Read(ReadOnlyMemory<byte> json, string fileName, ReadOnlyMemory<byte> rules, string rulesName)
    {
        var errors = new List<string>();
        using var words = Parse(json, fileName, errors);
        using var stated = Parse(rules, rulesName, errors);
        if (words is null || stated is null)
        {
            throw new GuidelineFormatException(errors);
        }

        var lexicon = Build(new FactJson(words.RootElement, fileName, errors), new FactJson(stated.RootElement, rulesName, errors));
        return errors.Count > 0 ? throw new GuidelineFormatException(errors) : lexicon;
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> json, string fileName, List<string> errors)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException exception)
        {
            errors.Add($"{fileName}: not readable as JSON: {exception.Message}");
            return null;
        }
    }

    private static ReportLexicon Build(FactJson root, FactJson ruleRoot)
    {
        var language = root.Text("language");
        var decimalComma = root.Flag("decimalComma");
        var concepts = new ConceptTable();
        ConceptsReader.Read(root, concepts);
        var segments = SegmentReader.Read(root, concepts);
        var abbreviations = root.Texts("abbreviations");
        var telling = root.Texts("tellingWords");
        var answers = root.Texts("answers");
        var dating = root.Texts("datingWords");
        var ordered = root.Texts("ordinalNouns");
        var joinsLines = root.Flag("joinsLines");
        var columns = Columns(root.Child("columns"), concepts);
        root.RefuseOthers();
        var isAbbreviation = Flags(abbreviations, concepts);
        var isTelling = Flags(telling, concepts);
        var isAnswer = Flags(answers, concepts);
        var isDating = Flags(dating, concepts);
        var isOrdered = Flags(ordered, concepts);
        concepts.Words.Complete();
        var count = concepts.Words.Count;
        Array.Resize(ref isAbbreviation, count);
        Array.Resize(ref isTelling, count);
        Array.Resize(ref isAnswer, count);
        Array.Resize(ref isDating, count);
        Array.Resize(ref isOrdered, count);
        Array.Resize(ref columns, count);
        Array.Resize(ref segments.OfWord, count);
        var rules = RulesReader.Read(ruleRoot, concepts);
        foreach (var concept in concepts.All)
        {
            concept.Traits = Traits(concept, rules);
        }

        ConceptNotes[] notes = [.. concepts.All.Select(static c => new ConceptNotes(c))];
        var phrases = new PhraseTree(concepts.Phrases, concepts.Words);

        return new ReportLexicon
        {
            Language = language,
            DecimalComma = decimalComma,
            Words = concepts.Words,
            Phrases = phrases,
            FormPhrases = new PhraseTree(concepts.FormPhrases, concepts.Words),
            GrammarOfWord = phrases.GrammarOfWords(notes),
            Concepts = [.. concepts.All],
            Notes = notes,
            IsAbbreviation = isAbbreviation,
            IsTelling = isTelling,
            IsAnswer = isAnswer,
            IsOrdered = isOrdered,
            DatingWords = isDating,
            JoinsLines = joinsLines,
            ColumnOf = columns,
            AnswerNo = concepts.Find("answer-no"),
            AnswerYes = concepts.Find("answer-yes"),
            CaudatePlace = concepts.All.FirstOrDefault(c => c.Organ is { Sides: Sides.Caudate }),
            SegmentOfWord = segments.OfWord,
            SidesOfSegment = segments.Sides,
            SegmentPlace = segments.Place,
            Rules = rules,
        };
    }

    private static ConceptTraits Traits(LexiconConcept concept, ReportRules rules) =>
        When(concept.Organ is not null, ConceptTraits.Organ)
        | When(concept.Organ is { IsTarget: true } || concept.Lesion == LesionKind.Target, ConceptTraits.Target)
        | When(concept.Organ is { IsTarget: false, IsStructure: false }, ConceptTraits.OtherOrgan)
        | When(concept.Role == ConceptRole.Lesion, ConceptTraits.Lesion)
        | When(concept is { Role: ConceptRole.Lesion, Lesion: LesionKind.Target }, ConceptTraits.TargetLesion)
        | When(rules.GroupsOf[concept.Id] != 0, ConceptTraits.Subject)
        | When(concept.Trigger is { Effects: not Effects.None }, ConceptTraits.Trigger)
        | When(rules.FindingsOf[concept.Id] is not null || rules.GroupsOf[concept.Id] != 0, ConceptTraits.Finding)
        | When(concept.Role is ConceptRole.Number or ConceptRole.Comparator, ConceptTraits.Number)
        | When(rules.IsExclusive[concept.Id], ConceptTraits.Exclusive)
        | When(rules.LabelsOf[concept.Id] is not null, ConceptTraits.Label)
        | When(concept is { Role: ConceptRole.Unit, UnitKind: "area" }, ConceptTraits.Area);

    private static ConceptTraits When(bool holds, ConceptTraits traits) => holds ? traits : ConceptTraits.None;

    private static ColumnMeaning[] Columns(FactJson? entry, ConceptTable concepts)
    {
        var meanings = new Dictionary<int, ColumnMeaning>();
        foreach (var (member, meaning) in new[] { ("size", ColumnMeaning.Size), ("place", ColumnMeaning.Place), ("then", ColumnMeaning.Then), ("now", ColumnMeaning.Now) })
        {
            foreach (var word in entry?.Texts(member) ?? [])
            {
                meanings[concepts.Words.Add(word)] = meaning;
            }
        }

        entry?.RefuseOthers();
        var columns = new ColumnMeaning[concepts.Words.Count];
        foreach (var (word, meaning) in meanings)
        {
            if (word >= 0)
            {
                columns[word] = meaning;
            }
        }

        return columns;
    }

    private static bool[] Flags(List<string> words, ConceptTable concepts)
    {
        var ids = words.ConvertAll(concepts.Words.Add);
        var flags = new bool[concepts.Words.Count];
        foreach (var id in ids)
        {
            if (id >= 0)
            {
                flags[id] = true;
            }
        }

        return flags;
    }
}
