using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <content>Rows of forms that ask for a distance: "Bowel or diaphragm within 1 cm: no".</content>
internal sealed partial class DistanceReader
{
    private readonly PhraseMeanings _found = new();

    private void ReadRow(int colon)
    {
        foreach (ref var quantity in scan.Quantities.Items)
        {
            if (quantity.IsTaken || quantity.End > colon || quantity.Kind != "length" || quantity.ToValue(upToIsValue: true).High is not { } high || Answer(colon + 1) is not { } isNear)
            {
                continue;
            }

            foreach (var rule in scan.Lexicon.Rules.Distances)
            {
                if ((rule.Kinds & Kind) != ReportKinds.None && (isNear ? high <= rule.Within : high >= rule.Within) && IsAskedFor(rule, colon))
                {
                    quantity.IsTaken = true;
                    var effects = scan.SectionEffects | (isNear ? Effects.None : Effects.Negated);
                    writer.Add(rule.Fact, StatedValue.Of("true"), StatedValue.Of("false"), effects, scan.First, colon + 2);
                }
            }
        }
    }

    private bool IsAskedFor(DistanceRule rule, int colon)
    {
        for (var m = scan.MarksBefore(scan.First); m < scan.Marks.Count && scan.Marks[m].End <= colon; m++)
        {
            if (rule.From[scan.Marks[m].Id])
            {
                return true;
            }
        }

        return false;
    }

    private bool? Answer(int token)
    {
        if (token >= scan.End || scan.Lexicon.FormPhrases.Longest(scan.Tokens.Span[token..scan.End], _found) == 0)
        {
            return null;
        }

        foreach (var meaning in _found.Span)
        {
            if (ReferenceEquals(scan.Lexicon.Concepts[meaning], scan.Lexicon.AnswerNo))
            {
                return false;
            }

            if (ReferenceEquals(scan.Lexicon.Concepts[meaning], scan.Lexicon.AnswerYes))
            {
                return true;
            }
        }

        return null;
    }
}
