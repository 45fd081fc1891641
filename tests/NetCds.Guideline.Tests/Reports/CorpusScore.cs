using System.Globalization;
using System.Text.Json;
using NetCds.Guideline.Reports;
using NetCds.Testing;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Reads a labelled set of the corpus and counts, fact by fact, what was read as labelled.</summary>
/// <remarks>As <c>netcds report --gold</c> counts: name, value, certainty and temporality must agree; the first label of a fact must be found, further lesions may be.</remarks>
internal sealed class CorpusScore
{
    private readonly SortedDictionary<string, (int Right, int Wrong, int Missed)> _facts = new(StringComparer.Ordinal);

    /// <summary>Counts by fact.</summary>
    public IReadOnlyDictionary<string, (int Right, int Wrong, int Missed)> Facts => _facts;

    /// <summary>One line for each label missed and each statement that is not labelled.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>All facts together.</summary>
    public (int Right, int Wrong, int Missed) All => (_facts.Values.Sum(f => f.Right), _facts.Values.Sum(f => f.Wrong), _facts.Values.Sum(f => f.Missed));

    /// <summary>Reads the sets of these names.</summary>
    public static CorpusScore Of(params string[] sets)
    {
        var score = new CorpusScore();
        foreach (var line in sets.SelectMany(s => File.ReadLines(PathOf(s))).Where(l => l.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            score.Add(document.RootElement);
        }

        return score;
    }

    /// <summary>Where a set lies.</summary>
    public static string PathOf(string set) => Repository.PathOf($"tests/NetCds.Guideline.Tests/Reports/Corpus/{set}.ndjson");

    /// <summary>Share of what was read that is labelled.</summary>
    public static double Precision((int Right, int Wrong, int Missed) count) => count.Right + count.Wrong == 0 ? 1 : (double)count.Right / (count.Right + count.Wrong);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public static double F1((int Right, int Wrong, int Missed) count) =>
        count.Right + count.Wrong + count.Missed == 0 ? 1 : 2.0 * count.Right / ((2.0 * count.Right) + count.Wrong + count.Missed);

    private void Add(JsonElement report)
    {
        var date = report.TryGetProperty("date", out var day) && DateOnly.TryParse(day.GetString(), CultureInfo.InvariantCulture, out var parsed) ? parsed : (DateOnly?)null;
        var kind = Enum.Parse<ReportKinds>(report.GetProperty("kind").GetString()!, ignoreCase: true);
        var reading = Reading.Reader.Read(report.GetProperty("text").GetString()!, kind, report.GetProperty("lang").GetString(), date);
        var labels = report.GetProperty("facts").EnumerateArray().Select(Key).Where(l => !l.Key.EndsWith("hypothetical", StringComparison.Ordinal)).ToList();
        var read = reading.Facts.Where(f => f.Temporality != StatementTemporality.Hypothetical).Select(Key).ToList();
        var id = report.GetProperty("id").GetString()!;
        foreach (var label in labels.DistinctBy(l => l.Name))
        {
            Count(label.Name, read.Contains(label), id, label.Key, isLabel: true);
        }

        foreach (var (fact, isFirst) in read.Select((f, i) => (f, read.FindIndex(r => r.Name == f.Name) == i)))
        {
            if (!labels.Contains(fact) && (isFirst || !labels.Any(l => l.Name == fact.Name)))
            {
                Count(fact.Name, isRight: false, id, fact.Key, isLabel: false);
            }
        }
    }

    private void Count(string name, bool isRight, string id, string key, bool isLabel)
    {
        var (right, wrong, missed) = _facts.GetValueOrDefault(name);
        _facts[name] = isRight ? (right + 1, wrong, missed) : isLabel ? (right, wrong, missed + 1) : (right, wrong + 1, missed);
        if (!isRight)
        {
            Errors.Add($"{id}: {(isLabel ? "missed" : "wrong")} {key}");
        }
    }

    private static (string Name, string Key) Key(JsonElement label)
    {
        var name = label.GetProperty("name").GetString()!;
        var value = label.GetProperty("value");
        var text = value.ValueKind switch
        {
            JsonValueKind.Null => $"{Bound(label, "low")}..{Bound(label, "high")}",
            JsonValueKind.Number => Number(value.GetDecimal()),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.GetString()!,
        };
        return (name, $"{name} {text} {label.GetProperty("certainty").GetString()} {label.GetProperty("temporality").GetString()}");
    }

    private static (string Name, string Key) Key(ReportStatement statement)
    {
        var value = statement.Value;
        var text = value.Code ?? (value.Exact is { } exact ? Number(exact) : $"{Number(value.Low)}..{Number(value.High)}");
        return (statement.Fact, $"{statement.Fact} {text} {Lower(statement.Certainty)} {Lower(statement.Temporality)}");
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Bound(JsonElement label, string name) => label.GetProperty(name) is { ValueKind: JsonValueKind.Number } bound ? Number(bound.GetDecimal()) : string.Empty;

    // Conversions may differ in the last digits.
    private static string Number(decimal? number) => number is { } known ? decimal.Round(known, 3).ToString("0.###", CultureInfo.InvariantCulture) : string.Empty;
}
