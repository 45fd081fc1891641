using System.Text.Json;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>The lines of the compiled guideline as text, read without the engine that evaluates them.</summary>
internal static class GuidelineText
{
    public static IReadOnlyList<LineText> Lines { get; } = Read();

    public static LineText Line(string id) => Lines.Single(l => l.Id == id);

    /// <summary>The lines that speak of a modality, by its own id or an umbrella's.</summary>
    public static IEnumerable<LineText> LinesOf(string modality) => Lines.Where(l => l.Modalities.Any(named => Covers(named, modality)));

    private static bool Covers(string named, string modality) =>
        named == modality || Engine.Shipped.Guideline.Modalities.Find(named)!.Members.Contains(modality, StringComparer.Ordinal);

    private static LineText[] Read()
    {
        using var plan = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("cds-hooks/guideline/compiled/" + GuidelineFolder.Plan)));
        return [.. plan.RootElement.GetProperty("action").EnumerateArray().SelectMany(g => g.GetProperty("action").EnumerateArray()).Select(Line)];
    }

    private static LineText Line(JsonElement line)
    {
        var extensions = line.GetProperty("extension").EnumerateArray().ToLookup(e => e.GetProperty("url").GetString()!.Split('/')[^1]);
        var standing = extensions["rule-standing"].Single().GetProperty("extension").EnumerateArray()
            .ToDictionary(e => e.GetProperty("url").GetString()!, e => e.GetProperty("valueCode").GetString()!, StringComparer.Ordinal);
        return new LineText(
            line.GetProperty("id").GetString()!,
            line.GetProperty("prefix").GetString()!,
            line.GetProperty("title").GetString()!,
            line.GetProperty("code")[0].GetProperty("coding")[0].GetProperty("code").GetString()!,
            [.. extensions["rule-modality"].Select(e => e.GetProperty("valueCoding").GetProperty("code").GetString()!)],
            line.GetProperty("condition")[0].GetProperty("expression").GetProperty("expression").GetString()!,
            standing["indicator"],
            standing["missing"],
            standing.GetValueOrDefault("card"));
    }
}

/// <summary>A line of the guideline as written.</summary>
/// <param name="Id">Its id.</param>
/// <param name="RuleId">The rule it belongs to.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Effect">Its effect, as coded.</param>
/// <param name="Modalities">Modalities and umbrellas it names.</param>
/// <param name="Condition">Its condition.</param>
/// <param name="Indicator">How loud it is.</param>
/// <param name="WhenMissing">What an unknown condition does.</param>
/// <param name="Card">The missing-data card it raises.</param>
internal sealed record LineText(
    string Id, string RuleId, string Statement, string Effect, IReadOnlyList<string> Modalities, string Condition, string Indicator, string WhenMissing, string? Card);
