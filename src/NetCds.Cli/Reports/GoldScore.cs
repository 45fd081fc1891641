using System.Globalization;
using System.Text;
using System.Text.Json;
using NetCds.Guideline.Reports;

namespace NetCds.Cli.Reports;

/// <summary>How what is read agrees with labels, for each fact.</summary>
/// <remarks>
/// A fact read counts as right when name, value, certainty and temporality are those of a label of the same report. The first label of a fact must be found;
/// further labels of the same fact (further lesions) may be. What is hypothetical is not scored, nor is a fact that the labels say was not looked for.
/// </remarks>
internal sealed class GoldScore
{
    private readonly SortedDictionary<string, FactScore> _facts = new(StringComparer.Ordinal);
    private readonly List<GoldError> _errors = [];

    /// <summary>Compares.</summary>
    /// <exception cref="UnusableInputException">A labelled report has no text.</exception>
    public static GoldScore Measure(ReportReader reader, IReadOnlyList<BatchReport> reports, IReadOnlyList<BatchReport> gold)
    {
        var texts = reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var score = new GoldScore();
        foreach (var labelled in gold)
        {
            if (!texts.TryGetValue(labelled.Id, out var report))
            {
                throw new UnusableInputException($"The labels name the report '{labelled.Id}', which is not in the batch.");
            }

            var reading = report.Read(reader);
            score.Compare(report, [.. labelled.Labels.Where(labelled.IsScored)], [.. reading.Facts.Where(f => f.Temporality != StatementTemporality.Hypothetical).Select(GoldFact.Of).Where(labelled.IsScored)]);
        }

        return score;
    }

    /// <summary>Each fact that is labelled or was read, by name.</summary>
    public IReadOnlyDictionary<string, FactScore> Facts => _facts;

    /// <summary>All facts together.</summary>
    public FactScore Overall => new() { Right = _facts.Values.Sum(f => f.Right), Wrong = _facts.Values.Sum(f => f.Wrong), Missed = _facts.Values.Sum(f => f.Missed) };

    /// <summary>For people.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"fact",-34}{"right",6}{"wrong",6}{"missed",7}{"precision",11}{"recall",8}{"F1",8}\n");
        foreach (var (name, fact) in _facts)
        {
            Row(text, name, fact);
        }

        Row(text, "all", Overall);
        foreach (var error in _errors)
        {
            text.Append(CultureInfo.InvariantCulture, $"{error.Report}: {error.What} {error.Fact}\n    {error.Sentence.ReplaceLineEndings(" ")}\n");
        }

        return text.ToString();
    }

    /// <summary>For programs.</summary>
    public string ToJson() => JsonOutput.Indented(writer =>
    {
        writer.WriteStartObject();
        writer.WritePropertyName("all");
        Write(writer, Overall);
        writer.WriteStartObject("facts");
        foreach (var (name, fact) in _facts)
        {
            writer.WritePropertyName(name);
            Write(writer, fact);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("errors");
        foreach (var error in _errors)
        {
            writer.WriteStartObject();
            writer.WriteString("id", error.Report);
            writer.WriteString("error", error.What);
            writer.WriteString("fact", error.Fact);
            writer.WriteString("sentence", error.Sentence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private void Compare(BatchReport report, IReadOnlyList<GoldFact> labels, IReadOnlyList<GoldFact> read)
    {
        var wanted = labels.Where(l => l.Temporality != "hypothetical").ToList();
        var first = new HashSet<string>(StringComparer.Ordinal);
        foreach (var label in wanted.Where(l => first.Add(l.Name)))
        {
            if (read.Any(label.IsMetBy))
            {
                Of(label.Name).Right++;
            }
            else
            {
                Of(label.Name).Missed++;
                Add(report, "missed", label);
            }
        }

        first.Clear();
        foreach (var fact in read)
        {
            var isFirst = first.Add(fact.Name);
            if (!wanted.Any(l => l.IsMetBy(fact)) && (isFirst || !wanted.Any(l => l.Name == fact.Name)))
            {
                Of(fact.Name).Wrong++;
                Add(report, "wrong", fact);
            }
        }
    }

    private void Add(BatchReport report, string what, GoldFact fact)
    {
        var start = Math.Clamp(fact.Start, 0, report.Text.Length);
        var from = Math.Max(0, start - 60);
        _errors.Add(new GoldError(report.Id, what, fact.Text, report.Text[from..Math.Min(report.Text.Length, start + 80)]));
    }

    private FactScore Of(string name) => _facts.TryGetValue(name, out var score) ? score : _facts[name] = new FactScore();

    private static void Row(StringBuilder text, string name, FactScore fact) => text.Append(
        CultureInfo.InvariantCulture, $"{name,-34}{fact.Right,6}{fact.Wrong,6}{fact.Missed,7}{fact.Precision,11:0.000}{fact.Recall,8:0.000}{fact.F1,8:0.000}\n");

    private static void Write(Utf8JsonWriter writer, FactScore fact)
    {
        writer.WriteStartObject();
        writer.WriteNumber("right", fact.Right);
        writer.WriteNumber("wrong", fact.Wrong);
        writer.WriteNumber("missed", fact.Missed);
        writer.WriteNumber("precision", Math.Round(fact.Precision, 4));
        writer.WriteNumber("recall", Math.Round(fact.Recall, 4));
        writer.WriteNumber("f1", Math.Round(fact.F1, 4));
        writer.WriteEndObject();
    }

    private sealed record GoldError(string Report, string What, string Fact, string Sentence);
}
