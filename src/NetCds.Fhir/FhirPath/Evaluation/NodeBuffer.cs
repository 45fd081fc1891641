namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>A growing list of items; taken from and given back to a <see cref="Run"/>.</summary>
internal sealed class NodeBuffer
{
    private const int MostKept = 1024;

    private FhirPathNode[] _items = new FhirPathNode[4];

    public int Count { get; private set; }

    public ref readonly FhirPathNode this[int index] => ref _items[index];

    public ReadOnlySpan<FhirPathNode> Span => _items.AsSpan(0, Count);

    public void Add(in FhirPathNode item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<FhirPathNode> items)
    {
        foreach (ref readonly var item in items)
        {
            Add(item);
        }
    }

    /// <summary>Swaps in the items in another order.</summary>
    public void Replace(ReadOnlySpan<FhirPathNode> items)
    {
        Count = 0;
        AddRange(items);
    }

    /// <summary>Empties it; what it held can be collected, and a large array is not kept.</summary>
    public void Clear()
    {
        if (_items.Length > MostKept)
        {
            _items = new FhirPathNode[4];
        }
        else
        {
            Array.Clear(_items, 0, Count);
        }

        Count = 0;
    }

    public FhirPathNode[] ToArray() => Count == 0 ? [] : _items.AsSpan(0, Count).ToArray();
}
