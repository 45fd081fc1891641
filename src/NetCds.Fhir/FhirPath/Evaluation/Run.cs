using System.Runtime.CompilerServices;

namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>One evaluation: its context, what is left of its budget, and the lists it works with.</summary>
internal sealed class Run
{
    private const int MostKeptBuffers = 32;
    private const int StepsBetweenLooks = 1 << 16;

    [ThreadStatic]
    private static Run? _spare;

    private readonly Stack<NodeBuffer> _buffers = new();
    private int _stepsLeft;
    private int _stepsAfter;
    private int _depth;
    private DateTimeOffset? _now;

    /// <summary>What the evaluation is given.</summary>
    public EvaluationContext Context { get; private set; } = EvaluationContext.Default;

    /// <summary>The item the whole expression is evaluated on.</summary>
    public FhirPathNode Input { get; private set; }

    /// <summary>The variables in scope.</summary>
    public Variable? Variables { get; set; }

    /// <summary>The collection that the value of a variable is computed on; null elsewhere.</summary>
    public NodeBuffer? Focus { get; set; }

    /// <summary>The one moment that <c>now()</c>, <c>today()</c> and <c>timeOfDay()</c> tell.</summary>
    public DateTimeOffset Now => _now ??= Context.Time.GetLocalNow();

    /// <summary>Starts an evaluation on this thread.</summary>
    public static Run Start(EvaluationContext context, in FhirPathNode input)
    {
        var run = _spare ?? new Run();
        _spare = null;
        run.Context = context;
        run.Input = input;
        run._stepsLeft = Math.Min(context.StepLimit, StepsBetweenLooks);
        run._stepsAfter = context.StepLimit - run._stepsLeft;
        run._depth = 0;
        run._now = null;
        run.Variables = null;
        run.Focus = null;
        return run;
    }

    /// <summary>Ends it; the lists are kept for the next one on this thread.</summary>
    public void End()
    {
        Context = EvaluationContext.Default;
        Input = default;
        Variables = null;
        _spare = this;
    }

    /// <summary>An empty list.</summary>
    public NodeBuffer Rent() => _buffers.TryPop(out var buffer) ? buffer : new NodeBuffer();

    /// <summary>Takes a list back.</summary>
    public void Return(NodeBuffer buffer)
    {
        buffer.Clear();
        if (_buffers.Count < MostKeptBuffers)
        {
            _buffers.Push(buffer);
        }
    }

    /// <summary>Counts a step of work.</summary>
    /// <exception cref="FhirPathRuntimeException">The budget is spent.</exception>
    /// <exception cref="OperationCanceledException">The evaluation is not wanted any more.</exception>
    public void Step(int position)
    {
        if (--_stepsLeft < 0)
        {
            Look(position, 0);
        }
    }

    /// <summary>Counts several steps of work at once.</summary>
    /// <exception cref="FhirPathRuntimeException">The budget is spent.</exception>
    /// <exception cref="OperationCanceledException">The evaluation is not wanted any more.</exception>
    public void Step(int position, int count)
    {
        if (_stepsLeft < count)
        {
            Look(position, count);
        }

        _stepsLeft -= count;
    }

    /// <summary>Goes one level deeper.</summary>
    /// <exception cref="FhirPathRuntimeException">It is too deep.</exception>
    public void Enter(int position)
    {
        if (++_depth > Context.DepthLimit || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new FhirPathRuntimeException($"The evaluation is nested too deep (limit {Context.DepthLimit}); write the expression in a simpler way.", position);
        }
    }

    /// <summary>Comes back from a level.</summary>
    public void Leave() => _depth--;

    // Takes the next part of the budget, and looks whether somebody still waits.
    private void Look(int position, int needed)
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        while (_stepsLeft < needed)
        {
            var part = Math.Min(_stepsAfter, StepsBetweenLooks);
            if (part == 0)
            {
                throw Spent(position);
            }

            _stepsAfter -= part;
            _stepsLeft += part;
        }
    }

    private FhirPathRuntimeException Spent(int position) =>
        new($"The evaluation takes more than {Context.StepLimit} steps; narrow what the expression looks at.", position);
}
