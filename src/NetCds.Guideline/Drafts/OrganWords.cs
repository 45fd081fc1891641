using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Drafts;

/// <summary>Words for organs other than the liver, and phrases in which such a word says nothing about where an order is carried out.</summary>
internal sealed class OrganWords(IReadOnlyList<string> organs, IReadOnlyList<string> exceptIn)
{
    /// <summary>Whether a text names another organ outside every excepted phrase.</summary>
    public bool NamesOther(string text)
    {
        foreach (var organ in organs)
        {
            for (var at = WordSet.Find(text, organ, 0); at >= 0; at = WordSet.Find(text, organ, at + 1))
            {
                if (!IsExcepted(text, at, organ.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsExcepted(string text, int at, int length)
    {
        foreach (var phrase in exceptIn)
        {
            for (var start = WordSet.Find(text, phrase, 0); start >= 0 && start <= at; start = WordSet.Find(text, phrase, start + 1))
            {
                if (at + length <= start + phrase.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
