using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Reads texts in tests and writes what was read in one line a fact.</summary>
internal static class Reading
{
    public static FactCatalogue Facts { get; } = GuidelineLoader.LoadEmbedded().Facts;

    public static ReportReader Reader { get; } = ReportReader.LoadEmbedded(Facts);

    /// <summary>What a text states of a fact: <c>value</c>, <c>low..high</c>, with <c>no</c>, <c>probable</c>, <c>possible</c> or <c>historical</c> behind; empty when nothing.</summary>
    public static string Of(string fact, string text, ReportKinds kind = ReportKinds.None, string? language = "en", DateOnly? date = null)
    {
        var statement = Reader.Read(text, kind, language, date).Facts.FirstOrDefault(f => f.Fact == fact);
        if (statement is null)
        {
            return string.Empty;
        }

        var value = statement.Value;
        var words = new List<string> { value.Code ?? (value.Exact is { } exact ? Number(exact) : $"{Number(value.Low)}..{Number(value.High)}") };
        if (statement.IsNegated)
        {
            words.Add("no");
        }

        if (statement.Certainty != StatementCertainty.Definite)
        {
            words.Add(statement.Certainty.ToString().ToLowerInvariant());
        }

        if (statement.Temporality != StatementTemporality.Current)
        {
            words.Add(statement.Temporality.ToString().ToLowerInvariant());
        }

        return string.Join(' ', words);
    }

    private static string Number(decimal? number) => number?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
}
