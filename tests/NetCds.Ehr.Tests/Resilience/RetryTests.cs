using System.Diagnostics;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;
using NetCds.Testing;

namespace NetCds.Ehr.Tests.Resilience;

public sealed class RetryTests : EhrTest
{
    [Theory(Timeout = Limit)]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task ReadAsync_TransientStatus_IsTriedAgain(int status)
    {
        var n = 0;
        await using var stub = await StubEhr.StartAsync(c => Interlocked.Increment(ref n) < 3 ? c.SendAsync("", status) : c.SendAsync(Answers.Bundle()));

        Assert.Equal(EhrAnswerStatus.Complete, (await ReadOneAsync(stub, options: Retrying, access: EhrAccess.Bearer("secret"))).Status);
        Assert.Equal(3, stub.Seen.Count);
        Assert.All(stub.Seen, s => Assert.Equal("Bearer secret", s.Authorization));
    }

    [Theory(Timeout = Limit)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(302)]
    [InlineData(500)]
    [InlineData(501)]
    public async Task ReadAsync_LastingStatus_IsNotTriedAgain(int status)
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync("", status));

        await ReadOneAsync(stub, options: Retrying);

        Assert.Single(stub.Seen);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_AlwaysTransient_EndsAfterTheRepetitions()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync("", 503));

        Assert.Equal(EhrFailure.ServerError, (await ReadOneAsync(stub, options: Retrying)).Failure);
        Assert.Equal(3, stub.Seen.Count);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_ConnectionReset_IsTriedAgain()
    {
        var n = 0;
        await using var stub = await StubEhr.StartAsync(c =>
        {
            if (Interlocked.Increment(ref n) > 1)
            {
                return c.SendAsync(Answers.Bundle());
            }

            c.Abort();
            return Task.CompletedTask;
        });

        Assert.Equal(EhrAnswerStatus.Complete, (await ReadOneAsync(stub, options: Retrying)).Status);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_AttemptHangs_IsTriedAgain()
    {
        var n = 0;
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, _) => Interlocked.Increment(ref n) > 1 ? c.SendAsync(Answers.Bundle()) : c.HangAsync(stub);
        var options = Retrying with { Resilience = Retrying.Resilience with { AttemptTimeout = TimeSpan.FromMilliseconds(700) } };

        Assert.Equal(EhrAnswerStatus.Complete, (await ReadOneAsync(stub, options: options)).Status);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_DeadlineSetsTheTimeOfAttempts_ItCounts()
    {
        var n = 0;
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, _) => Interlocked.Increment(ref n) > 1 ? c.SendAsync(Answers.Bundle()) : c.HangAsync(stub);
        var options = Retrying with { Resilience = Retrying.Resilience with { AttemptTimeout = TimeSpan.FromMinutes(1) } };
        using var deadline = new EhrDeadline(TimeSpan.FromSeconds(10), TimeProvider.System) { AttemptTimeout = TimeSpan.FromMilliseconds(700) };

        var answers = await Reader(options).ReadAsync(stub.Address, EhrAccess.None, ["Condition?patient=1"], deadline);

        Assert.Equal(EhrAnswerStatus.Complete, answers[0].Status);
        Assert.Equal(2, n);
    }

    [Fact(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-08")]
    public async Task ReadAsync_RetryAfterSeconds_IsWaitedFor()
    {
        var n = 0;
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Response.Headers.RetryAfter = "1";
            return Interlocked.Increment(ref n) > 1 ? c.SendAsync(Answers.Bundle()) : c.SendAsync("", 429);
        });
        var watch = Stopwatch.StartNew();

        Assert.Equal(EhrAnswerStatus.Complete, (await ReadOneAsync(stub, options: Retrying)).Status);
        Assert.True(watch.Elapsed >= TimeSpan.FromMilliseconds(950), watch.Elapsed.ToString());
    }

    [Theory(Timeout = Limit)]
    [InlineData("2030-01-01T00:00:00.600Z", 350)]
    [InlineData("2030-01-01T00:00:05Z", 0)]
    public async Task ReadAsync_RetryAfterDate_IsWaitedFor(string now, int leastMilliseconds)
    {
        var n = 0;
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Response.Headers.RetryAfter = "Tue, 01 Jan 2030 00:00:01 GMT";
            return Interlocked.Increment(ref n) > 1 ? c.SendAsync(Answers.Bundle()) : c.SendAsync("", 503);
        });
        using var deadline = In(10);
        var watch = Stopwatch.StartNew();

        var answers = await Reader(Retrying, new SettableTime(DateTimeOffset.Parse(now))).ReadAsync(stub.Address, EhrAccess.None, ["Condition?patient=1"], deadline);

        Assert.Equal(EhrAnswerStatus.Complete, answers[0].Status);
        Assert.True(watch.Elapsed >= TimeSpan.FromMilliseconds(leastMilliseconds), watch.Elapsed.ToString());
    }

    [Theory(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-08")]
    [InlineData("30", 429, EhrFailure.TooManyRequests)]
    [InlineData("Tue, 01 Jan 2030 00:00:30 GMT", 429, EhrFailure.TooManyRequests)]
    [InlineData("Tue, 01 Jan 2030 00:00:30 GMT", 503, EhrFailure.ServerError)]
    public async Task ReadAsync_RetryAfterBeyondTheDeadline_FailsAtOnce(string retryAfter, int status, EhrFailure expected)
    {
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Response.Headers.RetryAfter = retryAfter;
            return c.SendAsync("", status);
        });
        using var deadline = In(15);

        var answers = await Reader(Retrying, new SettableTime(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)))
            .ReadAsync(stub.Address, EhrAccess.None, ["Condition?patient=1"], deadline);

        Assert.Equal(expected, answers[0].Failure);
        Assert.Single(stub.Seen);
        Assert.True(deadline.Remaining > TimeSpan.FromSeconds(12));
    }
}
