namespace NetCds.Guideline.Reports.Rules;

/// <summary>Values by concept; few concepts have one, so only those are held.</summary>
internal sealed class ConceptValues
{
    private readonly int[] _ids;
    private readonly StatedValue[] _values;

    /// <summary>Holds these values.</summary>
    /// <param name="values">Each concept at most once, by id, with its value.</param>
    public ConceptValues(IReadOnlyDictionary<int, StatedValue> values)
    {
        _ids = [.. values.Keys];
        _values = [.. values.Values];
        Array.Sort(_ids, _values);
    }

    /// <summary>No concept has a value.</summary>
    public static ConceptValues None { get; } = new(new Dictionary<int, StatedValue>());

    /// <summary>The concepts that have a value, by id, ascending.</summary>
    public ReadOnlySpan<int> Ids => _ids;

    /// <summary>All values, in the order of <see cref="Ids"/>.</summary>
    public IReadOnlyList<StatedValue> All => _values;

    /// <summary>The value of a concept, or null.</summary>
    public StatedValue? this[int concept] => Array.BinarySearch(_ids, concept) is var at and >= 0 ? _values[at] : null;
}
