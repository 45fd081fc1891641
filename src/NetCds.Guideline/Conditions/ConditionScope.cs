using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Evaluation;

namespace NetCds.Guideline.Conditions;

/// <summary>The names conditions may use.</summary>
internal sealed record ConditionScope(
    FactCatalogue Facts, SettingCatalogue Settings, ModalityCatalogue Modalities, IReadOnlyDictionary<string, int> LineIndexById, MissingTracer Tracer)
{
    /// <summary>The known name most like a wrong one, for the error message; null when none is close.</summary>
    public string? Nearest(string name)
    {
        var best = (Name: (string?)null, Distance: Math.Max(2, name.Length / 3) + 1);
        foreach (var candidate in Facts.Definitions.Select(d => d.Name).Concat(Settings.Definitions.Select(s => s.Name)))
        {
            var distance = EditDistance(name, candidate);
            if (distance < best.Distance)
            {
                best = (candidate, distance);
            }
        }

        return best.Name;
    }

    private static int EditDistance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
