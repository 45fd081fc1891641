using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Resilience;

public sealed class RequestGateTests : EhrTest
{
    [Fact(Timeout = Limit)]
    public async Task ReadAsync_MoreThanTheGateHolds_SomeWaitAndSomeFailAtOnce()
    {
        var now = 0;
        var most = 0;
        var open = new TaskCompletionSource();
        await using var stub = await StubEhr.StartAsync(async c =>
        {
            var running = Interlocked.Increment(ref now);
            InterlockedMax(ref most, running);
            await open.Task;
            Interlocked.Decrement(ref now);
            await c.SendAsync(Answers.Bundle());
        });
        var options = Plain with { Resilience = Plain.Resilience with { MaxConcurrency = 2, MaxQueue = 3 } };
        using var deadline = In(10);
        var reading = Reader(options).ReadAsync(stub.Address, EhrAccess.None, [.. Enumerable.Range(0, 8).Select(i => $"Condition?a={i}")], deadline);
        await UntilAsync(() => Volatile.Read(ref now) == 2);

        open.SetResult();
        var answers = await reading;

        Assert.Equal(5, answers.Count(a => a.Failure == EhrFailure.None));
        Assert.Equal(3, answers.Count(a => a.Failure == EhrFailure.Busy));
        Assert.Equal(2, most);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_WaitingPastTheDeadline_FailsAndFreesItsPlace()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, _) => c.HangAsync(stub);
        var reader = Reader(Plain with { Resilience = Plain.Resilience with { MaxConcurrency = 1, MaxQueue = 1 } });
        using var abort = new CancellationTokenSource();
        using (var deadline = new EhrDeadline(TimeSpan.FromSeconds(15), TimeProvider.System, abort.Token))
        {
            var reading = reader.ReadAsync(stub.Address, EhrAccess.None, ["Condition?a=1", "Condition?a=2"], deadline);
            await UntilAsync(() => !stub.Seen.IsEmpty);
            await abort.CancelAsync();
            Assert.All(await reading, a => Assert.Equal(EhrFailure.Deadline, a.Failure));
        }

        Assert.Single(stub.Seen);
        stub.Handler = (c, _) => c.SendAsync(Answers.Bundle());
        using var later = In(10);
        Assert.All(await reader.ReadAsync(stub.Address, EhrAccess.None, ["Condition?a=1", "Condition?a=2"], later), a => Assert.Equal(EhrFailure.None, a.Failure));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
            // Another thread was faster.
        }
    }
}
