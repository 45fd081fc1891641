using System.Buffers.Binary;

namespace NetCds.Server.Trust.Replay;

/// <summary>Remembers used tokens in memory, for one instance of the service. When it is full it says so rather than forget.</summary>
/// <remarks>Of each token 16 bytes of a hash are kept. The whole is cut into stripes with a lock each, so that calls seldom wait for one another.</remarks>
internal sealed class MemoryReplayStore : IReplayStore
{
    /// <summary>Default for the most tokens remembered; together some 80 MB.</summary>
    public const int DefaultCapacity = 1_000_000;

    private const int StripeCount = 64;

    private readonly Stripe[] _stripes;
    private readonly TimeProvider _time;

    /// <summary>Creates an empty store.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="capacity">The most tokens remembered.</param>
    public MemoryReplayStore(TimeProvider time, int capacity = DefaultCapacity)
    {
        _time = time;
        _stripes = new Stripe[StripeCount];
        for (var i = 0; i < StripeCount; i++)
        {
            _stripes[i] = new Stripe(Math.Max(1, capacity / StripeCount));
        }
    }

    /// <inheritdoc />
    public ValueTask<ReplayOutcome> AddAsync(string issuer, string tokenId, DateTimeOffset forgetAt, CancellationToken cancellation)
    {
        var key = KeyOf(issuer, tokenId);
        return ValueTask.FromResult(_stripes[(int)(key & (StripeCount - 1))].Add(key, forgetAt.UtcTicks, _time.GetUtcNow().UtcTicks));
    }

    private static UInt128 KeyOf(string issuer, string tokenId)
    {
        Span<byte> hash = stackalloc byte[ReplayKey.Size];
        ReplayKey.Write(issuer, tokenId, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private sealed class Stripe(int capacity)
    {
        private readonly Lock _lock = new();
        private readonly HashSet<UInt128> _keys = [];
        private readonly PriorityQueue<UInt128, long> _byTime = new();

        public ReplayOutcome Add(UInt128 key, long forgetAt, long now)
        {
            lock (_lock)
            {
                while (_byTime.TryPeek(out var oldest, out var due) && due <= now)
                {
                    _byTime.Dequeue();
                    _keys.Remove(oldest);
                }

                if (_keys.Contains(key))
                {
                    return ReplayOutcome.Replayed;
                }

                if (_keys.Count >= capacity)
                {
                    return ReplayOutcome.Full;
                }

                _keys.Add(key);
                _byTime.Enqueue(key, forgetAt);
                return ReplayOutcome.Added;
            }
        }
    }
}
