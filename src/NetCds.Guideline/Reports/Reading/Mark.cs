using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>A phrase of the lexicon found in a sentence.</summary>
internal record struct Mark
{
    private LexiconConcept[] _concepts;
    private ConceptNotes _notes;

    /// <summary>Makes one.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="concepts">All concepts, by their position.</param>
    /// <param name="notes">What is often asked of what it means.</param>
    public Mark(int first, int end, LexiconConcept[] concepts, ConceptNotes notes) => (First, End, _concepts, _notes) = (first, end, concepts, notes);

    /// <summary>Its first token.</summary>
    public int First { get; private set; }

    /// <summary>The token after its last.</summary>
    public int End { get; private set; }

    /// <summary>What it means.</summary>
    public readonly LexiconConcept Concept => _concepts[_notes.Id];

    /// <summary>The position of its concept in the lexicon.</summary>
    public readonly int Id => _notes.Id;

    /// <summary>What its concept has of importance to the readers.</summary>
    public readonly ConceptTraits Traits => _notes.Traits;

    /// <summary>For a place: the sides it is on.</summary>
    public readonly Sides Sides => _notes.Sides;

    /// <summary>For a lesion word: which kind of lesion.</summary>
    public readonly LesionKind Lesion => _notes.Lesion;

    /// <summary>For an organ: what it says of the place; null otherwise.</summary>
    public readonly OrganMeaning? Organ => Has(ConceptTraits.Organ) ? Concept.Organ : null;

    public readonly bool Has(ConceptTraits traits) => (_notes.Traits & traits) != ConceptTraits.None;

    public readonly bool Is(ConceptRole role) => _notes.Role == role;

    public readonly bool Is(Grammar grammar) => _notes.Grammar == grammar;

    /// <summary>Makes of what stood in its place a phrase like a new one.</summary>
    public void Set(int first, int end, LexiconConcept[] concepts, ConceptNotes notes)
    {
        // The same concepts nearly always: an assignment that changes nothing is not for nothing to the collector.
        if (!ReferenceEquals(_concepts, concepts))
        {
            _concepts = concepts;
        }

        (First, End, _notes) = (first, end, notes);
    }
}
