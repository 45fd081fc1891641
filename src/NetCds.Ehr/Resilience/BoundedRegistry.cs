namespace NetCds.Ehr.Resilience;

/// <summary>A bounded set of things made on first use; the longest unused one makes room for a new one.</summary>
internal sealed class BoundedRegistry<TKey, TValue>
    where TKey : notnull
{
    private readonly int _capacity;
    private readonly Func<TKey, TValue> _create;
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _byKey;
    private readonly LinkedList<(TKey Key, TValue Value)> _byUse = new();
    private readonly Lock _lock = new();

    public BoundedRegistry(int capacity, Func<TKey, TValue> create, IEqualityComparer<TKey>? comparer = null)
    {
        _capacity = capacity;
        _create = create;
        _byKey = new Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>>(comparer);
    }

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _byKey.Count;
            }
        }
    }

    public TValue Get(TKey key)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                _byUse.Remove(node);
            }
            else
            {
                if (_byKey.Count == _capacity && _byUse.First is { } oldest)
                {
                    _byUse.Remove(oldest);
                    _byKey.Remove(oldest.Value.Key);
                }

                node = new LinkedListNode<(TKey Key, TValue Value)>((key, _create(key)));
                _byKey.Add(key, node);
            }

            _byUse.AddLast(node);
            return node.Value.Value;
        }
    }
}
