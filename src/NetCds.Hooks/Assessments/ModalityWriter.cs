using System.Text.Json;
using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Assessments;

/// <summary>Writes the verdicts of an assessment.</summary>
internal static class ModalityWriter
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<ModalityVerdict> verdicts)
    {
        writer.WriteStartArray("modalities"u8);
        foreach (var verdict in verdicts)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, verdict.Id);
            writer.WriteString("status"u8, AssessmentNames.Of(verdict.Status));
            writer.WriteStartArray("rules"u8);
            foreach (var rule in verdict.Rules)
            {
                WriteRule(writer, rule);
            }

            writer.WriteEndArray();
            writer.WriteStrings("missing"u8, verdict.Missing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter writer, RuleFinding rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, rule.Id);
        writer.WriteString("outcome"u8, AssessmentNames.Of(rule.Outcome));
        writer.WriteString("effect"u8, AssessmentNames.Of(rule.Effect));
        writer.WriteString("rationale"u8, rule.Rationale);
        writer.WriteStrings("citations"u8, rule.Citations);
        writer.WriteString("evidence"u8, rule.Evidence);
        writer.WriteEndObject();
    }
}
