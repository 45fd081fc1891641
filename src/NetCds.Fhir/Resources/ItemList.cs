namespace NetCds.Fhir.Resources;

/// <summary>A growing list of values.</summary>
/// <remarks>
/// For value types of this assembly: the platform's list of such a type is compiled when it is first met, and a fresh process meets many of them before its
/// first answer; this one is compiled with the assembly.
/// </remarks>
/// <typeparam name="T">Type of the items.</typeparam>
internal sealed class ItemList<T>
    where T : struct
{
    private const int FirstLength = 4;

    private T[]? _items;

    public int Count { get; private set; }

    public ref readonly T this[int index] => ref _items![index];

    public void Add(T item)
    {
        if (_items is null)
        {
            _items = new T[FirstLength];
        }
        else if (Count == _items.Length)
        {
            var items = new T[Count * 2];
            Array.Copy(_items, items, Count);
            _items = items;
        }

        _items[Count++] = item;
    }

    /// <summary>Takes the last item away.</summary>
    public void RemoveLast() => _items![--Count] = default;

    /// <summary>Empties it; what it held may still be referred to.</summary>
    public void Clear() => Count = 0;
}
