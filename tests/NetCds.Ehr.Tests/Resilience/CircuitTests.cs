using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;
using NetCds.Testing;

namespace NetCds.Ehr.Tests.Resilience;

public sealed class CircuitTests : EhrTest
{
    private static readonly DateTimeOffset Start = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly EhrReaderOptions Breaking = Plain with
    {
        Resilience = Plain.Resilience with { BreakMinimumRequests = 4, AttemptTimeout = TimeSpan.FromMilliseconds(200) },
    };

    [Theory(Timeout = Limit)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(0)]
    public async Task ReadAsync_ManyFailures_OpenTheCircuitForAWhile(int status)
    {
        var works = false;
        await using var stub = await StubEhr.StartAsync(c =>
        {
            if (works)
            {
                return c.SendAsync(Answers.Bundle());
            }

            if (status > 0)
            {
                return c.SendAsync("", status);
            }

            c.Abort();
            return Task.CompletedTask;
        });
        var time = new SettableTime(Start);
        var reader = Reader(Breaking, time);

        for (var i = 0; i < 4; i++)
        {
            Assert.NotEqual(EhrFailure.CircuitOpen, await FailureAsync(reader, stub));
        }

        var seen = stub.Seen.Count;
        Assert.Equal(EhrFailure.CircuitOpen, await FailureAsync(reader, stub));
        Assert.Equal(seen, stub.Seen.Count);

        works = true;
        time.Set(Start.AddSeconds(14));
        Assert.Equal(EhrFailure.CircuitOpen, await FailureAsync(reader, stub));
        time.Set(Start.AddSeconds(16));
        Assert.Equal(EhrFailure.None, await FailureAsync(reader, stub));
        Assert.Equal(EhrFailure.None, await FailureAsync(reader, stub));
    }

    [Theory(Timeout = Limit)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    public async Task ReadAsync_RefusalsAndLimits_DoNotOpenTheCircuit(int status)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync("", status));
        var reader = Reader(Breaking, new SettableTime(Start));

        for (var i = 0; i < 10; i++)
        {
            Assert.NotEqual(EhrFailure.CircuitOpen, await FailureAsync(reader, stub));
        }
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_AttemptsThatTimeOut_OpenTheCircuit()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, _) => c.HangAsync(stub);
        var reader = Reader(Breaking, new SettableTime(Start));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => FailureAsync(reader, stub)));

        Assert.Equal(EhrFailure.CircuitOpen, await FailureAsync(reader, stub));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_DeadlinesShorterThanAnAttempt_OpenTheCircuitAsWell()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, _) => c.HangAsync(stub);
        var options = Breaking with { Resilience = Breaking.Resilience with { AttemptTimeout = TimeSpan.FromMilliseconds(500) } };
        var reader = Reader(options, new SettableTime(Start));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => FailureAsync(reader, stub, seconds: 0.45)));

        Assert.Equal(EhrFailure.CircuitOpen, await FailureAsync(reader, stub));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_CallersThatGiveUpSoon_DoNotOpenTheCircuit()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, _) => c.HangAsync(stub);
        var reader = Reader(Breaking with { Resilience = Breaking.Resilience with { AttemptTimeout = TimeSpan.FromSeconds(10) } }, new SettableTime(Start));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => FailureAsync(reader, stub, seconds: 0.1)));
        stub.Handler = (c, _) => c.SendAsync(Answers.Bundle());

        Assert.Equal(EhrFailure.None, await FailureAsync(reader, stub));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_OneServerFails_OthersAreStillAsked()
    {
        await using var broken = await StubEhr.StartAsync(c => c.SendAsync("", 500));
        await using var good = await StubEhr.StartAsync(c => c.SendAsync(Answers.Bundle()));
        var reader = Reader(Breaking, new SettableTime(Start));
        for (var i = 0; i < 5; i++)
        {
            await FailureAsync(reader, broken);
        }

        Assert.Equal(EhrFailure.CircuitOpen, await FailureAsync(reader, broken));
        Assert.Equal(EhrFailure.None, await FailureAsync(reader, good));
    }

    private static async Task<EhrFailure> FailureAsync(EhrReader reader, StubEhr stub, double seconds = 10)
    {
        using var deadline = In(seconds);
        using var answer = (await reader.ReadAsync(stub.Address, EhrAccess.None, ["Condition?patient=1"], deadline))[0];
        return answer.Failure;
    }
}
