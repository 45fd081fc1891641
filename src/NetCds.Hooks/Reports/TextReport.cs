using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Cards.Composing;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Reports;

/// <summary>An assessment as plain text for a tumour board: the verdicts at a glance, then the reasons, what is missing, and the sources.</summary>
public static class TextReport
{
    /// <summary>Writes the report, or the explanation of one rule. Equal arguments give equal text; lines end with a line feed.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="context">The circumstances.</param>
    /// <param name="explainRule">Id of the rule to explain, in any letter case; null for the whole report.</param>
    /// <returns>False when the assessment has no rule of that id; the text then names the nearest ids.</returns>
    public static bool Write(TextWriter writer, Assessment assessment, TextReportContext context, string? explainRule = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(context);
        var page = Composition.Rent(assessment, new CardContext(
            string.Empty, "patient-view", context.PatientId, context.EvaluatedAt, context.Modalities, context.Sandbox, 1, null, context.IsSigned));
        try
        {
            var text = new WrappedText(writer);
            WriteHead(text, assessment, context);
            if (explainRule is not null)
            {
                return RuleExplanation.Write(text, page, explainRule);
            }

            WriteBody(text, page);
            return true;
        }
        finally
        {
            page.Return();
        }
    }

    private static void WriteHead(WrappedText text, Assessment assessment, TextReportContext context)
    {
        text.Text.Append("Patient ");
        PlainText.Append(text.Text, context.PatientId);
        text.Text.Append(", ").Append(context.Hook).Append(", ");
        DateText.Append(text.Text, context.EvaluatedAt);
        text.Text.Append(context.Sandbox ? ", sandbox" : string.Empty);
        text.Paragraph(string.Empty, 2);
        text.Text.Append("Guideline ").Append(assessment.GuidelineId).Append(' ').Append(assessment.GuidelineVersion);
        text.Text.Append(context.IsSigned ? string.Empty : " (draft, experimental until a clinician has signed it)");
        text.Paragraph(string.Empty, 2);
        foreach (var limit in context.Limits)
        {
            text.Text.Append(LimitText.Of(limit)).Append('.');
            text.Paragraph(string.Empty, 2);
        }
    }

    private static void WriteBody(WrappedText text, Composition page)
    {
        var assessment = page.Assessment;
        if (ReportPhrases.Verdict(assessment.Concern) is { } verdict)
        {
            text.Text.Append(verdict);
            text.Paragraph(string.Empty, 2);
        }
        else
        {
            if (assessment.Concern == Concern.ConcernedByTextOnly)
            {
                text.Text.Append("The diagnosis is written in free text only; please code it.");
                text.Paragraph(string.Empty, 2);
            }

            VerdictSections.WriteGrade(text, page);
            VerdictSections.WriteGlance(text, page);
            VerdictSections.Write(text, page);
            PreparationSection.WriteWhole(text, page);
            PreparationSection.Write(text, page);
            DataSections.Write(text, page);
            StatedSection.Write(text, assessment);
        }

        DataSections.WriteProblems(text, assessment);
        DataSections.WriteSources(text, page);
    }
}
