namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>
/// A compiled part of an expression. <see cref="Collect"/> says everything; the other ways to ask exist so that what only needs to know whether,
/// how many or which one item need not build a collection.
/// </summary>
/// <threadsafety>Immutable to its users; safe for concurrent use.</threadsafety>
internal abstract class Evaluator(int position)
{
    /// <summary>Offset in the source, for errors.</summary>
    public int Position { get; } = position;

    /// <summary>Adds all items to a list.</summary>
    public abstract void Collect(in Frame frame, NodeBuffer into);

    /// <summary>The first item and whether there are 0, 1 or more (2) of them.</summary>
    public virtual int Peek(in Frame frame, out FhirPathNode first)
    {
        var buffer = frame.Run.Rent();
        Collect(frame, buffer);
        first = buffer.Count == 0 ? default : buffer[0];
        var count = Math.Min(buffer.Count, 2);
        frame.Run.Return(buffer);
        return count;
    }

    /// <summary>The first item; none when there is none.</summary>
    public virtual FhirPathNode First(in Frame frame)
    {
        Peek(frame, out var first);
        return first;
    }

    /// <summary>Whether there is any item.</summary>
    public virtual bool Any(in Frame frame) => Peek(frame, out _) > 0;

    /// <summary>The number of items.</summary>
    public virtual int Count(in Frame frame)
    {
        var buffer = frame.Run.Rent();
        Collect(frame, buffer);
        var count = buffer.Count;
        frame.Run.Return(buffer);
        return count;
    }

    /// <summary>The collection as a truth value (FHIRPath N1, section 5.5): null when it is empty, true for one item that is no boolean.</summary>
    /// <exception cref="FhirPathRuntimeException">There are several items.</exception>
    public virtual bool? Truth(in Frame frame) => Peek(frame, out var first) switch
    {
        0 => null,
        1 => TruthOf(first),
        _ => throw Several("a truth value"),
    };

    /// <summary>The only item.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="item">The item; none when there is none.</param>
    /// <param name="wanted">What it is wanted as, for the error.</param>
    /// <exception cref="FhirPathRuntimeException">There are several items.</exception>
    public bool TrySingle(in Frame frame, out FhirPathNode item, string wanted) => Peek(frame, out item) switch
    {
        0 => false,
        1 => true,
        _ => throw Several(wanted),
    };

    /// <summary>A runtime error at this part.</summary>
    public FhirPathRuntimeException Error(string message) => new(message, Position);

    /// <summary>What a single item is as a truth value.</summary>
    protected static bool? TruthOf(in FhirPathNode item) => NodeValues.Boolean(item)
        ?? (item.Type is { Primitive: Values.SystemKind.Boolean } && !NodeValues.HasValue(item) ? null : true);

    private FhirPathRuntimeException Several(string wanted) =>
        Error($"Several items where one is wanted as {wanted}; choose one with first(), single() or where(...), or test them with exists(...) or all(...).");
}
