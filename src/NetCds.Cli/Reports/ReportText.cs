using System.Globalization;
using System.Text;
using NetCds.Guideline.Reports;

namespace NetCds.Cli.Reports;

/// <summary>Statements for people.</summary>
internal static class ReportText
{
    /// <summary>One line a statement: fact, value, words and place, reservations.</summary>
    public static string Write(ReportReading reading, bool all)
    {
        var text = new StringBuilder();
        var statements = all ? reading.Statements : reading.Facts;
        if (statements.Count == 0)
        {
            return "Nothing is stated.\n";
        }

        foreach (var statement in statements)
        {
            text.Append(CultureInfo.InvariantCulture, $"{statement.Fact,-32} {Value(statement),-24} [{statement.Start},{statement.End}) \"{OneLine(reading.Quote(statement))}\"{Reservations(statement)}\n");
        }

        return text.ToString();
    }

    private static string Value(ReportStatement statement)
    {
        var value = statement.Value;
        var unit = statement.Unit is null or "1" ? string.Empty : " " + statement.Unit;
        return value.Code ?? (value.Exact is { } exact ? Number(exact)
            : value.Low is null ? $"{(value.HighInclusive ? "<=" : "<")}{Number(value.High)}"
            : value.High is null ? $"{(value.LowInclusive ? ">=" : ">")}{Number(value.Low)}"
            : $"{Number(value.Low)}-{Number(value.High)}") + unit;
    }

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Reservations(ReportStatement statement)
    {
        var words = new List<string>();
        if (statement.IsNegated)
        {
            words.Add("denied");
        }

        if (statement.Certainty != StatementCertainty.Definite)
        {
            words.Add(ReportJson.Name(statement.Certainty));
        }

        if (statement.Temporality != StatementTemporality.Current)
        {
            words.Add(ReportJson.Name(statement.Temporality));
        }

        if (statement.Section.Length > 0)
        {
            words.Add(statement.Section);
        }

        if (statement.IsFurther)
        {
            words.Add("further lesion");
        }

        return words.Count == 0 ? string.Empty : $"  ({string.Join(", ", words)})";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
