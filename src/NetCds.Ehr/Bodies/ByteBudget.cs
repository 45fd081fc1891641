namespace NetCds.Ehr.Bodies;

/// <summary>How many bytes may still be read; shared by parallel reads.</summary>
internal sealed class ByteBudget
{
    private long _left;

    public ByteBudget(long bytes) => _left = bytes;

    public long Left => Math.Max(0, Interlocked.Read(ref _left));

    /// <summary>Takes bytes that were read.</summary>
    /// <returns>False when the budget is overdrawn.</returns>
    public bool TryTake(int bytes) => Interlocked.Add(ref _left, -bytes) >= 0;
}
