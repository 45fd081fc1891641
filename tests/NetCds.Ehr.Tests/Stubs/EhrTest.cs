using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Resilience;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Stubs;

/// <summary>What tests against stubs have in common.</summary>
public abstract class EhrTest : IDisposable
{
    /// <summary>No test may take longer, in milliseconds.</summary>
    protected const int Limit = 20_000;

    private readonly List<IDisposable> _disposables = [];

    protected EhrTest() => Http = Keep(new OutboundHttp(OutboundPolicy.LoopbackOnly));

    protected OutboundHttp Http { get; }

    /// <summary>Everything that readers log.</summary>
    private protected ListLogger Log { get; } = new();

    /// <summary>Settings without surprises: one by one, no repetition unless a test wants it.</summary>
    protected static EhrReaderOptions Plain { get; } = new()
    {
        UseBatch = false,
        Resilience = new EhrResilienceOptions { MaxRetries = 0, AttemptTimeout = TimeSpan.FromSeconds(10), BreakMinimumRequests = 1000 },
    };

    protected static EhrReaderOptions Retrying { get; } = Plain with
    {
        Resilience = Plain.Resilience with { MaxRetries = 2, RetryDelay = TimeSpan.FromMilliseconds(5) },
    };

    protected static EhrDeadline In(double seconds) => new(TimeSpan.FromSeconds(seconds), TimeProvider.System);

    /// <summary>Waits for something that goes on in the background.</summary>
    protected static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    protected T Keep<T>(T disposable)
        where T : IDisposable
    {
        _disposables.Add(disposable);
        return disposable;
    }

    /// <summary>Waits until it is logged whether a server takes batches.</summary>
    protected Task UntilCapabilitiesAsync(int times = 1) => UntilAsync(() => Log.Entries.Count(e => e.Id is 306 or 307) >= times);

    protected EhrReader Reader(EhrReaderOptions? options = null, TimeProvider? time = null) => Keep(new EhrReader(Http, options ?? Plain, time, Log));

    private protected async Task<EhrAnswer> ReadOneAsync(
        StubEhr stub, string query = "Condition?patient=1", EhrReaderOptions? options = null, EhrAccess? access = null, double seconds = 10)
    {
        using var deadline = In(seconds);
        return Keep((await Reader(options).ReadAsync(stub.Address, access ?? EhrAccess.None, [query], deadline))[0]);
    }

    public void Dispose()
    {
        for (var i = _disposables.Count - 1; i >= 0; i--)
        {
            _disposables[i].Dispose();
        }

        GC.SuppressFinalize(this);
    }
}
