using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Finds the lesions of a sentence and decides in which organ each is; nothing is assumed to be in the liver.</summary>
internal sealed partial class LesionFinder(SentenceScan scan)
{
    private const int Behind = 7;
    private const int Ahead = 16;

    private Place _focus;
    private LesionKind _focusKind;
    private OrganMeaning? _heading;
    private Sides _headingSides;

    /// <summary>The lesions of the sentence.</summary>
    public List<Lesion> Lesions { get; } = [];

    /// <summary>Where the lesions spoken of last are.</summary>
    public Place Focus => _focus;

    /// <summary>What kind they are of.</summary>
    public LesionKind FocusKind => _focusKind;

    /// <summary>How doubtful they are.</summary>
    public Effects FocusDoubts { get; private set; }

    /// <summary>Whether the line's heading names the target organ.</summary>
    public bool HeadingIsTarget => _heading is { IsTarget: true };

    /// <summary>Whether the line's heading names only a part of the target organ, so that what is counted in it is not all.</summary>
    public bool HeadingIsPart => _heading is { IsTarget: true } && _headingSides is Sides.Left or Sides.Right;

    /// <summary>Whether the line's heading names an organ.</summary>
    public bool HasHeading => _heading is not null;

    /// <summary>Forgets what was spoken of, at the start of a report or section.</summary>
    public void Reset()
    {
        (_focus, _focusKind, _heading) = (Place.Unknown, LesionKind.Neutral, null);
        FocusDoubts = Effects.None;
    }

    /// <summary>Sets the organ a line's heading names.</summary>
    /// <param name="organ">The organ; null for none.</param>
    /// <param name="sides">The parts of it the heading names.</param>
    public void SetHeading(OrganMeaning? organ, Sides sides)
    {
        (_heading, _headingSides) = (organ, sides);
        if (organ is { IsStructure: false })
        {
            (_focus, _focusKind) = (organ.IsTarget ? Place.Target : Place.Other, LesionKind.Neutral);
        }
        else if (_focus == Place.Other)
        {
            // "Lungs: clear." ends where "Lesions: nine" begins.
            _focus = Place.Unknown;
        }
    }

    /// <summary>Finds the lesions of the sentence.</summary>
    public void Find()
    {
        Lesions.Clear();
        for (var m = 0; (scan.Traits & ConceptTraits.Lesion) != ConceptTraits.None && m < scan.Marks.Count; m++)
        {
            ref readonly var mark = ref scan.Marks[m];
            if (mark.First >= scan.First && mark.Is(ConceptRole.Lesion))
            {
                var lesion = new Lesion { Mark = m, First = mark.First, End = mark.End, Kind = mark.Lesion, Effects = scan.EffectsOf(mark.First, mark.End) | OwnDoubts(mark.First) };
                LeaveDenial(ref lesion);
                Attach(ref lesion);
                Lesions.Add(lesion);
            }
        }

        var lesions = CollectionsMarshal.AsSpan(Lesions);
        Share(lesions);
        for (var i = 0; i < lesions.Length; i++)
        {
            Remembered(ref lesions[i]);
        }

        Share(lesions);
    }

    // "metastasenverdächtig": lesion and doubt in one word.
    private Effects OwnDoubts(int token) =>
        scan.MarkAt(token, ConceptRole.Trigger) is var m and >= 0 ? scan.Marks[m].Concept.Trigger!.Effects & (Effects.Probable | Effects.Possible) : Effects.None;

    /// <summary>Remembers what the sentence spoke of for the next one.</summary>
    public void Close()
    {
        for (var i = Lesions.Count - 1; i >= 0; i--)
        {
            var lesion = Lesions[i];
            // "Portal branch thrombus.": a structure is no place that what is said next could be in.
            var isInStructure = lesion is { Kind: LesionKind.Other, Place: Place.Other, HasOwnPlace: false };
            if (lesion.Place != Place.Unknown && lesion.Kind != LesionKind.Same && !isInStructure && (lesion.Effects & Effects.Negated) == Effects.None)
            {
                (_focus, _focusKind) = (lesion.Place, lesion.Kind);
                FocusDoubts = lesion.Effects & (Effects.Probable | Effects.Possible);
                return;
            }
        }

        for (var m = scan.HasOrgan ? scan.Marks.Count - 1 : -1; m >= 0; m--)
        {
            if (scan.Marks[m].Organ is { IsStructure: false } organ && Lesions.Count == 0)
            {
                (_focus, _focusKind) = (organ.IsTarget ? Place.Target : Place.Other, LesionKind.Neutral);
                FocusDoubts = Effects.None;
                return;
            }
        }
    }

    private void Attach(ref Lesion lesion)
    {
        Here(ref lesion);
        if (lesion.Place == Place.Unknown)
        {
            Backwards(ref lesion);
        }

        var known = lesion.Place;
        Forwards(ref lesion);
        if (known == Place.Target && lesion.Place == Place.Other)
        {
            lesion.Place = known;
        }
    }

    // "Lebermetastase": organ and lesion in one word.
    private void Here(ref Lesion lesion)
    {
        for (var m = scan.MarkAt(lesion.First); m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == lesion.First; m++)
        {
            Take(ref lesion, scan.Marks[m]);
        }
    }

