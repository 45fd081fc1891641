namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>What is asked of a concept again and again, in eight bytes: the notes of all concepts lie beside each other, and each phrase found carries its own.</summary>
internal readonly record struct ConceptNotes
{
    private const int TraitsShift = 16;
    private const int RoleShift = 32;
    private const int GrammarShift = 40;
    private const int SidesShift = 48;
    private const int LesionShift = 56;

    // One number, so that it is kept in a register.
    private readonly ulong _all;

    public ConceptNotes(LexiconConcept concept) =>
        _all = checked((ushort)concept.Id) | ((ulong)concept.Traits << TraitsShift) | ((ulong)concept.Role << RoleShift) | ((ulong)concept.Grammar << GrammarShift)
            | ((ulong)(concept.Organ?.Sides ?? Sides.None) << SidesShift) | ((ulong)concept.Lesion << LesionShift);

    private ConceptNotes(ulong all) => _all = all;

    /// <summary>Position in the lexicon.</summary>
    public int Id => unchecked((ushort)_all);

    /// <summary>What it has of importance to the readers.</summary>
    public ConceptTraits Traits => unchecked((ConceptTraits)(_all >> TraitsShift));

    /// <summary>What the engine does with it.</summary>
    public ConceptRole Role => unchecked((ConceptRole)(_all >> RoleShift));

    /// <summary>For a word of grammar.</summary>
    public Grammar Grammar => unchecked((Grammar)(_all >> GrammarShift));

    /// <summary>For a place: the sides it is on.</summary>
    public Sides Sides => unchecked((Sides)(_all >> SidesShift));

    /// <summary>For a lesion word: which kind of lesion.</summary>
    public LesionKind Lesion => unchecked((LesionKind)(_all >> LesionShift));

    /// <summary>The notes of a place that is on other sides.</summary>
    public ConceptNotes On(Sides sides) => new((_all & ~(0xFFUL << SidesShift)) | ((ulong)sides << SidesShift));
}
