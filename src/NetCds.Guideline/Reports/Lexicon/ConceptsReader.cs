using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Reads the word lists of a lexicon.</summary>
internal static class ConceptsReader
{
    private static readonly Dictionary<string, LesionKind> LesionKinds = Names<LesionKind>();
    private static readonly Dictionary<string, Comparison> Comparisons = Names<Comparison>();
    private static readonly Dictionary<string, Grammar> Grammars = Names<Grammar>();
    private static readonly Dictionary<string, Effects> EffectNames = Names<Effects>();
    private static readonly Dictionary<string, Sides> SideNames = Names<Sides>();

    public static void Read(FactJson root, ConceptTable concepts)
    {
        foreach (var entry in root.Children("headings"))
        {
            var meaning = new HeadingMeaning((int)(entry.Number("standing") ?? 0), Effects(entry));
            Add(entry, concepts, (id, name) => new LexiconConcept(id, name, ConceptRole.Heading) { Heading = meaning });
        }

        foreach (var entry in root.Children("triggers"))
        {
            var scope = entry.Text("scope");
            if (scope is not ("forward" or "backward" or "both" or "none"))
            {
                entry.Error("scope", $"'{scope}' is none of forward, backward, both, none.");
            }

            var meaning = new TriggerMeaning(
                Effects(entry), scope is "forward" or "both", scope is "backward" or "both", (int)(entry.Number("reach") ?? 0), entry.Flag("stopsAtComma"),
                entry.Flag("wide"), entry.Flag("endsAtDate"), entry.Flag("needsNow"), entry.Flag("onlyDenied"));
            Add(entry, concepts, (id, name) => new LexiconConcept(id, name, ConceptRole.Trigger) { Trigger = meaning });
        }

        foreach (var entry in root.Children("organs"))
        {
            var sides = entry.Texts("sides").Aggregate(Lexicon.Sides.None, (all, side) => all | One(entry, "sides", side, SideNames));
            var meaning = new OrganMeaning(entry.Text("group"), entry.Flag("target"), entry.Flag("part"), entry.Flag("structure"), sides);
            Add(entry, concepts, (id, name) => new LexiconConcept(id, name, ConceptRole.Organ) { Organ = meaning });
        }

        foreach (var entry in root.Children("lesions"))
        {
            var kind = entry.OneOf("kind", LesionKinds, LesionKind.Neutral);
            var isPlural = entry.Flag("plural");
            Add(entry, concepts, (id, name) => new LexiconConcept(id, name, ConceptRole.Lesion) { Lesion = kind, IsPlural = isPlural });
        }

        foreach (var entry in root.Children("numbers"))
        {
            var low = entry.Number("low");
            var high = entry.Number("high");
            var unit = entry.OptionalText("unit") is { } kind ? string.Intern(kind) : null;
            var isArticle = entry.Flag("article");
            Add(entry, concepts, (id, name) => new LexiconConcept(id, name, ConceptRole.Number) { Low = low, High = high, UnitKind = unit, IsArticle = isArticle });
        }

        foreach (var entry in root.Children("units"))
        {
            var kind = string.Intern(entry.Text("kind"));
            var factor = entry.Number("factor") ?? 1;
            Add(entry, concepts, (id, name) => new LexiconConcept(id, name, ConceptRole.Unit) { UnitKind = kind, Factor = factor });
        }

        foreach (var entry in root.Children("comparators"))
        {
            var comparison = entry.OneOf("comparison", Comparisons, Comparison.About);
            Add(entry, concepts, (id, name) => new LexiconConcept(id, name, ConceptRole.Comparator) { Comparison = comparison });
        }

        foreach (var entry in root.Children("grammar"))
        {
            var grammar = entry.OneOf("use", Grammars, Grammar.None);
            Add(entry, concepts, (id, name) => new LexiconConcept(id, name, ConceptRole.Grammar) { Grammar = grammar });
        }

        ReadPlain(root, concepts);
        foreach (var list in root.Child("formWords") is { } words ? [words] : Array.Empty<FactJson>())
        {
            foreach (var member in list.Members())
            {
                concepts.Add(list, member.Name, member.Name, id => new LexiconConcept(id, member.Name, ConceptRole.Plain), list.Texts(member.Name), concepts.FormPhrases);
            }
        }
    }

    private static void ReadPlain(FactJson root, ConceptTable concepts)
    {
        if (root.Child("concepts") is not { } list)
        {
            root.Error("concepts", "it is missing.");
            return;
        }

        foreach (var member in list.Members())
        {
            var phrases = list.Texts(member.Name);
            if (concepts.Find(member.Name) is { } known)
            {
                // More phrases for a word that another list also has a use for.
                concepts.AddPhrases(list, member.Name, known, phrases);
                continue;
            }

            concepts.Add(list, member.Name, member.Name, id => new LexiconConcept(id, member.Name, ConceptRole.Plain), phrases);
        }
    }

    private static void Add(FactJson entry, ConceptTable concepts, Func<int, string, LexiconConcept> make)
    {
        var name = entry.Text("id");
        var phrases = entry.Texts("say");
        entry.RefuseOthers();
        concepts.Add(entry, "id", name, id => make(id, name), phrases);
    }

    private static Effects Effects(FactJson entry) =>
        entry.Texts("effects").Aggregate(Lexicon.Effects.None, (all, effect) => all | One(entry, "effects", effect, EffectNames));

    private static T One<T>(FactJson entry, string member, string text, Dictionary<string, T> names)
    {
        if (!names.TryGetValue(text, out var value))
        {
            entry.Error(member, $"'{text}' is none of {string.Join(", ", names.Keys)}.");
        }

        return value!;
    }

    private static Dictionary<string, T> Names<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(v => JsonName(v.ToString()), v => v, StringComparer.Ordinal);

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
