using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Reads rows of forms: a label, a colon and an answer that alone would say nothing ("Coagulopathy: none", "Spheres: glass").</summary>
internal sealed class FormReader(SentenceScan scan, StatementWriter writer)
{
    private const int Far = 8;
    private const int Loose = 3;

    /// <summary>The kind of the report.</summary>
    public ReportKinds Kind { get; set; }

    /// <summary>Reads the sentence when it is a row of a form.</summary>
    /// <param name="colon">The colon behind its label, or -1.</param>
    public void Read(int colon)
    {
        writer.Answered.Clear();
        if (colon < 0)
        {
            return;
        }

        for (var m = scan.MarksBefore(scan.First); m < scan.Marks.Count && scan.Marks[m].End <= colon; m++)
        {
            var mark = scan.Marks[m];
            if (scan.Lexicon.Rules.FormsOf[mark.Concept.Id] is { } rules && mark.First - scan.First <= Loose && IsWhole(mark.End, colon))
            {
                foreach (var rule in rules)
                {
                    Read(mark, rule, colon);
                }
            }
        }
    }

    // What stands behind the label in brackets ("Krenning (liver)") belongs to it.
    private bool IsWhole(int end, int colon) => colon - end <= 1 || scan.IsAnySign(end, "(/");

    private void Read(Mark label, FormRule rule, int colon)
    {
        if ((rule.Kinds & Kind) == ReportKinds.None || writer.Answered.Contains(rule.Fact))
        {
            return;
        }

        for (var m = scan.MarksBefore(colon); m < scan.Marks.Count && scan.Marks[m].First <= colon + Far && !HasEnd(colon + 1, scan.Marks[m].First); m++)
        {
            var mark = scan.Marks[m];
            var effects = scan.EffectsOf(mark.First, mark.End) & ~rule.Ignores;
            if (mark.First > colon && rule.Values[mark.Concept.Id] is { } value && (effects & Effects.Negated) == Effects.None)
            {
                State(rule.Fact, value, null, effects, label, mark);
                return;
            }
        }

        for (var m = scan.MarkAt(colon + 1); m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == colon + 1; m++)
        {
            var mark = scan.Marks[m];
            var effects = scan.EffectsOf(mark.First, mark.End) & ~(rule.Ignores | Effects.Negated);
            if (ReferenceEquals(mark.Concept, scan.Lexicon.AnswerNo) && rule.No is { } no && IsEnd(mark.End))
            {
                State(rule.Fact, default, no, effects | Effects.Negated, label, mark);
                return;
            }

            if (ReferenceEquals(mark.Concept, scan.Lexicon.AnswerYes) && rule.Yes is { } yes && !scan.IsSign(mark.End, '/'))
            {
                State(rule.Fact, yes, null, effects, label, mark);
                return;
            }
        }
    }

    private bool HasEnd(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (scan.IsSign(i, ';') || scan.MarkAt(i, Grammar.Ends) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "no", "no (see above)", "none seen": not "no change", nor "yes / no" that nobody chose from.
    private bool IsEnd(int token) => token >= scan.End || scan.IsAnySign(token, ".,;()");

    private void State(string fact, StatedValue value, StatedValue? negative, Effects effects, Mark label, Mark answer)
    {
        writer.Add(fact, value, negative, effects, label.First, answer.End);
        writer.Answered.Add(fact);
    }
}
