using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <content>What makes a whole sentence or line unusable: blanks nobody filled in, definitions.</content>
internal static partial class ScopeReader
{
    private const int LongestChoice = 24;

    // Choices nobody made ("[patent / thrombosed]") and blanks nobody filled in ("Ascites: ___").
    private static void Forms(SentenceScan scan)
    {
        for (var i = scan.First; i < scan.End; i++)
        {
            if (scan.IsSign(i, '_'))
            {
                All(scan, scan.First, scan.End, Effects.Unusable);
                return;
            }

            if (!scan.IsSign(i, '['))
            {
                continue;
            }

            var hasChoice = false;
            for (var j = i + 1; j < scan.End && j < i + LongestChoice && !scan.IsSign(j, '['); j++)
            {
                hasChoice |= scan.IsAnySign(j, "/|");
                if (scan.IsSign(j, ']'))
                {
                    All(scan, hasChoice ? scan.First : j, hasChoice ? scan.End : j, Effects.Unusable);
                    i = j;
                    break;
                }
            }
        }
    }

    // "G1 means below 3 %, G2 3 to 20 %, G3 above": a sentence that names several of what only one can be explains them.
    private static void Definitions(SentenceScan scan)
    {
        var first = -1;
        var others = 0;
        foreach (ref readonly var mark in scan.Marks.Span)
        {
            if (scan.Lexicon.Rules.IsExclusive[mark.Id] && mark.Id != first)
            {
                others += first >= 0 ? 1 : 0;
                first = mark.Id;
            }
        }

        if (others >= 2 || (others == 1 && scan.Quantities.Count > 1 && scan.Quantities[^1].Kind != QuantityScanner.Plain && scan.Quantities[0].Kind == scan.Quantities[^1].Kind))
        {
            All(scan, scan.First, scan.End, Effects.Unusable);
        }
    }

    private static void All(SentenceScan scan, int first, int end, Effects effects)
    {
        for (var i = first; i < end; i++)
        {
            scan.EffectsAt(i) |= effects;
        }
    }
}
