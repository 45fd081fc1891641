using NetCds.Fhir.Spelling;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Cards.Composing;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Reports;

/// <summary>Explains one rule: its outcome, the facts it read, what is missing, and what it rests on.</summary>
internal static class RuleExplanation
{
    /// <summary>Writes the explanation of every line of a rule.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="page">The composition.</param>
    /// <param name="rule">Id of a rule or of one of its lines.</param>
    /// <returns>False when there is no such rule; the nearest ids are written instead.</returns>
    public static bool Write(WrappedText text, Composition page, string rule)
    {
        rule = rule.Trim();
        var all = AllFindings(page.Assessment);
        var found = false;
        foreach (var finding in all)
        {
            if (string.Equals(finding.Id, rule, StringComparison.OrdinalIgnoreCase)
                || RuleIds.RuleOf(finding.Id).Equals(rule, StringComparison.OrdinalIgnoreCase))
            {
                WriteFinding(text, page, finding);
                found = true;
            }
        }

        if (!found)
        {
            WriteUnknown(text, rule, all.Select(finding => finding.Id).Distinct(StringComparer.Ordinal));
        }

        return found;
    }

    private static List<RuleFinding> AllFindings(Assessment assessment)
    {
        var all = new List<RuleFinding>();
        foreach (var finding in assessment.Modalities.SelectMany(verdict => verdict.Rules).Concat(assessment.Notes))
        {
            if (!all.Exists(known => RuleIds.AreSameLine(known, finding)))
            {
                all.Add(finding);
            }
        }

        return all;
    }

    private static void WriteFinding(WrappedText text, Composition page, RuleFinding finding)
    {
        text.Heading($"{finding.Id}: {Outcome(finding.Outcome)}");
        Line(text, "Says", finding.Statement);
        Line(text, "Why", finding.Rationale);
        page.Modalities.Clear();
        foreach (var id in finding.Modalities)
        {
            page.Modalities.Add(id);
        }

        if (!page.Modalities.IsEmpty)
        {
            page.Modalities.AppendNames(text.Text, withMembers: true);
            text.Paragraph("  Modalities: ", 4);
        }

        Line(text, "Effect", $"{EffectWords.Of(finding.Effect)} ({finding.Indicator.ToString().ToLowerInvariant()})");
        foreach (var fact in finding.Facts)
        {
            FactText.Append(text.Text, fact);
            foreach (var source in fact.Sources)
            {
                text.Text.Append(", ");
                PlainText.Append(text.Text, source.Reference);
            }

            text.Paragraph($"  Fact {fact.Definition.Name}: ", 6);
        }

        if (finding.Missing.Count > 0)
        {
            ReportPhrases.AppendTitles(text.Text, page, finding.Missing);
            text.Paragraph("  Unknown because missing: ", 4);
        }

        ReportPhrases.AppendBasis(text.Text, page, finding);
        text.Paragraph("  Basis: ", 4);
        foreach (var id in finding.Citations)
        {
            var citation = CitationText.Find(page.Assessment.Citations, id);
            Line(text, id, citation is null ? "not listed" : $"{citation.Text} {CitationText.AddressOf(citation) ?? "(no identifier)"}");
        }
    }

    private static void Line(WrappedText text, string label, string value)
    {
        if (value.Length > 0)
        {
            PlainText.Append(text.Text, value);
            text.Paragraph($"  {label}: ", 4);
        }
    }

    private static string Outcome(Truth outcome) => outcome switch
    {
        Truth.True => "holds",
        Truth.False => "does not hold",
        _ => "unknown",
    };

    private static void WriteUnknown(WrappedText text, string rule, IEnumerable<string> ids)
    {
        const int MaxNear = 8;
        text.Blank();
        text.Text.Append("The assessment has no rule ");
        PlainText.Append(text.Text, rule);
        text.Text.Append(". Rules about no modality are listed only when they hold. Near: ");
        text.Text.AppendJoin(", ", ids.OrderBy(id => EditDistance.Between(id, rule)).ThenBy(id => id, StringComparer.Ordinal).Take(MaxNear)).Append('.');
        text.Paragraph(string.Empty, 2);
    }
}
