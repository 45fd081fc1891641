using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <content>What a denial that reaches a lesion is really about.</content>
internal sealed partial class LesionFinder
{
    private const int Attributes = 3;

    // "no growth of the metastases", "keine Anreicherung der Herde" deny the growth; of "no washout of the lesions" nothing is known.
    private void LeaveDenial(ref Lesion lesion)
    {
        if ((lesion.Effects & Effects.Negated) == Effects.None || Article(lesion.First) is not (var article and > 0))
        {
            return;
        }

        var end = scan.MarkAt(article - 1, Grammar.Of) >= 0 || scan.IsWord(article - 1, Grammar.Of) ? article - 1 : article;
        if (end <= scan.First || scan.IsWord(end - 1, Grammar.Inside) || scan.Tokens[end - 1].Kind != TokenKind.Word || scan.MarkAt(end - 1, Grammar.Asserts) >= 0 || EndsDenial(article) || EndsDenial(end))
        {
            return;
        }

        lesion.Effects = EndsFinding(end) ? lesion.Effects & ~Effects.Negated : lesion.Effects | Effects.Unusable;
    }

    // The article before a lesion and its adjectives, or 0.
    private int Article(int token)
    {
        for (var i = token - 1; i > scan.First && i >= token - 1 - Attributes && scan.Tokens[i].Kind == TokenKind.Word && !scan.HasRole(i, ConceptRole.Lesion) && !scan.HasRole(i, ConceptRole.Trigger); i--)
        {
            if (scan.IsWord(i, Grammar.Definite))
            {
                return i;
            }
        }

        return 0;
    }

    private bool EndsDenial(int end)
    {
        for (var m = scan.MarkEndingAt(end); m >= 0; m = scan.MarkEndingAt(end, m))
        {
            if (scan.Marks[m].Concept.Trigger is { } trigger && (trigger.Effects & Effects.Negated) != Effects.None)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsFinding(int end)
    {
        for (var m = scan.MarkEndingAt(end); m >= 0; m = scan.MarkEndingAt(end, m))
        {
            if (scan.Marks[m].Is(ConceptRole.Plain) && scan.Marks[m].Has(ConceptTraits.Finding))
            {
                return true;
            }
        }

        return false;
    }
}
