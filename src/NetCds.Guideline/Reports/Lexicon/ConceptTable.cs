using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>The concepts of a lexicon while it is read, by name.</summary>
internal sealed class ConceptTable
{
    private readonly Dictionary<string, LexiconConcept> _byName = new(StringComparer.Ordinal);
    private readonly List<LexiconConcept> _all = [];

    private readonly List<PhrasePart> _parts = [];
    private readonly PhraseParts _reader;

    public ConceptTable() => _reader = new PhraseParts(Words);

    /// <summary>All concepts, in order of their ids.</summary>
    public IReadOnlyList<LexiconConcept> All => _all;

    /// <summary>All words.</summary>
    public WordTable Words { get; } = new();

    /// <summary>All phrases.</summary>
    public PhraseTreeBuilder Phrases { get; } = new();

    /// <summary>Phrases that are labels and answers of forms and nothing else.</summary>
    public PhraseTreeBuilder FormPhrases { get; } = new();

    /// <summary>The concept of this name, or null.</summary>
    public LexiconConcept? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds a concept with its phrases.</summary>
    public LexiconConcept? Add(FactJson place, string member, string name, Func<int, LexiconConcept> make, IReadOnlyList<string> phrases, PhraseTreeBuilder? tree = null)
    {
        if (_byName.ContainsKey(name))
        {
            place.Error(member, $"'{name}' is there twice.");
            return null;
        }

        if (_all.Count > ushort.MaxValue)
        {
            place.Error(member, $"'{name}' is one more than the {ushort.MaxValue + 1} concepts a lexicon may hold.");
            return null;
        }

        var concept = make(_all.Count);
        _all.Add(concept);
        _byName[name] = concept;
        AddPhrases(place, member, concept, phrases, tree);
        return concept;
    }

    /// <summary>Adds phrases to a concept.</summary>
    public void AddPhrases(FactJson place, string member, LexiconConcept concept, IReadOnlyList<string> phrases, PhraseTreeBuilder? tree = null)
    {
        tree ??= Phrases;
        var end = tree.Begin(concept);
        foreach (var phrase in phrases)
        {
            try
            {
                if (_reader.TryRead(phrase, _parts))
                {
                    tree.Add(_parts, end);
                }
                else
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
