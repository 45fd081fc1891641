using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Checks what the rules state against the fact catalogue.</summary>
internal static class LexiconChecker
{
    /// <summary>Every fact or value the catalogue does not know.</summary>
    public static IEnumerable<string> Check(ReportRules rules, FactCatalogue facts, string fileName)
    {
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var finding in rules.FindingsOf.SelectMany(f => f ?? []))
        {
            Check(finding.Fact, finding.ValueOf is null ? [finding.Value, finding.Negative] : [finding.Negative, .. finding.ValueOf.All], facts, unknown);
        }

        foreach (var form in rules.FormsOf.SelectMany(f => f ?? []))
        {
            Check(form.Fact, [form.No, form.Yes, .. form.Values.All], facts, unknown);
        }

        foreach (var distance in rules.Distances)
        {
            Check(distance.Fact, [], facts, unknown);
        }

        foreach (var label in rules.LabelsOf.SelectMany(l => l ?? []))
        {
            Check(label.Fact, [], facts, unknown);
        }

        var lesions = rules.Lesions;
        foreach (var fact in new[] { lesions.Count, lesions.Size, lesions.Present, lesions.Caudate })
        {
            Check(fact, [], facts, unknown);
        }

        Check(lesions.Distribution, [lesions.OneSide, lesions.BothSides], facts, unknown);
        foreach (var (fact, resolution) in rules.Resolutions)
        {
            Check(fact, [.. resolution.Strength.Select(s => (StatedValue?)StatedValue.Of(s))], facts, unknown);
        }

        return unknown.Select(u => $"{fileName}: {u}");
    }

    /// <summary>Units by fact.</summary>
    public static Dictionary<string, string> Units(FactCatalogue facts) =>
        facts.Definitions.Where(f => f.Unit is not null).ToDictionary(f => f.Name, f => f.Unit!, StringComparer.Ordinal);

    private static void Check(string? fact, IReadOnlyList<StatedValue?> values, FactCatalogue facts, SortedSet<string> unknown)
    {
        if (fact is null)
        {
            return;
        }

        if (facts.IndexOf(fact) is not (var index and >= 0))
        {
            unknown.Add($"the catalogue has no fact '{fact}'.");
            return;
        }

        var definition = facts.Definitions[index];
        foreach (var value in values)
        {
            if (value?.Code is { } code && code is not ("true" or "false") && definition.Values.Count > 0 && !definition.Values.Any(a => a.Code == code))
            {
                unknown.Add($"the fact '{fact}' has no value '{code}'.");
            }
        }
    }
}
