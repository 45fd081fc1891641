namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>Adds the items to a list.</summary>
internal readonly struct ListSink(NodeBuffer into) : INodeSink
{
    public bool Take(in FhirPathNode item)
    {
        into.Add(item);
        return false;
    }
}

/// <summary>Keeps the first item, and counts as far as is wanted.</summary>
internal struct FirstSink(int most) : INodeSink
{
    public FhirPathNode First;

    public int Count;

    public bool Take(in FhirPathNode item)
    {
        if (++Count == 1)
        {
            First = item;
        }

        return Count == most;
    }
}

/// <summary>Counts the items.</summary>
internal struct CountSink : INodeSink
{
    public int Count;

    public bool Take(in FhirPathNode item)
    {
        Count++;
        return false;
    }
}

/// <summary>Wants one item and not to know which.</summary>
internal struct AnySink : INodeSink
{
    public bool Take(in FhirPathNode item) => true;
}
