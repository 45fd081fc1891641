using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using NetCds.Server.Configuration;

namespace NetCds.Server.Limits;

/// <summary>Counts failed calls by remote address in a table of bounded size.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class AddressLimiter
{
    /// <summary>Default for the most addresses counted apart; what is beyond is counted together.</summary>
    public const int DefaultCapacity = 10_000;

    private readonly ConcurrentDictionary<UInt128, TokenBucket> _buckets = new();
    private readonly TokenBucket _others = new();
    private readonly int _capacity;
    private int _count;
    private long _nextSweep = long.MinValue;

    public AddressLimiter(int capacity = DefaultCapacity) => _capacity = capacity;

    /// <summary>Whether an address has failed more often than its limit allows.</summary>
    public bool IsExhausted(IPAddress? address, RateLimit limit, long now)
    {
        if (_count == 0)
        {
            return false;
        }

        // An address nobody has counted is new; when the table is full it may be among the others.
        return _buckets.TryGetValue(KeyOf(address), out var bucket) ? bucket.IsEmpty(limit, now)
            : _count >= _capacity && _others.IsEmpty(limit, now);
    }

    /// <summary>Counts a failure, unless the address has none left.</summary>
    /// <param name="address">The address.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="now">A time that never goes back, in ticks of 100 ns.</param>
    /// <param name="wait">When it may fail again; zero when this one was counted.</param>
    /// <returns>Whether it was counted.</returns>
    public bool TryCount(IPAddress? address, RateLimit limit, long now, out TimeSpan wait)
    {
        var key = KeyOf(address);
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            bucket = Add(key, now);
        }

        return bucket.TryTake(limit, now, out wait);
    }

    private TokenBucket Add(UInt128 key, long now)
    {
        // Looking through the whole table for each of many new addresses would be a load of its own.
        var nextSweep = Volatile.Read(ref _nextSweep);
        if (_count >= _capacity && now >= nextSweep && Interlocked.CompareExchange(ref _nextSweep, now + TimeSpan.TicksPerSecond, nextSweep) == nextSweep)
        {
            Sweep(now);
        }

        if (_count >= _capacity)
        {
            return _others;
        }

        var bucket = new TokenBucket();
        if (!_buckets.TryAdd(key, bucket))
        {
            return _buckets.GetValueOrDefault(key, _others);
        }

        Interlocked.Increment(ref _count);
        return bucket;
    }

    private void Sweep(long now)
    {
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsFull(now) && _buckets.TryRemove(key, out _))
            {
                Interlocked.Decrement(ref _count);
            }
        }
    }

    // One customer of a network provider has a whole /64 of IPv6 addresses.
    private static UInt128 KeyOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        if (plain is not null && plain.TryWriteBytes(bytes, out _) && plain.AddressFamily == AddressFamily.InterNetworkV6)
        {
            bytes[8..].Clear();
            bytes[15] = 6;
        }

        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
