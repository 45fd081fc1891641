using NetCds.Server.Sites;
using NetCds.Testing;

namespace NetCds.Server.Tests.Sites;

public sealed class RetirementTests
{
    private readonly ClockByHand _time = new();

    [Fact]
    public void Add_Things_AreDisposedOfOnceWhenCallsAreOver()
    {
        using var retirement = new Retirement(_time);
        var (first, second) = (new Thing(), new Thing());
        retirement.Add([first]);
        _time.Advance(TimeSpan.FromSeconds(30));
        retirement.Add([second]);

        _time.Advance(Retirement.Delay - TimeSpan.FromSeconds(30));
        Assert.Equal((1, 0), (first.Disposals, second.Disposals));
        _time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal((1, 1), (first.Disposals, second.Disposals));
    }

    [Fact]
    public void Dispose_WithSomeLeft_DisposesOfThemOnce()
    {
        var thing = new Thing();
        var retirement = new Retirement(_time);
        retirement.Add([thing]);

        retirement.Dispose();
        _time.Advance(Retirement.Delay * 2);

        Assert.Equal(1, thing.Disposals);
    }

    private sealed class Thing : IDisposable
    {
        public int Disposals { get; private set; }

        public void Dispose() => Disposals++;
    }
}
