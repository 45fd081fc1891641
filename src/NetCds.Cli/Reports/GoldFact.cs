using System.Globalization;
using System.Text.Json;
using NetCds.Guideline.Reports;

namespace NetCds.Cli.Reports;

/// <summary>A fact as labelled or as read, in the form in which the two are compared.</summary>
/// <param name="Name">The fact.</param>
/// <param name="Code">The value of a coded fact or flag; null for a number.</param>
/// <param name="Low">The lowest number meant; null when open.</param>
/// <param name="High">The highest number meant; null when open.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Temporality">When it holds.</param>
/// <param name="Start">Where its words begin; -1 when not labelled.</param>
internal sealed record GoldFact(string Name, string? Code, decimal? Low, decimal? High, string Certainty, string Temporality, int Start)
{
    private const decimal MostRounding = 0.03m;
    private const byte MostDecimals = 3;

    /// <summary>The fact in words, for the list of errors.</summary>
    public string Text => $"{Name} {Code ?? (Low is not null && Low == High ? Number(Low) : $"{Number(Low)}..{Number(High)}")} {Certainty} {Temporality}";

    /// <summary>Whether what was read is what this label says: name, value, certainty and temporality. A number converted to another unit is as exact as the label is written.</summary>
    public bool IsMetBy(GoldFact read) =>
        Name == read.Name && Code == read.Code && IsNear(Low, read.Low) && IsNear(High, read.High) && Certainty == read.Certainty && Temporality == read.Temporality;

    /// <summary>Reads a label; null when it lacks its name or every value.</summary>
    public static GoldFact? TryRead(JsonElement fact)
    {
        if (fact.ValueKind != JsonValueKind.Object || !fact.TryGetProperty("name", out var name) || name.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var value = fact.TryGetProperty("value", out var v) && v.ValueKind != JsonValueKind.Null ? v : default;
        var start = fact.TryGetProperty("span", out var s) && s.ValueKind == JsonValueKind.Array && s.GetArrayLength() == 2 ? s[0].GetInt32() : -1;
        var (low, high) = value.ValueKind switch
        {
            JsonValueKind.Undefined => (Bound(fact, "low"), Bound(fact, "high")),
            JsonValueKind.Number => (value.GetDecimal(), value.GetDecimal()),
            _ => ((decimal?)null, (decimal?)null),
        };
        var code = value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Number => null,
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.ToString(),
        };
        return code is null && low is null && high is null ? null : new GoldFact(name.GetString()!, code, low, high, Or(fact, "certainty", "definite"), Or(fact, "temporality", "current"), start);
    }

    /// <summary>A statement in the form of a label.</summary>
    public static GoldFact Of(ReportStatement statement) =>
        new(statement.Fact, statement.Value.Code, statement.Value.Low, statement.Value.High, ReportJson.Name(statement.Certainty), ReportJson.Name(statement.Temporality), statement.Start);

    // "86 umol/L" is 5.03 mg/dl to whoever writes two decimals.
    private static bool IsNear(decimal? label, decimal? read)
    {
        if (label is not { } wanted || read is not { } number)
        {
            return label is null && read is null;
        }

        var difference = Math.Abs(wanted - number);
        return difference <= Half(Math.Min(wanted.Scale, MostDecimals)) && difference <= Math.Abs(wanted) * MostRounding;
    }

    private static decimal Half(byte decimals) => new(5, 0, 0, false, (byte)(decimals + 1));

    private static decimal? Bound(JsonElement fact, string name) => fact.TryGetProperty(name, out var bound) && bound.ValueKind == JsonValueKind.Number ? bound.GetDecimal() : null;

    private static string Number(decimal? value) => value is { } number ? decimal.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture) : string.Empty;

    private static string Or(JsonElement fact, string name, string otherwise) =>
        fact.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : otherwise;
}
