using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>A phrase of the lexicon found in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Concept">What it means.</param>
/// <param name="Sides">For a place: the sides it is on.</param>
internal readonly record struct Mark(int First, int End, LexiconConcept Concept, Sides Sides)
{
    public bool Is(ConceptRole role) => Concept.Role == role;

    public bool Is(Grammar grammar) => Concept.Grammar == grammar;
}
