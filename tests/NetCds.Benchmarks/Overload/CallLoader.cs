using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Threading.Channels;

namespace NetCds.Benchmarks.Overload;

/// <summary>Sends calls over a bounded number of connections and counts what becomes of them, second by second.</summary>
internal sealed class CallLoader(Uri service, CallSet calls)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<int, Tally> _seconds = new();
    private readonly Stopwatch _clock = new();

    /// <summary>The counts of a second, by when calls ended.</summary>
    public Tally Second(int second) => _seconds.GetOrAdd(second, _ => new Tally());

    /// <summary>Everything counted.</summary>
    public Tally Whole()
    {
        var whole = new Tally();
        foreach (var second in _seconds.Values)
        {
            whole.Add(second);
        }

        return whole;
    }

    /// <summary>Sends one call after the other on each connection: as much as the service takes.</summary>
    /// <param name="kinds">What to send in turn.</param>
    /// <param name="connections">How many connections.</param>
    /// <param name="time">How long.</param>
    public async Task RunClosedAsync(CallKind[] kinds, int connections, TimeSpan time)
    {
        _clock.Start();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async c =>
        {
            using var connection = new HookConnection(service);
            for (var i = c; _clock.Elapsed < time; i++)
            {
                await CallAsync(connection, kinds[i % kinds.Length], _clock.Elapsed);
            }
        }));
    }

    /// <summary>Sends calls at their time, whether earlier ones were answered or not.</summary>
    /// <param name="kinds">What to send in turn.</param>
    /// <param name="perSecond">How many a second.</param>
    /// <param name="connections">The most connections; a call that finds all of them busy, and as many waiting, is not sent.</param>
    /// <param name="time">How long.</param>
    public async Task RunOpenAsync(CallKind[] kinds, double perSecond, int connections, TimeSpan time)
    {
        var due = Channel.CreateBounded<(CallKind Kind, TimeSpan Due)>(connections);
        var workers = Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            using var connection = new HookConnection(service);
            await foreach (var (kind, at) in due.Reader.ReadAllAsync())
            {
                await CallAsync(connection, kind, at);
            }
        })).ToArray();
        _clock.Start();
        await Task.Factory.StartNew(() => Release(due.Writer, kinds, perSecond, time), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        due.Writer.Complete();
        await Task.WhenAll(workers);
    }

    private void Release(ChannelWriter<(CallKind Kind, TimeSpan Due)> due, CallKind[] kinds, double perSecond, TimeSpan time)
    {
        for (var released = 0; _clock.Elapsed < time; Thread.Sleep(2))
        {
            for (var now = _clock.Elapsed; released < now.TotalSeconds * perSecond; released++)
            {
                var kind = kinds[released % kinds.Length];
                if (!due.TryWrite((kind, now)))
                {
                    Count(kind, CallOutcome.Unsent, now);
                }
            }
        }
    }

    private async Task CallAsync(HookConnection connection, CallKind kind, TimeSpan due)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            var (status, body) = await connection.SendAsync(calls[kind], limit.Token);
            Count(kind, OutcomeOf(status, body.Span), due);
        }
        catch (OperationCanceledException)
        {
            Count(kind, CallOutcome.Unanswered, due);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            Count(kind, CallOutcome.Error, due);
        }
    }

    private void Count(CallKind kind, CallOutcome outcome, TimeSpan due)
    {
        var now = _clock.Elapsed;
        Second((int)now.TotalSeconds).Add(kind, outcome, now - due);
    }

    private static CallOutcome OutcomeOf(int status, ReadOnlySpan<byte> body) => status switch
    {
        200 => body.IndexOf("retrieved from the EHR"u8) >= 0 ? CallOutcome.Degraded : CallOutcome.Whole,
        412 => CallOutcome.NoData,
        429 => CallOutcome.TooMany,
        503 => CallOutcome.Unavailable,
        _ => CallOutcome.Error,
    };
}
