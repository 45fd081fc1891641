using System.Net;
using NetCds.Server.Configuration;
using NetCds.Server.Limits;

namespace NetCds.Server.Tests.Limits;

public sealed class AddressLimiterTests
{
    private static readonly RateLimit Limit = new(PerSecond: 1, Burst: 3);

    private readonly AddressLimiter _limiter = new(capacity: 4);

    [Fact]
    public void TryCount_MoreThanTheBurst_IsRefusedWithTheWait()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.False(_limiter.IsExhausted(Address("198.51.100.7"), Limit, 0));
            Assert.True(_limiter.TryCount(Address("198.51.100.7"), Limit, 0, out _));
        }

        Assert.True(_limiter.IsExhausted(Address("198.51.100.7"), Limit, 0));
        Assert.False(_limiter.TryCount(Address("198.51.100.7"), Limit, 0, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(1), wait);
        Assert.False(_limiter.IsExhausted(Address("198.51.100.8"), Limit, 0));
        Assert.False(_limiter.IsExhausted(Address("198.51.100.7"), Limit, TimeSpan.TicksPerSecond));
        Assert.True(_limiter.TryCount(Address("198.51.100.7"), Limit, TimeSpan.TicksPerSecond, out _));
    }

    [Theory]
    [InlineData("198.51.100.7", "::ffff:198.51.100.7", true)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", true)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1", false)]
    public void Addresses_OfOneCustomer_AreCountedTogether(string one, string other, bool isSame)
    {
        Exhaust(one);

        Assert.Equal(isSame, _limiter.IsExhausted(Address(other), Limit, 0));
    }

    [Fact]
    public void Addresses_BeyondTheCapacity_AreCountedTogetherUntilThereIsRoom()
    {
        for (var i = 0; i < 4; i++)
        {
            Exhaust($"198.51.100.{i}");
        }

        Exhaust("198.51.100.100");
        Assert.True(_limiter.IsExhausted(Address("198.51.100.101"), Limit, 0));

        // The full ones are forgotten, and the next has a count of its own again.
        var later = 10 * TimeSpan.TicksPerSecond;
        Assert.True(_limiter.TryCount(Address("198.51.100.102"), Limit, later, out _));
        Assert.False(_limiter.IsExhausted(Address("198.51.100.103"), Limit, later));
    }

    private void Exhaust(string address)
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.True(_limiter.TryCount(Address(address), Limit, 0, out _));
        }
    }

    private static IPAddress Address(string text) => IPAddress.Parse(text);
}
