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
        WriteNotes(text, page.Assessment);
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

    /// <summary>Writes the sources with their addresses.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="assessment">The assessment.</param>
    public static void WriteSources(WrappedText text, Assessment assessment)
    {
        if (assessment.Citations.Count == 0)
        {
            return;
        }

        text.Heading("Sources");
        foreach (var citation in assessment.Citations)
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
            text.Text.Append(" [").Append(missing.Card).Append("; ").AppendJoin(", ", missing.RuleIds).Append(']');
            text.Paragraph("- ", 2);
            PlainText.Append(text.Text, missing.HowToRecord);
            text.Paragraph("  Record: ", 6);
        }
    }

    private static void WriteAssumed(WrappedText text, Assessment assessment)
    {
        var assumed = new List<Fact>();
        foreach (var verdict in assessment.Modalities)
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
            text.Text.Append(" [").Append(action.RuleId).Append("; ").AppendJoin(", ", action.Citations).Append(']');
            text.Text.Append(action.IsDrafted ? " (already drafted)" : string.Empty);
            text.Paragraph("- ", 2);
        }
    }

    private static void WriteNotes(WrappedText text, Assessment assessment)
    {
        var started = false;
        foreach (var note in assessment.Notes)
        {
            if (GradeLine.IsGradeRule(assessment, note.Id))
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
            ReportPhrases.AppendBasis(text.Text, assessment, note);
            text.Text.Append(']');
            text.Paragraph("- ", 2);
        }
    }
}
