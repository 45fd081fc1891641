using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Reads how segments are numbered and which side each is on.</summary>
internal static class SegmentReader
{
    public static Segments Read(FactJson root, ConceptTable concepts)
    {
        var place = root.Child("segments");
        if (place is null)
        {
            root.Error("segments", "it is missing.");
            return new Segments([], [], concepts.All.Count > 0 ? concepts.All[0] : new LexiconConcept(0, "none", ConceptRole.Plain));
        }

        var numbers = new Dictionary<int, byte>();
        if (place.Child("labels") is { } labels)
        {
            foreach (var member in labels.Members())
            {
                var number = labels.Number(member.Name) ?? 0;
                var word = concepts.Words.Add(member.Name);
                if (word < 0 || number is < 1 or > 63)
                {
                    labels.Error(member.Name, "a label is one word or small number, and means a segment from 1 to 63.");
                    continue;
                }

                numbers[word] = (byte)number;
            }
        }

        var sides = new Sides[64];
        Fill(place, "left", Sides.Left, sides);
        Fill(place, "right", Sides.Right, sides);
        Fill(place, "caudate", Sides.Caudate, sides);
        var organ = place.Text("place");
        if (concepts.Find(organ) is not { Role: ConceptRole.Organ } concept)
        {
            place.Error("place", $"there is no organ '{organ}'.");
            concept = new LexiconConcept(0, organ, ConceptRole.Plain);
        }

        place.RefuseOthers();
        var ofWord = new byte[concepts.Words.Count];
        foreach (var (word, number) in numbers)
        {
            ofWord[word] = number;
        }

        return new Segments(ofWord, sides, concept);
    }

    private static void Fill(FactJson place, string member, Sides side, Sides[] sides)
    {
        foreach (var item in place.Items(member))
        {
            if (item.TryGetInt32(out var number) && number is > 0 and < 64)
            {
                sides[number] |= side;
            }
            else
            {
                place.Error(member, "every item must be a segment number from 1 to 63.");
            }
        }
    }
}

/// <summary>Segments of the target organ.</summary>
internal sealed class Segments(byte[] ofWord, Sides[] sides, LexiconConcept place)
{
    /// <summary>Segment by word, 0 for words that are no label.</summary>
    public byte[] OfWord = ofWord;

    /// <summary>Sides by segment.</summary>
    public Sides[] Sides { get; } = sides;

    /// <summary>The organ part a list of segments is.</summary>
    public LexiconConcept Place { get; } = place;
}
