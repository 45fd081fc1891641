namespace NetCds.Guideline.Reports.Rules;

/// <summary>The facts that rules state, each with a number, and how several statements of it become one.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<FactResolution> _resolutions = [];

    /// <summary>Makes the table.</summary>
    /// <param name="facts">The facts, in the order of the rules; null and what was there before are left out.</param>
    /// <param name="resolutions">How they are resolved, by fact.</param>
    public FactTable(IEnumerable<string?> facts, IReadOnlyDictionary<string, FactResolution> resolutions)
    {
        foreach (var fact in facts)
        {
            if (fact is not null && _indexes.TryAdd(fact, _indexes.Count))
            {
                _resolutions.Add(resolutions.GetValueOrDefault(fact, ReportRules.Plain));
            }
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _indexes.Count;

    /// <summary>The number of a fact that rules state.</summary>
    public int this[string fact] => _indexes[fact];

    /// <summary>How a fact is resolved, by its number.</summary>
    public FactResolution ResolutionOf(int fact) => _resolutions[fact];
}
