using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Reads rows of forms: a label, a colon and an answer that alone would say nothing ("Coagulopathy: none", "Spheres: glass").</summary>
internal sealed class FormReader(SentenceScan scan, StatementWriter writer)
{
    private const int Far = 8;
    private const int Loose = 3;

    private readonly PhraseMeanings _found = new();
    private readonly List<LexiconConcept> _labels = [];
    private readonly List<Mark> _answers = [];

    /// <summary>The kind of the report.</summary>
    public ReportKinds Kind { get; set; }

    /// <summary>Reads the sentence when it is a row of a form.</summary>
    /// <param name="colon">The colon behind its label, or -1.</param>
    public void Read(int colon)
    {
        writer.Answered.Clear();
        if (colon < 0 || colon + 1 >= scan.End)
        {
            return;
        }

        _answers.Clear();
        for (var first = scan.First; first <= colon && first <= scan.First + Loose; first++)
        {
            if (Longest(first, colon) is var end && end > first)
            {
                if (IsWhole(end, colon))
                {
                    _labels.Clear();
                    foreach (var meaning in _found.Span)
                    {
                        _labels.Add(scan.Lexicon.Concepts[meaning]);
                    }

                    Read(new Mark(first, end, scan.Lexicon.Concepts, scan.Lexicon.Notes[_labels[0].Id]), colon);
                }

                first = end - 1;
            }
        }

        for (var m = scan.MarksBefore(scan.First); m < scan.Marks.Count && scan.Marks[m].End <= colon; m++)
        {
            if (scan.Lexicon.Rules.FormsOf[scan.Marks[m].Id] is not null && scan.Marks[m].First - scan.First <= Loose && IsWhole(scan.Marks[m].End, colon))
            {
                _labels.Clear();
                _labels.Add(scan.Marks[m].Concept);
                Read(scan.Marks[m], colon);
            }
        }
    }

    private int Longest(int first, int end) => first + (first < end ? scan.Lexicon.FormPhrases.Longest(scan.Tokens.Span[first..end], _found) : 0);

    // What stands behind the label in brackets ("Krenning (liver)") belongs to it.
    private bool IsWhole(int end, int colon) => end == colon || scan.IsAnySign(end, "(/");

    private void Read(Mark label, int colon)
    {
        foreach (var concept in _labels)
        {
            if (scan.Lexicon.Rules.FormsOf[concept.Id] is { } rules)
            {
                ReadAnswers(colon);
                foreach (var rule in rules)
                {
                    Read(label, rule, colon);
                }
            }
        }
    }

    private void ReadAnswers(int colon)
    {
        if (_answers.Count > 0)
        {
            return;
        }

        for (var i = colon + 1; i < scan.End && i <= colon + Far;)
        {
            var end = Longest(i, scan.End);
            foreach (var meaning in end > i && !IsHidden(i, end) ? _found.Span : [])
            {
                _answers.Add(new Mark(i, end, scan.Lexicon.Concepts, scan.Lexicon.Notes[meaning]));
            }

            i = Math.Max(end, i + 1);
        }

        for (var m = scan.MarksBefore(colon + 1); m < scan.Marks.Count && scan.Marks[m].First <= colon + Far; m++)
        {
            _answers.Add(scan.Marks[m]);
        }

        _answers.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
    }

    // "not FDG-avid" is a phrase of its own and hides the "avid" in it.
    private bool IsHidden(int first, int end)
    {
        for (var m = scan.MarksBefore(first) - 1; m >= 0 && scan.Marks[m].First > first - Far; m--)
        {
            if (scan.Marks[m].End >= end && scan.Marks[m].First < first && scan.Marks[m].Concept.Role == ConceptRole.Plain)
            {
                return true;
            }
        }

        return false;
    }

    private void Read(Mark label, FormRule rule, int colon)
    {
        if ((rule.Kinds & Kind) == ReportKinds.None || writer.Answered.Contains(rule.Fact) || (rule.Report is not null && !scan.HasSeen(rule.Report)) || (rule.UnlessReport is not null && scan.HasSeen(rule.UnlessReport)))
        {
            return;
        }

        foreach (var answer in _answers)
        {
            if (HasEnd(colon + 1, answer.First))
            {
                break;
            }

            var effects = scan.EffectsOf(answer.First, answer.End) & ~rule.Ignores;
            // "Bile ducts: previously dilated, now normal": the answer is what is now.
            if ((effects & Effects.Historical) == Effects.None && rule.Values[answer.Id] is { } value && ((effects & Effects.Negated) == Effects.None || DeniesItself(answer)) && (rule.No is null || rule.No == value || !IsExplainedNo(colon + 1)))
            {
                State(rule.Fact, value, value, effects, label, answer);
                return;
            }
        }

        foreach (var answer in _answers)
        {
            if (answer.First != colon + 1)
            {
                return;
            }

            var effects = scan.EffectsOf(answer.First, answer.End) & ~(rule.Ignores | Effects.Negated);
            if (ReferenceEquals(answer.Concept, scan.Lexicon.AnswerNo) && rule.No is { } no && IsEnd(answer.End))
            {
                State(rule.Fact, default, no, effects | Effects.Negated, label, answer);
                return;
            }

            if (ReferenceEquals(answer.Concept, scan.Lexicon.AnswerYes) && rule.Yes is { } yes && !scan.IsSign(answer.End, '/'))
            {
                State(rule.Fact, yes, null, effects, label, answer);
                return;
            }
        }
    }

    // "not controlled" is an answer that begins with its own denial; a finding that triggers deny at its start denies itself too.
    private bool DeniesItself(Mark answer) =>
        scan.MarkAt(answer.First, ConceptRole.Trigger) >= 0 && answer.End - answer.First > 1;

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

    // "none (colon 31 mm)": what explains a no is no answer.
    private bool IsExplainedNo(int token)
    {
        foreach (var answer in _answers)
        {
            if (answer.First == token && ReferenceEquals(answer.Concept, scan.Lexicon.AnswerNo) && scan.IsSign(answer.End, '('))
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
