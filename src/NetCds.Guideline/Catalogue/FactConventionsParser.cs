using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Catalogue;

/// <summary>Reads what all sources share.</summary>
internal static class FactConventionsParser
{
    public static FactConventions Read(FactJson root, FactVocabulary vocabulary, List<FactDefinition> facts)
    {
        var unknown = root.Child("notDocumented");
        var conventions = new FactConventions
        {
            CaselessSystems = vocabulary.CaselessSystems,
            Systems = vocabulary.Addresses,
            NotDocumented = unknown is null ? new(default, [], []) : new(default, vocabulary.Codings(unknown, "codes"), unknown.Texts("words")),
            FlagAnswers = Flags(root, vocabulary),
            AnswerDoubts = root.Texts("answerDoubts"),
            Contradictions = Contradictions(root, facts),
            Concern = Concern(root, vocabulary),
        };
        unknown?.RefuseOthers();
        return conventions;
    }

    private static List<FactAnswer> Flags(FactJson root, FactVocabulary vocabulary)
    {
        var answers = new List<FactAnswer>();
        foreach (var item in root.Children("flagAnswers"))
        {
            answers.Add(new FactAnswer(item.Value("value", FactKind.Boolean), vocabulary.Codings(item, "codes"), vocabulary.Words(item, "words")));
            item.RefuseOthers();
        }

        return answers;
    }

    private static List<FactContradiction> Contradictions(FactJson root, List<FactDefinition> facts)
    {
        var contradictions = new List<FactContradiction>();
        foreach (var item in root.Children("contradictions"))
        {
            var parts = new List<(int, FactValue)>();
            var when = item.Child("when");
            foreach (var member in when?.Members() ?? [])
            {
                var index = facts.FindIndex(f => f.Name == member.Name);
                if (index < 0)
                {
                    item.Error("when", $"there is no fact '{member.Name}'.");
                    continue;
                }

                parts.Add((index, when!.Value(member.Name, member.Value, facts[index].Kind)));
            }

            var name = item.Text("fact");
            var fact = facts.FindIndex(f => f.Name == name);
            if (fact < 0 || parts.Count == 0)
            {
                item.Error("fact", "a fact of the catalogue and a condition are needed.");
            }

            contradictions.Add(new FactContradiction(parts, fact, item.Text("message")));
            item.RefuseOthers();
        }

        return contradictions;
    }

    private static FactConcern Concern(FactJson root, FactVocabulary vocabulary)
    {
        if (root.Child("concern") is not { } item)
        {
            return new FactConcern();
        }

        var concern = new FactConcern
        {
            Codings = vocabulary.Codings(item, "codes"),
            CodePrefixes = vocabulary.Codings(item, "prefixes"),
            Observations = vocabulary.Codings(item, "observations"),
            Extension = item.OptionalText("extension"),
            Words = item.Texts("words"),
            NegatedBefore = item.Texts("negatedBefore"),
            NegatedAfter = item.Texts("negatedAfter"),
            Within = (int)(item.Number("within") ?? 0),
        };
        item.RefuseOthers();
        return concern;
    }
}
