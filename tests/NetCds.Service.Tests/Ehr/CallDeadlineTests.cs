using System.Diagnostics;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;
using NetCds.Server.Gathering;

namespace NetCds.Service.Tests.Ehr;

/// <summary>The time of a call and of its attempts follows the configuration in force when it began.</summary>
public sealed class CallDeadlineTests
{
    [Theory]
    [InlineData(1, 0.6)]
    [InlineData(10, 6)]
    public void DeadlineOf_Call_LeavesTimeForASecondAttempt(double seconds, double attempt)
    {
        using var deadline = Deadline(TimeSpan.FromSeconds(seconds), TimeSpan.Zero);

        Assert.Equal(TimeSpan.FromSeconds(attempt), deadline.AttemptTimeout);
    }

    [Fact]
    public void DeadlineOf_CallThatHasWaited_CountsFromItsBegin()
    {
        using var deadline = Deadline(TimeSpan.FromSeconds(100), TimeSpan.FromSeconds(60));

        Assert.InRange(deadline.Remaining, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(40));
        Assert.Equal(TimeSpan.FromSeconds(60), deadline.AttemptTimeout);
    }

    [Fact]
    public void DeadlineOf_CallThatIsLate_IsOverAtOnce()
    {
        using var deadline = Deadline(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));

        Assert.True(deadline.Remaining <= TimeSpan.FromMilliseconds(1));
    }

    private static EhrDeadline Deadline(TimeSpan time, TimeSpan waited)
    {
        using var http = new OutboundHttp(OutboundPolicy.LoopbackOnly);
        var started = Stopwatch.GetTimestamp() - (long)(waited.TotalSeconds * Stopwatch.Frequency);
        return new EhrGatherer(new EhrReader(http, OutboundRules.ReaderOptions), TimeProvider.System).DeadlineOf(time, started, TestContext.Current.CancellationToken);
    }
}
