using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards.Composing;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Reports;

/// <summary>What is missing, assumed, due and wrong, and the sources.</summary>
internal static class DataSections
{
    /// <summary>Writes what is missing, what was assumed, what to do next and the notes.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="page">The composition.</param>
    public static void Write(WrappedText text, Composition page)
    {
        WriteMissing(text, page);
        WriteAssumed(text, page.Assessment);
        WriteNextSteps(text, page);
        WriteNotes(text, page);
    }

    /// <summary>Writes what is wrong with the data.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="assessment">The assessment.</param>
    public static void WriteProblems(WrappedText text, Assessment assessment)
    {
        if (assessment.DataIssues.Count == 0)
        {
            return;
        }

        text.Heading("Data problems");
        foreach (var issue in assessment.DataIssues)
        {
            PlainText.Append(text.Text, issue.Message);
            text.Text.Append(" [").Append(issue.Code);
            for (var i = 0; i < issue.Sources.Count; i++)
            {
                text.Text.Append(i == 0 ? "; " : ", ");
                PlainText.Append(text.Text, issue.Sources[i].Reference);
            }

            text.Text.Append(']');
            text.Paragraph("- ", 2);
        }
    }

    /// <summary>Writes the sources of what was written, with their addresses.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="page">The composition; its cited ids are those of the lines above.</param>
    public static void WriteSources(WrappedText text, Composition page)
    {
        var cited = page.Assessment.Citations.Where(citation => page.Cited.Contains(citation.Id, StringComparer.Ordinal)).ToArray();
        if (cited.Length == 0)
        {
            return;
        }

        text.Heading("Sources");
        foreach (var citation in cited)
        {
            text.Text.Append(citation.Id).Append(' ');
            PlainText.Append(text.Text, citation.Text);
            if (citation.Standing != CitationStanding.ProjectDefault)
            {
                text.Text.Append(' ').Append(CitationText.AddressOf(citation));
                CitationText.AppendLimits(text.Text, citation);
            }

            text.Paragraph("- ", 2);
        }
    }

    private static void WriteMissing(WrappedText text, Composition page)
    {
        if (page.Assessment.Missing.Count == 0)
        {
            return;
        }

        text.Heading("Missing, and why it matters");
        foreach (var missing in ReportPhrases.LoudestFirst(page.Assessment.Missing))
        {
            text.Text.Append(missing.Title);
            if (missing.Facts.Count > 1)
            {
                text.Text.Append(" (");
                ReportPhrases.AppendTitles(text.Text, page, missing.Facts);
                text.Text.Append(')');
            }

            text.Text.Append(": ");
            PlainText.Append(text.Text, missing.Why);
            page.Cited.AddRange(missing.Citations);
            text.Text.Append(" [").Append(missing.Card).Append("; ").AppendJoin(", ", missing.RuleIds).Append(']');
            text.Paragraph("- ", 2);
            PlainText.Append(text.Text, missing.HowToRecord);
            text.Paragraph("  Record: ", 6);
        }
    }

    private static void WriteAssumed(WrappedText text, Assessment assessment)
    {
        var assumed = new List<Fact>();
        foreach (var verdict in assessment.Modalities.Where(AtIssue.Is))
        {
            foreach (var fact in verdict.AssumedAbsent)
            {
                if (!assumed.Contains(fact))
                {
                    assumed.Add(fact);
                }
            }
        }

        if (assumed.Count == 0)
        {
            return;
        }

        text.Heading("Assumed absent, nothing recorded");
        text.Text.AppendJoin("; ", assumed.ConvertAll(fact => fact.Definition.Title));
        text.Paragraph("  ", 2);
    }

    private static void WriteNextSteps(WrappedText text, Composition page)
    {
        var actions = page.Assessment.Actions;
        if (actions.Count == 0)
        {
            return;
        }

        text.Heading("Suggested next steps");
        foreach (var action in actions)
        {
            text.Text.Append(page.Context.Modalities.Find(action.Id)?.Title ?? action.Id).Append(": ");
            PlainText.Append(text.Text, action.Reason);
            page.Cited.AddRange(action.Citations);
            text.Text.Append(" [").Append(action.RuleId).Append("; ").AppendJoin(", ", action.Citations).Append(']');
            text.Text.Append(action.IsDrafted ? " (already drafted)" : string.Empty);
            text.Paragraph("- ", 2);
        }
    }

    private static void WriteNotes(WrappedText text, Composition page)
    {
        var started = false;
        foreach (var note in page.Assessment.Notes)
        {
            // Work-up that is called for stands among the next steps already.
            if (GradeLine.IsGradeRule(page.Assessment, note.Id) || page.Assessment.Actions.Any(action => action.Reason == note.Statement))
            {
                continue;
            }

            if (!started)
            {
                text.Heading("Notes");
                started = true;
            }

            PlainText.Append(text.Text, note.Statement);
            text.Text.Append(" [");
            ReportPhrases.AppendBasis(text.Text, page, note);
            text.Text.Append(']');
            text.Paragraph("- ", 2);
        }
    }
}
