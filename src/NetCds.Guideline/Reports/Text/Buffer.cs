namespace NetCds.Guideline.Reports.Text;

/// <summary>A growing list whose items are read in place.</summary>
internal sealed class Buffer<T>
    where T : struct
{
    private T[] _items = new T[64];

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>All items.</summary>
    public ReadOnlySpan<T> Span => _items.AsSpan(0, Count);

    /// <summary>All items, to be changed in place.</summary>
    public Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>An item.</summary>
    public ref readonly T this[int index] => ref _items[index];

    /// <summary>Adds an item, which is to be set in its place.</summary>
    /// <returns>Its place, in which an item of earlier use may stand.</returns>
    public ref T Add()
    {
        var items = _items;
        var count = Count;
        if ((uint)count >= (uint)items.Length)
        {
            Array.Resize(ref _items, count * 2);
            items = _items;
        }

        Count = count + 1;
        return ref items[count];
    }

    /// <summary>Adds an item.</summary>
    public void Add(in T item) => Add() = item;

    /// <summary>Makes room for as many items as are expected.</summary>
    public void Reserve(int count)
    {
        if (count > _items.Length)
        {
            Array.Resize(ref _items, count);
        }
    }

    /// <summary>Replaces an item.</summary>
    public void Set(int index, T item) => _items[index] = item;

    /// <summary>Keeps only the first items.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Removes all items and, when they were many, their memory.</summary>
    public void Clear()
    {
        Count = 0;
        if (_items.Length > 1 << 17)
        {
            _items = new T[64];
        }
    }

    /// <summary>Enumerates the items.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => Span.GetEnumerator();
}
