using System.Globalization;
using System.Text.RegularExpressions;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Where a line of the guideline changes its outcome.</summary>
/// <param name="Lines">Ids of the lines that change there.</param>
/// <param name="Fact">The fact that is changed.</param>
/// <param name="Limit">The limit as the condition has it: a number, a setting or another fact.</param>
/// <param name="Points">Values beside and at the limit; after each whether the lines hold (<c>+</c>) or not (<c>-</c>), and its unit when it is not the usual one.</param>
/// <param name="Given">The patient for whom this alone decides; null for the ablation candidate.</param>
internal sealed partial record Boundary(string Lines, string Fact, string Limit, string Points, Func<PatientCase>? Given = null)
{
    public string Label => $"{Lines}: {Fact} {Limit}: {Points}";

    public IEnumerable<LineText> Affected => Lines.Split(' ').Select(GuidelineText.Line);

    /// <summary>Line, fact and limit, as the completeness of the table is counted.</summary>
    public IEnumerable<string> Keys => Lines.Split(' ').Select(line => $"{line} {Fact} {Limit}");

    public IEnumerable<(decimal Value, string? Unit, bool Holds)> Values => Points.Split(' ').Select(point =>
    {
        var match = Point().Match(point);
        Assert.True(match.Success, point);
        var unit = match.Groups["unit"].Value;
        return (decimal.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture), unit.Length == 0 ? null : unit, match.Groups["holds"].Value == "+");
    });

    [GeneratedRegex(@"^(?<value>[0-9.]+)(?<unit>[^+-]*)(?<holds>[+-])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Point();
}
