using NetCds.Fhir.References;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Patients;
using NetCds.Guideline.Reports;
using NetCds.Guideline.Reports.Sources;

namespace NetCds.Guideline.Narrative;

/// <summary>Reads the reports of a record: what they state, and whether each statement could be used by itself.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class NarrativeReader(ReportCatalogue catalogue, FactCatalogue facts, Lazy<ReportReader> reader)
{
    /// <summary>Most characters of text that are read for one call, those of the newest reports.</summary>
    public const int MaxCharacters = 1_000_000;

    private const int ImpressionStanding = 2;

    private readonly ReportSelector _selector = new(catalogue);
    private readonly StatedValues _values = new(facts.Definitions);

    /// <summary>Reads.</summary>
    /// <param name="record">The record.</param>
    /// <param name="fetched">What came for texts that stand elsewhere, by their address.</param>
    /// <param name="evaluatedAt">The time from which ages count.</param>
    /// <returns>What was read; null when the record holds no reports.</returns>
    public NarrativeReading? Read(PatientRecord record, IReadOnlyDictionary<string, FetchedText> fetched, DateTimeOffset evaluatedAt)
    {
        if (_selector.Select(record) is not { } selection)
        {
            return null;
        }

        var statements = new List<NarrativeStatement>();
        var binaries = Along(record);
        var left = MaxCharacters;
        foreach (var report in selection.Reports)
        {
            var first = statements.Count;
            foreach (var text in Texts(report, binaries, fetched, selection.Unread))
            {
                if (text.Text.Length > left)
                {
                    selection.Unread.Add(new UnreadText(report.Resource.Reference, UnreadReason.TooMuch));
                    continue;
                }

                left -= text.Text.Length;
                Read(report, text, first, evaluatedAt, statements);
            }
        }

        statements.Sort(Order);
        return new NarrativeReading(statements, selection.Unread);
    }

    /// <summary>The texts of reports that stand elsewhere and have not come along.</summary>
    public IReadOnlyList<AttachmentToRead> Elsewhere(PatientRecord record)
    {
        List<AttachmentToRead>? wanted = null;
        var binaries = Along(record);
        foreach (var report in _selector.Select(record)?.Reports ?? [])
        {
            foreach (var part in ReportTexts.Of(report.Resource).Unread)
            {
                if (part.Url is { } url && AttachmentText.IsRead(part.ContentType) && Binary(url, report.Resource, binaries) is null && wanted?.Exists(w => w.Url == url) != true)
                {
                    (wanted ??= []).Add(new AttachmentToRead(part.Reference, url, part.ContentType));
                }
            }
        }

        return wanted ?? (IReadOnlyList<AttachmentToRead>)[];
    }

    private static List<ReportText> Texts(in SelectedReport report, Lazy<ResourceIndex>? binaries, IReadOnlyDictionary<string, FetchedText> fetched, List<UnreadText> unread)
    {
        var own = ReportTexts.Of(report.Resource);
        var texts = new List<ReportText>(own.Texts);
        foreach (var part in own.Unread)
        {
            var came = part.Url is not { } url ? null : fetched.GetValueOrDefault(url) ?? (Binary(url, report.Resource, binaries) is { } binary ? Content(binary, url) : null);
            if (came?.Text is { } text)
            {
                texts.Add(new ReportText(part.Reference, part.Path, text, report.Resource["language"u8].AsString()));
            }
            else
            {
                var isText = part.Url is not null && AttachmentText.IsRead(part.ContentType);
                unread.Add(new UnreadText(part.Reference, came?.Problem ?? (isText ? UnreadReason.NotFetched : UnreadReason.NotText), came is null ? part.ContentType : came.Detail));
            }
        }

        return texts;
    }

    // What came along in the same Bundle needs no fetching.
    private static FhirResource? Binary(string url, FhirResource report, Lazy<ResourceIndex>? binaries) =>
        binaries is not null && FhirReference.Parse(url) is { Kind: ReferenceKind.Relative or ReferenceKind.Absolute or ReferenceKind.Urn } reference
            && binaries.Value.Resolve(reference, report) is { ResourceType: "Binary" } binary
            ? binary
            : null;

    private static Lazy<ResourceIndex>? Along(PatientRecord record) => record.Referenced.Count > 0 ? new(() => new ResourceIndex([.. record.Referenced])) : null;

    private static FetchedText Content(FhirResource binary, string url)
    {
        var type = binary["contentType"u8].AsString();
        var text = binary["data"u8].AsString() is { Length: > 0 } data ? AttachmentText.Read(data, type) : null;
        return new FetchedText(url, text, UnreadReason.NotText, type);
    }

    private void Read(in SelectedReport report, ReportText text, int first, DateTimeOffset evaluatedAt, List<NarrativeStatement> statements)
    {
        var reading = reader.Value.Read(text.Text, report.Kind.Kind, text.Language);
        ReportStatement? last = null;
        var sentence = string.Empty;
        foreach (var said in reading.Facts)
        {
            if (!said.IsFurther && facts.IndexOf(said.Fact) is var index and >= 0)
            {
                // One sentence often states several facts.
                sentence = last is not null && last.SentenceStart == said.SentenceStart && last.SentenceEnd == said.SentenceEnd ? sentence : reading.Sentence(said);
                last = said;
                Add(Statement(facts.Definitions[index], report, text, Span(reading, said, sentence), said, evaluatedAt), first, statements);
            }
        }
    }

    private NarrativeStatement Statement(FactDefinition fact, in SelectedReport report, ReportText text, TextSpan span, ReportStatement said, DateTimeOffset evaluatedAt)
    {
        var value = _values.Of(fact, said.Value);
        var evidence = new FactEvidence(text.Reference, text.Path, Effective: report.Effective, Span: span);

        // A conclusion is an impression, whether it has a heading or not.
        var isConclusion = said.Section.Length == 0 && text.Path.EndsWith(".conclusion", StringComparison.Ordinal);
        return new NarrativeStatement(fact, value, evidence, isConclusion ? "conclusion" : said.Section, said.Certainty, Use(fact, value, report, said, evaluatedAt))
        {
            Standing = isConclusion ? Math.Max(said.Standing, ImpressionStanding) : said.Standing,
        };
    }

    // Words that stand apart in their sentence are quoted with all of it.
    private static TextSpan Span(ReportReading reading, ReportStatement said, string sentence) => said.Start < said.End
        ? new TextSpan(said.Start, said.End, reading.Quote(said)) { Sentence = sentence }
        : new TextSpan(said.SentenceStart, said.SentenceEnd, sentence) { Sentence = sentence };

    private static NarrativeUse Use(FactDefinition fact, FactValue value, in SelectedReport report, ReportStatement said, DateTimeOffset evaluatedAt)
    {
        if (said.Temporality != StatementTemporality.Current)
        {
            return NarrativeUse.NotCurrent;
        }

        if (!report.Kind.States[fact.Index])
        {
            return NarrativeUse.OtherMatter;
        }

        if (value.IsNone)
        {
            return NarrativeUse.Implausible;
        }

        // A report without a date breaks its profile, whatever it says.
        if (report.Effective is not { } date)
        {
            return NarrativeUse.Undated;
        }

        return DayCount.IsFuture(date, evaluatedAt) ? NarrativeUse.FutureDated
            : fact.ValidDays(value) is { } valid && DayCount.Most(date, evaluatedAt) > valid ? NarrativeUse.Stale
            : Sure(said);
    }

    private static NarrativeUse Sure(ReportStatement said) => said.Certainty == StatementCertainty.Definite ? NarrativeUse.None : NarrativeUse.Doubtful;

    // One report says one thing of a fact: what weighs more counts, and what is said twice counts once.
    private static void Add(NarrativeStatement statement, int first, List<NarrativeStatement> statements)
    {
        for (var i = first; i < statements.Count; i++)
        {
            var other = statements[i];
            if (other.Definition.Index != statement.Definition.Index || !IsNow(other) || !IsNow(statement))
            {
                continue;
            }

            if (other.Value == statement.Value && other.Certainty == statement.Certainty)
            {
                statements[i] = other.Standing >= statement.Standing ? other : statement;
                return;
            }

            if (other.Standing != statement.Standing)
            {
                var weaker = other.Standing < statement.Standing;
                statements[i] = weaker ? other with { Use = NarrativeUse.Superseded } : other;
                statement = weaker ? statement : statement with { Use = NarrativeUse.Superseded };
            }
        }

        statements.Add(statement);
    }

    private static bool IsNow(NarrativeStatement statement) => statement.Use is NarrativeUse.None or NarrativeUse.Doubtful;

    private static int Order(NarrativeStatement left, NarrativeStatement right)
    {
        var byFact = left.Definition.Index.CompareTo(right.Definition.Index);
        if (byFact != 0)
        {
            return byFact;
        }

        var byTime = Ticks(right).CompareTo(Ticks(left));
        if (byTime != 0)
        {
            return byTime;
        }

        var byValue = Facts.Statements.StatementOrder.Larger(right.Value, left.Value, left.Definition);
        if (byValue != 0)
        {
            return byValue;
        }

        var byReference = string.CompareOrdinal(left.Evidence.Reference, right.Evidence.Reference);
        return byReference != 0 ? byReference : left.Evidence.Span!.Start.CompareTo(right.Evidence.Span!.Start);
    }

    private static long Ticks(NarrativeStatement statement) => statement.Evidence.Effective?.Earliest.UtcTicks ?? long.MinValue;
}
