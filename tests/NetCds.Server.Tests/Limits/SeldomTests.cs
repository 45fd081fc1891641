using NetCds.Server.Limits;
using NetCds.Testing;

namespace NetCds.Server.Tests.Limits;

public sealed class SeldomTests
{
    [Fact]
    public void IsTime_AskedOften_IsSoOnceAPause()
    {
        var time = new ClockByHand();
        var seldom = new Seldom(time, TimeSpan.FromSeconds(10));

        Assert.Equal([true, false, false], [seldom.IsTime(), seldom.IsTime(), seldom.IsTime()]);
        time.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(seldom.IsTime());
        time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal([true, false], [seldom.IsTime(), seldom.IsTime()]);
    }
}