    private void Backwards(ref Lesion lesion)
    {
        for (var i = lesion.First - 1; i >= scan.Start && i >= lesion.First - Behind; i--)
        {
            var grammars = scan.GrammarsAt(i);
            if (SentenceScan.Holds(grammars, Grammar.Definite))
            {
                lesion.IsDefinite = true;

                // "no uptake in the metastases" denies the uptake, not the metastases.
                if (i > scan.First && scan.IsWord(i - 1, Grammar.Inside))
                {
                    lesion.Effects &= ~Effects.Negated;
                }

                return;
            }

            if (scan.IsAnySign(i, ",;:()") || scan.HasRole(i, ConceptRole.Lesion) || SentenceScan.Holds(grammars, Grammar.Asserts) || SentenceScan.Holds(grammars, Grammar.Beside)
                || (!lesion.HasOwnPlace && (SentenceScan.Holds(grammars, Grammar.Inside) || SentenceScan.Holds(grammars, Grammar.Joins))))
            {
                return;
            }

            for (var m = scan.MarkAt(i); m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == i; m++)
            {
                Take(ref lesion, scan.Marks[m]);
            }
        }
    }

    private void Forwards(ref Lesion lesion)
    {
        var isInside = lesion.Place != Place.Other;
        var isOrigin = false;
        var distance = 0;
        for (var i = lesion.End; i < scan.End && i < lesion.End + Ahead; i++, distance++)
        {
            var grammars = scan.GrammarsAt(i);
            if (SentenceScan.Holds(grammars, Grammar.Beside) || SentenceScan.Holds(grammars, Grammar.Ends) || scan.HasRole(i, ConceptRole.Lesion) || scan.IsAnySign(i, ";#"))
            {
                return;
            }

            var puts = SentenceScan.Holds(grammars, Grammar.Inside);
            if (puts)
            {
                isInside = true;
                isOrigin = false;
                distance = 0;
            }

            isOrigin |= SentenceScan.Holds(grammars, Grammar.Of) && lesion.Kind == LesionKind.Target;

            if (scan.IsSign(i, ',') && (!lesion.HasOwnPlace || lesion.Place == Place.Other) && !NextIsMeasure(i + 1))
            {
                return;
            }

            if (scan.MarkAt(i, ConceptRole.Organ) is var m and >= 0)
            {
                if (isInside && distance <= 4 && Fits(lesion, scan.Marks[m], isOrigin))
                {
                    TakeAll(ref lesion, m);
                }

                if (!NextJoins(scan.Marks[m].End))
                {
                    return;
                }
            }
            else if (distance > 3 && !puts && !SentenceScan.Holds(grammars, Grammar.Definite) && scan.Tokens[i].Kind == TokenKind.Word && !IsMeasureWord(i))
            {
                isInside = false;
            }
        }
    }

    // "metastasis of a tumour of the ileum" is not in the ileum.
    private static bool Fits(in Lesion lesion, in Mark organ, bool isOrigin) => organ.Concept.Organ!.IsTarget || (lesion.Place != Place.Target && !isOrigin);

    private bool NextIsMeasure(int token)
    {
        for (var i = token; i < scan.End && i < token + 3; i++)
        {
            if (scan.Tokens[i].Kind == TokenKind.Number || scan.MarkAt(i, Grammar.Measures) >= 0 || scan.MarkAt(i, Grammar.Inside) >= 0 || (i == token && IsSegments(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSegments(int token)
    {
        for (var m = scan.HasSegments ? scan.MarkAt(token) : -1; m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == token; m++)
        {
            if (ReferenceEquals(scan.Marks[m].Concept, scan.Lexicon.SegmentPlace))
            {
                return true;
            }
        }

        return false;
    }

    private bool NextJoins(int token) => token < scan.End && scan.IsListJoint(token);

    private bool IsMeasureWord(int token) =>
        scan.MarkAt(token, ConceptRole.Unit) >= 0 || scan.MarkAt(token, Grammar.Measures) >= 0 || scan.MarkAt(token, ConceptRole.Comparator) >= 0 || scan.MarkAt(token, Grammar.By) >= 0;

    private void TakeAll(ref Lesion lesion, int organ)
    {
        var first = scan.Marks[organ].First;
        for (var m = organ; m < scan.Marks.Count && scan.Marks[m].First == first; m++)
        {
            Take(ref lesion, scan.Marks[m]);
        }
    }

    private void Take(ref Lesion lesion, in Mark mark)
    {
        if (mark.Organ is not { } organ)
        {
            return;
        }

        if (organ.IsStructure)
        {
            // "renal lesion": what is no place for a metastasis is still the place of what it is said of at once.
            lesion.Place = mark.End == lesion.First && lesion.Place == Place.Unknown ? Place.Other : lesion.Place;
            return;
        }

        lesion.Place = organ.IsTarget || lesion.Place == Place.Target ? Place.Target : Place.Other;
        lesion.Sides |= mark.Sides;
        lesion.HasSegments |= mark.Id == scan.Lexicon.SegmentPlace.Id;
        lesion.HasOwnPlace = true;
    }
}
