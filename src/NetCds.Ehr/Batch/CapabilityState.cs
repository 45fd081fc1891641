namespace NetCds.Ehr.Batch;

/// <summary>What is known of one server's capabilities.</summary>
internal sealed class CapabilityState
{
    private readonly Lock _lock = new();
    private bool _batch;
    private bool _isFetching;
    private DateTimeOffset _validUntil = DateTimeOffset.MinValue;

    /// <summary>What is known now, be it out of date.</summary>
    /// <param name="now">The time.</param>
    /// <param name="mustFetch">Whether the caller is the one to fetch it.</param>
    public bool KnowsBatch(DateTimeOffset now, out bool mustFetch)
    {
        lock (_lock)
        {
            mustFetch = now >= _validUntil && !_isFetching;
            _isFetching |= mustFetch;
            return _batch;
        }
    }

    public void Set(bool batch, DateTimeOffset validUntil)
    {
        lock (_lock)
        {
            _batch = batch;
            _validUntil = validUntil;
            _isFetching = false;
        }
    }
}
