using NetCds.Guideline.Conditions;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Narrative;

/// <summary>
/// Weighs what reports state against what is recorded (knowledge base c.0.16): it fills what is unknown, never replaces a recorded value, and a
/// disagreement is a conflict.
/// </summary>
internal sealed class NarrativeWeigher(GuidelineGraph graph, int settledAfterDays)
{
    /// <summary>Weighs.</summary>
    /// <param name="statements">What the reports state, by fact, newest first.</param>
    /// <param name="state">The record, evaluated without reports.</param>
    /// <param name="mayUse">Whether the site lets statements give facts their value; otherwise they are only shown.</param>
    public NarrativeView Weigh(IReadOnlyList<NarrativeStatement> statements, EvaluationState state, bool mayUse)
    {
        var work = new NarrativeWork(statements, state.Recorded);
        for (var first = 0; first < statements.Count;)
        {
            var end = first + 1;
            while (end < statements.Count && statements[end].Definition.Index == statements[first].Definition.Index)
            {
                end++;
            }

            Weigh(work, first, end, state, mayUse);
            first = end;
        }

        return work.ToView();
    }

    private void Weigh(NarrativeWork work, int first, int end, EvaluationState state, bool mayUse)
    {
        var usable = Usable(work, first, end);
        if (usable.Count == 0)
        {
            return;
        }

        var said = work.Statements[usable[0]];
        var recorded = state.Recorded[said.Definition.Index];
        if (recorded.IsUsable)
        {
            Compare(work, usable, recorded, state, mayUse);
        }
        else if (recorded.Status == FactStatus.Invalid)
        {
            work.Mark(usable, NarrativeUse.EntryUnusable);
        }
        else if (IsSettled(recorded, said))
        {
            work.Mark(usable, NarrativeUse.Superseded);
        }
        else if (state.Facts[said.Definition.Index] is { IsUsable: true } concluded && !Differ(said.Definition, concluded.Value, said.Value, state))
        {
            // What follows from the record, or is assumed absent, is no other for being said as well.
            work.Mark(usable, NarrativeUse.Agrees);
        }
        else if (!mayUse)
        {
            work.Mark(usable, NarrativeUse.Suggested);
        }
        else
        {
            Fill(work, usable, state);
        }
    }

    // The statements that could give the value, newest first: sure, and not doubted by the same day's or a later report.
    private static List<int> Usable(NarrativeWork work, int first, int end)
    {
        var usable = new List<int>();
        for (var i = first; i < end; i++)
        {
            var said = work.Statements[i];
            if (said.Use != NarrativeUse.None)
            {
                continue;
            }

            if (IsDoubted(work, said, first, end))
            {
                work.Mark(i, NarrativeUse.Doubtful);
            }
            else if (usable.Count > 0 && said.Definition.ValidDays(said.Value) is null && said.Value != work.Statements[usable[0]].Value && IsOlder(said, work.Statements[usable[0]]))
            {
                work.Mark(i, NarrativeUse.Superseded);
            }
            else
            {
                usable.Add(i);
            }
        }

        return usable;
    }

    private static bool IsDoubted(NarrativeWork work, NarrativeStatement said, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var other = work.Statements[i];
            if (other is { Use: NarrativeUse.Doubtful, Certainty: not StatementCertainty.Definite } && other.Value != said.Value && !IsOlder(other, said))
            {
                return true;
            }
        }

        return false;
    }

    // Something on record that is not known, or is no longer valid, and yet newer than the report.
    private static bool IsSettled(Fact recorded, NarrativeStatement said)
    {
        if (recorded.Effective is { } date && (said.Evidence.Effective is not { } told || told.Date < date.Date))
        {
            return true;
        }

        if (!recorded.StatedUnknown || !StatedValues.IsNegative(recorded.Definition, said.Value))
        {
            return false;
        }

        // A finding recorded without the detail that matters is not denied by a report.
        return !recorded.Sources.All(s => s.Reference.StartsWith("Observation/", StringComparison.Ordinal));
    }

    private void Compare(NarrativeWork work, List<int> usable, Fact recorded, EvaluationState state, bool mayUse)
    {
        var said = work.Statements[usable[0]];
        foreach (var index in usable)
        {
            work.Mark(index, Differ(recorded.Definition, recorded.Value, work.Statements[index].Value, state) ? NarrativeUse.Superseded : NarrativeUse.Agrees);
        }

        if (work.Statements[usable[0]].Use == NarrativeUse.Agrees)
        {
            return;
        }

        // Of what holds for good, a record made long after the report has the last word.
        var isSettled = said.Definition.ValidDays(said.Value) is null && recorded.Effective is { } date
            && (said.Evidence.Effective is not { } told || date.Date.DayNumber - told.Date.DayNumber > settledAfterDays);
        if (!isSettled)
        {
            work.Mark(usable[0], NarrativeUse.Disagrees);
        }

        if (!isSettled && mayUse)
        {
            work.Dispute(usable[0], recorded);
        }
    }

    private void Fill(NarrativeWork work, List<int> usable, EvaluationState state)
    {
        var said = work.Statements[usable[0]];
        var other = usable.FindIndex(i => Differ(said.Definition, said.Value, work.Statements[i].Value, state));
        work.Fill(usable, other < 0 ? null : work.Statements[usable[other]]);
    }

    // Different answers, or numbers on opposite sides of a limit that some rule has.
    private bool Differ(FactDefinition fact, FactValue one, FactValue other, EvaluationState state)
    {
        if (one.Flag != other.Flag || !string.Equals(one.Code, other.Code, StringComparison.Ordinal))
        {
            return true;
        }

        if (one.Number is not { } a || other.Number is not { } b)
        {
            return false;
        }

        foreach (var threshold in graph.Thresholds[fact.Index])
        {
            var left = threshold.EvaluateFor(a, state);
            var right = threshold.EvaluateFor(b, state);
            if (left != right && left != Truth.Unknown && right != Truth.Unknown)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOlder(NarrativeStatement said, NarrativeStatement other) => Day(said) < Day(other);

    private static int Day(NarrativeStatement said) => said.Evidence.Effective is { } date ? date.Date.DayNumber : int.MinValue;
}
