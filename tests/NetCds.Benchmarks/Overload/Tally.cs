namespace NetCds.Benchmarks.Overload;

/// <summary>Counts of one second, or of a whole run.</summary>
internal sealed class Tally
{
    private readonly Lock _lock = new();
    private readonly int[,] _counts = new int[Enum.GetValues<CallKind>().Length, Enum.GetValues<CallOutcome>().Length];
    private readonly List<double> _healthyMilliseconds = [];

    /// <summary>Counts a call.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="took">Time from when it was due; it counts for healthy calls that got cards.</param>
    public void Add(CallKind kind, CallOutcome outcome, TimeSpan took)
    {
        lock (_lock)
        {
            _counts[(int)kind, (int)outcome]++;
            if (kind != CallKind.Dead && outcome is CallOutcome.Whole or CallOutcome.Degraded)
            {
                _healthyMilliseconds.Add(took.TotalMilliseconds);
            }
        }
    }

    public void Add(Tally other)
    {
        lock (_lock)
        {
            foreach (var kind in Enum.GetValues<CallKind>())
            {
                foreach (var outcome in Enum.GetValues<CallOutcome>())
                {
                    _counts[(int)kind, (int)outcome] += other.Count(kind, outcome);
                }
            }

            _healthyMilliseconds.AddRange(other._healthyMilliseconds);
        }
    }

    public int Count(CallKind kind, CallOutcome outcome) => _counts[(int)kind, (int)outcome];

    public int Count(CallOutcome outcome) => Count(CallKind.Complete, outcome) + Count(CallKind.Fetching, outcome) + Count(CallKind.Dead, outcome);

    public int Healthy(CallOutcome outcome) => Count(CallKind.Complete, outcome) + Count(CallKind.Fetching, outcome);

    public int Total => Enum.GetValues<CallOutcome>().Sum(Count);

    /// <summary>A percentile of the time healthy calls took, in milliseconds; 0 when there were none.</summary>
    public double Percentile(double share)
    {
        lock (_lock)
        {
            _healthyMilliseconds.Sort();
            return _healthyMilliseconds.Count == 0 ? 0 : _healthyMilliseconds[(int)((_healthyMilliseconds.Count - 1) * share)];
        }
    }
}
