using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Items without repetitions, by <c>=</c>; what equality cannot tell counts as different.</summary>
internal sealed class NodeSet(Run run, int position)
{
    private const int MostWithoutHash = 8;

    private readonly List<FhirPathNode> _items = [];
    private readonly List<int> _sameHash = [];
    private Dictionary<int, int>? _lastByHash;

    /// <summary>Adds an item; false when it is there already.</summary>
    public bool Add(in FhirPathNode item)
    {
        if (Contains(item))
        {
            return false;
        }

        _items.Add(item);
        if (_lastByHash is not null)
        {
            Link(_items.Count - 1);
        }
        else if (_items.Count > MostWithoutHash)
        {
            _lastByHash = [];
            for (var i = 0; i < _items.Count; i++)
            {
                Link(i);
            }
        }

        return true;
    }

    /// <summary>Whether an item is there.</summary>
    public bool Contains(in FhirPathNode item)
    {
        run.Step(position);
        if (_lastByHash is null)
        {
            foreach (var known in _items)
            {
                if (NodeEquality.Equal(run, position, known, item) == true)
                {
                    return true;
                }
            }

            return false;
        }

        for (var i = _lastByHash.GetValueOrDefault(NodeHash.Of(item), -1); i >= 0; i = _sameHash[i])
        {
            if (NodeEquality.Equal(run, position, _items[i], item) == true)
            {
                return true;
            }
        }

        return false;
    }

    private void Link(int index)
    {
        var hash = NodeHash.Of(_items[index]);
        var known = _lastByHash!;
        _sameHash.Add(known.GetValueOrDefault(hash, -1));
        known[hash] = index;
    }
}
