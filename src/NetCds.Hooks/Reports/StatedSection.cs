using NetCds.Guideline.Assessments;
using NetCds.Guideline.Narrative;
using NetCds.Guideline.Reports;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Reports;

/// <summary>What was read from imaging, pathology and nuclear medicine reports, sentence by sentence, and what became of it.</summary>
internal static class StatedSection
{
    /// <summary>Writes the section, if any report came.</summary>
    /// <param name="text">Where to write.</param>
    /// <param name="assessment">The assessment.</param>
    public static void Write(WrappedText text, Assessment assessment)
    {
        if (assessment.Reports.Count == 0 && assessment.UnreadReports.Count == 0)
        {
            return;
        }

        text.Heading("Read from reports");
        foreach (var report in assessment.Reports.GroupBy(s => s.Evidence.Reference, StringComparer.Ordinal).OrderByDescending(g => g.First().Evidence.Effective?.Earliest).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            PlainText.Append(text.Text, report.Key);
            if (report.First().Evidence.Effective is { } date)
            {
                text.Text.Append(", ");
                DateText.Append(text.Text, date);
            }

            text.Paragraph("- ", 2);
            foreach (var sentence in report.OrderBy(s => s.Evidence.Span!.Start).GroupBy(s => (s.Evidence.Path, s.Evidence.Span!.Sentence)))
            {
                WriteSentence(text, [.. sentence]);
            }
        }

        WriteUnread(text, assessment.UnreadReports);
    }

    private static void WriteSentence(WrappedText text, List<NarrativeStatement> statements)
    {
        text.Text.Append('“');
        PlainText.Append(text.Text, Quotation.Of(statements[0].Evidence.Span!));
        text.Text.Append('”');
        text.Text.Append(statements[0].Section.Length > 0 ? $" ({statements[0].Section}): " : ": ");
        for (var i = 0; i < statements.Count; i++)
        {
            text.Text.Append(i == 0 ? string.Empty : "; ");
            WriteStatement(text, statements[i]);
            if (i == statements.Count - 1 || statements[i + 1].Use != statements[i].Use)
            {
                text.Text.Append(" [").Append(Words(statements[i].Use)).Append(']');
            }
        }

        text.Paragraph("  - ", 4);
    }

    private static void WriteStatement(WrappedText text, NarrativeStatement statement)
    {
        text.Text.Append(statement.Certainty switch
        {
            StatementCertainty.Definite => string.Empty,
            StatementCertainty.Probable => "probably ",
            _ => "possibly ",
        });
        PlainText.Append(text.Text, FactText.TitleOf(statement.Definition));
        if (!statement.Value.IsNone)
        {
            text.Text.Append(' ');
            FactText.AppendValue(text.Text, statement.Definition, statement.Value);
        }
    }

    private static string Words(NarrativeUse use) => use switch
    {
        NarrativeUse.Fills => "used: nothing else says it",
        NarrativeUse.Contradicted => "reports contradict each other",
        NarrativeUse.Suggested => "not used: reports only suggest here",
        NarrativeUse.Agrees => "as recorded or assumed",
        NarrativeUse.Disagrees => "not used: recorded otherwise",
        NarrativeUse.Superseded => "not used: something newer or weightier says it",
        NarrativeUse.Doubtful => "not used: not certain",
        NarrativeUse.NotCurrent => "not used: not of the present",
        NarrativeUse.Stale => "not used: too old",
        NarrativeUse.Undated => "not used: the report has no date",
        NarrativeUse.FutureDated => "not used: the report's date lies in the future",
        NarrativeUse.Implausible => "not used: not plausible",
        NarrativeUse.OtherMatter => "not used: not what such reports are read for",
        NarrativeUse.EntryUnusable => "not used: mend the recorded entry",
        _ => "not used",
    };

    private static void WriteUnread(WrappedText text, IReadOnlyList<UnreadText> unread)
    {
        foreach (var report in unread)
        {
            PlainText.Append(text.Text, report.Reference);
            text.Text.Append(": not read, ").Append(Words(report.Reason));
            if (report.Detail is { } detail)
            {
                text.Text.Append(" (");
                PlainText.Append(text.Text, detail);
                text.Text.Append(')');
            }

            text.Paragraph("- ", 2);
        }
    }

    private static string Words(UnreadReason reason) => reason switch
    {
        UnreadReason.NotFinal => "it is not final",
        UnreadReason.OtherKind => "it is not known to be an imaging, pathology or nuclear medicine report",
        UnreadReason.OfNobody => "it does not say whom it is about",
        UnreadReason.Older => "there are newer ones of its kind",
        UnreadReason.NotText => "it holds no text that is read",
        UnreadReason.TooMuch => "there is too much text",
        UnreadReason.NotFetched => "its text stands elsewhere",
        _ => "its text did not come",
    };
}
