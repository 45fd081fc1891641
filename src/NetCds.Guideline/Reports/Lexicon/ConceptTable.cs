using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>The concepts of a lexicon while it is read, by name.</summary>
internal sealed class ConceptTable
{
    private readonly Dictionary<string, LexiconConcept> _byName = new(StringComparer.Ordinal);
    private readonly List<LexiconConcept> _all = [];

    public ConceptTable()
    {
        Phrases = new PhraseTree(Words);
        FormPhrases = new PhraseTree(Words);
    }

    /// <summary>All concepts, in order of their ids.</summary>
    public IReadOnlyList<LexiconConcept> All => _all;

    /// <summary>All words.</summary>
    public WordTable Words { get; } = new();

    /// <summary>All phrases.</summary>
    public PhraseTree Phrases { get; }

    /// <summary>Phrases that are labels and answers of forms and nothing else.</summary>
    public PhraseTree FormPhrases { get; }

    /// <summary>The concept of this name, or null.</summary>
    public LexiconConcept? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds a concept with its phrases.</summary>
    public LexiconConcept? Add(FactJson place, string member, string name, Func<int, LexiconConcept> make, IReadOnlyList<string> phrases, PhraseTree? tree = null)
    {
        if (_byName.ContainsKey(name))
        {
            place.Error(member, $"'{name}' is there twice.");
            return null;
        }

        var concept = make(_all.Count);
        _all.Add(concept);
        _byName[name] = concept;
        AddPhrases(place, member, concept, phrases, tree);
        return concept;
    }

    /// <summary>Adds phrases to a concept.</summary>
    public void AddPhrases(FactJson place, string member, LexiconConcept concept, IReadOnlyList<string> phrases, PhraseTree? tree = null)
    {
        foreach (var phrase in phrases)
        {
            try
            {
                if (!(tree ?? Phrases).Add(PhraseSyntax.Parts(phrase), concept))
                {
                    place.Error(member, $"'{concept.Name}', phrase '{phrase}': it must be words, small numbers and signs, and not begin with #n.");
                }
            }
            catch (FormatException exception)
            {
                place.Error(member, $"'{concept.Name}', phrase '{phrase}': {exception.Message}");
            }
        }
    }
}
