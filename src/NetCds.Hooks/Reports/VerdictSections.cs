using NetCds.Guideline.Assessments;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Cards.Composing;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Reports;

/// <summary>The grade and the verdicts, at a glance and with their reasons.</summary>
internal static class VerdictSections
{
    private static readonly (ModalityStatus Status, string Heading)[] Sections =
    [
        (ModalityStatus.Recommended, "Recommended"),
        (ModalityStatus.Considered, "Options"),
        (ModalityStatus.Caution, "Caution"),
        (ModalityStatus.Contraindicated, "Contraindicated"),
        (ModalityStatus.NotRecommended, "Not recommended"),
        (ModalityStatus.Undetermined, "Undetermined"),
    ];

    /// <summary>Writes the grade and the facts it follows from.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="page">The composition.</param>
    public static void WriteGrade(WrappedText text, Composition page)
    {
        page.Shown.Clear();
        page.Shown.AddRange(GradeLine.FactOf(page) is { } fact ? [fact] : []);
        var target = text.Text.Append("Grade: ");
        PlainText.Append(target, GradeLine.TextOf(page) ?? "not computable");
        var first = true;
        foreach (var note in page.Assessment.Notes)
        {
            if (GradeLine.IsGradeRule(page.Assessment, note.Id))
            {
                var facts = note.Facts;
                var end = target.Length;
                if (ReportPhrases.AppendFacts(target, facts, page.Shown, withMissing: false))
                {
                    target.Insert(end, first ? " - " : "; ");
                    first = false;
                }

                page.Shown.AddRange(facts);
                page.Cited.AddRange(note.Citations);
            }
        }

        if (page.Assessment.GradeRules.Count > 0)
        {
            target.Append(" (").AppendJoin(", ", page.Assessment.GradeRules).Append(')');
        }

        text.Paragraph(string.Empty, 2);
    }

    /// <summary>Writes the verdicts in one line each.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="page">The composition.</param>
    public static void WriteGlance(WrappedText text, Composition page)
    {
        text.Heading("At a glance");
        var any = false;
        foreach (var (status, heading) in Sections)
        {
            if (Select(page, status, atIssue: true))
            {
                text.Text.Append(heading).Append(": ");
                page.Modalities.AppendNames(text.Text, withMembers: false);
                text.Paragraph("  ", 4);
                any = true;
            }
        }

        any |= WriteWhole(text, page);
        any |= WriteOthers(text, page);
        WriteMissing(text, page.Assessment.Missing);
        if (!any)
        {
            text.Text.Append("The guideline recommends and excludes nothing on what is recorded.");
            text.Paragraph("  ", 4);
        }
    }

    /// <summary>Writes the verdicts with their reasons.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="page">The composition.</param>
    public static void Write(WrappedText text, Composition page)
    {
        var verdicts = page.Assessment.Modalities;
        foreach (var (status, heading) in Sections)
        {
            var started = false;
            for (var i = 0; i < verdicts.Length; i++)
            {
                if (verdicts[i].Status == status && AtIssue.Is(verdicts[i]) && SelectGroup(page, i))
                {
                    if (!started)
                    {
                        text.Heading(heading);
                        started = true;
                    }

                    WriteGroup(text, page, verdicts[i]);
                }
            }
        }
    }

    private static bool Select(Composition page, ModalityStatus status, bool atIssue)
    {
        page.Modalities.Clear();
        for (var i = 0; i < page.Assessment.Modalities.Length; i++)
        {
            var verdict = page.Assessment.Modalities[i];
            var isMeant = verdict.Status == status && AtIssue.Is(verdict) == atIssue && (atIssue || !AtIssue.IsToldWithTheWhole(page, verdict));
            page.Modalities.Add(isMeant ? i : -1);
        }

        return !page.Modalities.IsEmpty;
    }

    private static bool WriteWhole(WrappedText text, Composition page)
    {
        GlobalLines.Gather(page, AtIssue.IsTold);
        if (page.Hits.Count == 0)
        {
            return false;
        }

        text.Text.Append("All ").Append(GlobalLines.NameOf(page)).Append(": ").Append(GlobalLines.Words(page.Hits[0].Finding.Effect));
        text.Paragraph("  ", 4);
        return true;
    }

    // What nobody offers is named, so that nothing is hidden, and no more.
    private static bool WriteOthers(WrappedText text, Composition page)
    {
        var started = false;
        foreach (var (status, heading) in Sections)
        {
            if (Select(page, status, atIssue: false))
            {
                text.Text.Append(started ? "; " : "Not at issue: ");
                page.Modalities.AppendNames(text.Text, withMembers: false);
                text.Text.Append(" (").Append(ModalityNames.InSentence(heading)).Append(')');
                started = true;
            }
        }

        if (started)
        {
            text.Paragraph("  ", 4);
        }

        return started;
    }

    private static void WriteMissing(WrappedText text, IReadOnlyList<MissingData> missing)
    {
        if (missing.Count > 0)
        {
            text.Text.Append("Missing: ").AppendJoin(", ", ReportPhrases.LoudestFirst(missing).Select(m => m.Title));
            text.Paragraph("  ", 4);
        }
    }

    private static bool SelectGroup(Composition page, int first)
    {
        var verdicts = page.Assessment.Modalities;
        page.Modalities.Clear();
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (AtIssue.Is(verdicts[i]) && OptionGroups.BelongTogether(verdicts[first], verdicts[i]))
            {
                if (i < first)
                {
                    return false;
                }

                page.Modalities.Add(i);
            }
        }

        return true;
    }

    private static void WriteGroup(WrappedText text, Composition page, ModalityVerdict verdict)
    {
        page.Modalities.AppendNames(text.Text, withMembers: true);
        if (verdict is { Status: ModalityStatus.Undetermined, Missing.Count: > 0 })
        {
            text.Text.Append(" (needs ");
            ReportPhrases.AppendTitles(text.Text, page, verdict.Missing);
            text.Text.Append(')');
        }

        text.Paragraph("- ", 2);
        foreach (var finding in verdict.Rules)
        {
            if (finding.Outcome == Truth.True && !PreparationSection.Holds(page, finding))
            {
                WriteFinding(text, page, finding, EffectWords.Of(finding.Effect));
            }
            else if (finding is { Outcome: Truth.Unknown, Missing.Count: > 0 } && verdict.Status == ModalityStatus.Undetermined && !OptionGroups.Offers(finding))
            {
                WriteFinding(text, page, finding, "Not excluded");
            }
        }
    }

    /// <summary>Writes a finding, what it rests on, and its facts.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="page">The composition.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="lead">What stands before it.</param>
    public static void WriteFinding(WrappedText text, Composition page, RuleFinding finding, string lead)
    {
        PlainText.Append(text.Text, finding.Statement);
        text.Text.Append(" [");
        ReportPhrases.AppendBasis(text.Text, page, finding);
        text.Text.Append(']');
        text.Paragraph($"  {lead}: ", 6);
        if (ReportPhrases.AppendFacts(text.Text, finding.Facts, page.Shown, withMissing: finding.Effect is RuleEffect.WorkUp or RuleEffect.Undetermine))
        {
            text.Paragraph("      Facts: ", 8);
        }
    }
}
