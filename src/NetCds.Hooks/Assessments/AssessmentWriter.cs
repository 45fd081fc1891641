using System.Text.Json;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Assessments;

/// <summary>Writes an assessment as one JSON document, for other programs and the explain page. Equal assessments give equal documents.</summary>
public static class AssessmentWriter
{
    /// <summary>Writes the document.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="result">The assessment and what it was made for.</param>
    public static void Write(Utf8JsonWriter writer, HookAssessment result)
    {
        var assessment = result.Assessment;
        writer.WriteStartObject();
        writer.WriteStartObject("guideline"u8);
        writer.WriteString("id"u8, assessment.GuidelineId);
        writer.WriteString("version"u8, assessment.GuidelineVersion);
        writer.WriteEndObject();
        writer.WriteString("patient"u8, result.PatientId);
        writer.WriteString("hook"u8, result.Hook);
        writer.WriteString("evaluatedAt"u8, result.EvaluatedAt.UtcDateTime);
        WriteLimits(writer, result.Limits);
        writer.WriteString("grade"u8, assessment.Grade);
        writer.WriteStrings("gradeRules"u8, assessment.GradeRules);
        WriteDrafts(writer, assessment.Drafts);
        FactWriter.Write(writer, assessment.Facts, NamesAskedFor(assessment.Missing));
        ModalityWriter.Write(writer, assessment.Modalities);
        WriteMissing(writer, assessment.Missing);
        WriteActions(writer, assessment.Actions);
        WriteIssues(writer, assessment.DataIssues);
        WriteCitations(writer, assessment.Citations);
        writer.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter writer, IReadOnlyList<LimitBeyondLabel> limits)
    {
        if (limits.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("beyondLabel"u8);
        foreach (var limit in limits)
        {
            writer.WriteStartObject();
            writer.WriteString("setting"u8, limit.Setting.Name);
            writer.WriteNumber("value"u8, limit.Value);
            writer.WriteNumber("limit"u8, limit.Setting.LabelLimit ?? limit.Value);
            writer.WriteString("unit"u8, limit.Setting.Unit);
            writer.WriteString("label"u8, limit.Setting.Label);
            if (limit.ApprovedBy is not null)
            {
                writer.WriteString("approvedBy"u8, limit.ApprovedBy);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static HashSet<string> NamesAskedFor(IReadOnlyList<MissingData> missing)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in missing)
        {
            names.UnionWith(entry.Facts);
        }

        return names;
    }

    private static void WriteDrafts(Utf8JsonWriter writer, IReadOnlyList<RecognisedDraft> drafts)
    {
        writer.WriteStartArray("drafts"u8);
        foreach (var draft in drafts)
        {
            writer.WriteStartObject();
            writer.WriteString("reference"u8, draft.Reference);
            writer.WriteString("id"u8, draft.ModalityId);
            writer.WriteBoolean("selected"u8, draft.IsSelected);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMissing(Utf8JsonWriter writer, IReadOnlyList<MissingData> missing)
    {
        writer.WriteStartArray("missing"u8);
        foreach (var entry in missing)
        {
            writer.WriteStartObject();
            writer.WriteString("card"u8, entry.Card);
            writer.WriteStrings("ruleIds"u8, entry.RuleIds);
            writer.WriteStrings("facts"u8, entry.Facts);
            writer.WriteStrings("suggested"u8, entry.Suggested);
            writer.WriteString("indicator"u8, AssessmentNames.Of(entry.Indicator));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteActions(Utf8JsonWriter writer, IReadOnlyList<ProposedAction> actions)
    {
        writer.WriteStartArray("actions"u8);
        foreach (var action in actions)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, action.Id);
            writer.WriteString("ruleId"u8, action.RuleId);
            writer.WriteString("reason"u8, action.Reason);
            if (action.IsDrafted)
            {
                writer.WriteBoolean("drafted"u8, true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteIssues(Utf8JsonWriter writer, IReadOnlyList<DataIssue> issues)
    {
        writer.WriteStartArray("dataIssues"u8);
        foreach (var issue in issues)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, issue.Code);
            if (issue.Fact is not null)
            {
                writer.WriteString("fact"u8, issue.Fact);
            }

            writer.WriteString("message"u8, issue.Message);
            FactWriter.WriteSources(writer, issue.Sources);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCitations(Utf8JsonWriter writer, IReadOnlyList<Citation> citations)
    {
        writer.WriteStartArray("citations"u8);
        foreach (var citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, citation.Id);
            writer.WriteString("text"u8, citation.Text);
            if (citation.Url is not null)
            {
                writer.WriteString("url"u8, citation.Url);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
