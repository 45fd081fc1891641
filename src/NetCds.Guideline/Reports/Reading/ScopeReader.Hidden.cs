using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <content>Denials within a longer phrase, which go on where a list does.</content>
internal static partial class ScopeReader
{
    // How far behind the phrase the "or" of a list may stand.
    private const int ShortList = 5;

    // "no anticoagulation or pacemaker": the phrase hides its "no", which denies the rest of the list all the same.
    private static void HiddenDenials(SentenceScan scan)
    {
        for (var m = 0; m < scan.Marks.Count; m++)
        {
            ref readonly var mark = ref scan.Marks[m];
            if (mark.End - mark.First > 1 && mark.First >= scan.First && mark.Has(ConceptTraits.Finding) && !mark.Has(ConceptTraits.Trigger) && GoesOn(scan, mark.End)
                && scan.DenialIn(mark.First, mark.End) is { } denial)
            {
                Forward(scan, mark, denial, -1);
            }
        }
    }

    private static bool GoesOn(SentenceScan scan, int token)
    {
        if (scan.MarkAt(token, Grammar.Or) >= 0 || scan.MarkAt(token, Grammar.Joins) >= 0)
        {
            return true;
        }

        for (var i = token; scan.IsSign(token, ',') && i < scan.End && i <= token + ShortList && !scan.IsAnySign(i, ";.:()"); i++)
        {
            if (scan.MarkAt(i, Grammar.Or) >= 0 || scan.MarkAt(i, Grammar.Joins) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
