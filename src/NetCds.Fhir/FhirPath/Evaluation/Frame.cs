namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>What a part of an expression sees: <c>$this</c>, <c>$index</c>, <c>$total</c>.</summary>
internal readonly struct Frame
{
    public Frame(Run run, in FhirPathNode self, int index = 0, NodeBuffer? total = null)
    {
        Run = run;
        This = self;
        Index = index;
        Total = total;
    }

    /// <summary>The evaluation.</summary>
    public Run Run { get; }

    /// <summary>The item in focus; none when the whole expression is evaluated on nothing.</summary>
    public FhirPathNode This { get; }

    /// <summary>Position of the item in the collection that is gone through.</summary>
    public int Index { get; }

    /// <summary>The running result of <c>aggregate</c>; null outside of it.</summary>
    public NodeBuffer? Total { get; }

    /// <summary>The frame for another item.</summary>
    public Frame On(in FhirPathNode item, int index) => new(Run, item, index, Total);
}
