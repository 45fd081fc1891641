using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>A phrase of the lexicon found in a sentence.</summary>
internal readonly record struct Mark
{
    private readonly ConceptNotes _notes;

    /// <summary>Makes one.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="concept">What it means.</param>
    /// <param name="notes">What is often asked of that.</param>
    public Mark(int first, int end, LexiconConcept concept, ConceptNotes notes) => (First, End, Concept, _notes) = (first, end, concept, notes);

    /// <summary>Its first token.</summary>
    public int First { get; }

    /// <summary>The token after its last.</summary>
    public int End { get; }

    /// <summary>What it means.</summary>
    public LexiconConcept Concept { get; }

    /// <summary>The position of its concept in the lexicon.</summary>
    public int Id => _notes.Id;

    /// <summary>What its concept has of importance to the readers.</summary>
    public ConceptTraits Traits => _notes.Traits;

    /// <summary>For a place: the sides it is on.</summary>
    public Sides Sides => _notes.Sides;

    /// <summary>For a lesion word: which kind of lesion.</summary>
    public LesionKind Lesion => _notes.Lesion;

    /// <summary>For an organ: what it says of the place; null otherwise.</summary>
    public OrganMeaning? Organ => Has(ConceptTraits.Organ) ? Concept.Organ : null;

    public bool Has(ConceptTraits traits) => (_notes.Traits & traits) != ConceptTraits.None;

    public bool Is(ConceptRole role) => _notes.Role == role;

    public bool Is(Grammar grammar) => _notes.Grammar == grammar;
}
