namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>What a part of an expression sees: <c>$this</c>, <c>$index</c>, <c>$total</c>.</summary>
internal readonly ref struct Frame
{
    private readonly ref readonly FhirPathNode _this;

    /// <summary>Creates a frame.</summary>
    /// <param name="run">The evaluation.</param>
    /// <param name="self">The item in focus, which must stay as it is for as long as the frame is used.</param>
    /// <param name="index">Position of the item in the collection that is gone through.</param>
    /// <param name="total">The running result of <c>aggregate</c>; null outside of it.</param>
    public Frame(Run run, in FhirPathNode self, int index = 0, NodeBuffer? total = null)
    {
        Run = run;
        _this = ref self;
        Index = index;
        Total = total;
    }

    /// <summary>The evaluation.</summary>
    public Run Run { get; }

    /// <summary>The item in focus; none when the whole expression is evaluated on nothing.</summary>
    public ref readonly FhirPathNode This => ref _this;

    /// <summary>Position of the item in the collection that is gone through.</summary>
    public int Index { get; }

    /// <summary>The running result of <c>aggregate</c>; null outside of it.</summary>
    public NodeBuffer? Total { get; }

    /// <summary>The frame for another item.</summary>
    public Frame On(in FhirPathNode item, int index) => new(Run, item, index, Total);
}
