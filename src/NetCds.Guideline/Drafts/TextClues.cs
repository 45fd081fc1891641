
namespace NetCds.Guideline.Drafts;

/// <summary>Words that name a modality when no coding does, longest first; words of the order's own FHIR type come before all others.</summary>
internal sealed class TextClues
{
    private readonly (string Clue, OrderRecognition Recognition)[] _clues;

    public TextClues(IReadOnlyList<OrderRecognition> recognitions) =>
        _clues = [.. recognitions.SelectMany(r => r.TextClues.Select(c => (c, r))).OrderByDescending(x => x.c.Length).ThenBy(x => x.r.Breadth)];

    /// <summary>The modality named, or null.</summary>
    /// <param name="words">What the order says.</param>
    /// <param name="namesOtherOrgan">Whether it names another organ, so that words for a technique do not count.</param>
    public OrderRecognition? Find(OrderWords words, bool namesOtherOrgan) =>
        words.Text.Count == 0 ? null : Find(words, namesOtherOrgan, ofOwnType: true) ?? Find(words, namesOtherOrgan, ofOwnType: false);

    private OrderRecognition? Find(OrderWords words, bool namesOtherOrgan, bool ofOwnType)
    {
        foreach (var (clue, recognition) in _clues)
        {
            if (words.IsOneOf(recognition.ResourceTypes) == ofOwnType && !(recognition.IsTechnique && namesOtherOrgan) && words.Says(clue))
            {
                return recognition;
            }
        }

        return null;
    }
}
