using System.Globalization;
using System.Text.Json;
using NetCds.Guideline.Reports;

namespace NetCds.Cli.Reports;

/// <summary>One line of a batch: a report, and its labels when it has any.</summary>
internal sealed record BatchReport(string Id, string Text, ReportKinds Kind, DateOnly? Date, string? Language, IReadOnlyList<GoldFact> Labels)
{
    /// <summary>The facts that whoever labelled the report looked for; null when for all.</summary>
    public IReadOnlySet<string>? Only { get; private init; }

    /// <summary>Whether a fact of the report is compared with its labels.</summary>
    public bool IsScored(GoldFact fact) => Only is null || Only.Contains(fact.Name);

    /// <summary>Reads the report.</summary>
    public ReportReading Read(ReportReader reader) => reader.Read(Text, Kind, Language, Date);

    /// <summary>The kind of this name.</summary>
    public static ReportKinds KindOf(string? name) => name switch
    {
        "imaging" => ReportKinds.Imaging,
        "pathology" => ReportKinds.Pathology,
        "nuclear" => ReportKinds.Nuclear,
        _ => ReportKinds.None,
    };

    /// <summary>Reads NDJSON whose every line must be of the form.</summary>
    /// <exception cref="UnusableInputException">A line is not of the form; it is named.</exception>
    public static List<BatchReport> ReadAll(string ndjson, string file, bool needsText)
    {
        var reports = new List<BatchReport>();
        foreach (var (report, problem) in ReadLines(ndjson, needsText))
        {
            reports.Add(report ?? throw new UnusableInputException($"{file}, {problem}"));
        }

        return reports;
    }

    /// <summary>Reads NDJSON line by line: a report, or what is wrong with the line.</summary>
    public static IEnumerable<(BatchReport? Report, string? Problem)> ReadLines(string ndjson, bool needsText)
    {
        var number = 0;
        foreach (var line in ndjson.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadLine(line, number, needsText);
            }
        }
    }

    private static (BatchReport? Report, string? Problem) ReadLine(string line, int number, bool needsText)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return (Read(document.RootElement, needsText), null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            var what = exception is FormatException ? exception.Message : "It is no JSON object of the form wanted.";
            return (null, $"line {number}: {what} A line must be {{\"id\",\"text\",\"kind\",\"date\",\"lang\"}}{(needsText ? string.Empty : " or {\"id\",\"facts\"}")}.");
        }
    }

    private static BatchReport Read(JsonElement line, bool needsText)
    {
        var text = line.TryGetProperty("text", out var t) ? t.GetString() : null;
        var kind = Optional(line, "kind");
        if (text is null && needsText)
        {
            throw new FormatException("'text' is missing.");
        }

        if (kind is not (null or "imaging" or "pathology" or "nuclear"))
        {
            throw new FormatException($"The kind '{kind}' is none of imaging, pathology, nuclear.");
        }

        var labels = line.TryGetProperty("facts", out var facts) ? ReadLabels(facts) : [];
        return new BatchReport(line.GetProperty("id").ToString(), text ?? string.Empty, KindOf(kind), DateOnly.TryParse(Optional(line, "date"), CultureInfo.InvariantCulture, out var date) ? date : null, Optional(line, "lang"), labels)
        {
            Only = line.TryGetProperty("only", out var only) ? ReadNames(only) : null,
        };
    }

    private static HashSet<string> ReadNames(JsonElement only) =>
        only.ValueKind == JsonValueKind.Array && only.EnumerateArray().All(n => n.ValueKind == JsonValueKind.String)
            ? only.EnumerateArray().Select(n => n.GetString()!).ToHashSet(StringComparer.Ordinal)
            : throw new FormatException("'only' is no list of the names of facts.");

    private static List<GoldFact> ReadLabels(JsonElement facts)
    {
        if (facts.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("'facts' is no list of labels.");
        }

        return [.. facts.EnumerateArray().Select((fact, index) =>
            GoldFact.TryRead(fact) ?? throw new FormatException($"Label {index + 1} of 'facts' is not {{\"name\",\"value\"}} or {{\"name\",\"low\",\"high\"}}."))];
    }

    private static string? Optional(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;
}
