using System.Net;
using Microsoft.AspNetCore.Http;
using NetCds.Server.Trust;

namespace NetCds.Server.Tests.Trust;

public sealed class RemoteAddressTests
{
    private const string Proxy = "10.0.0.1";
    private static readonly IPNetwork[] Proxies = [IPNetwork.Parse("10.0.0.0/24"), IPNetwork.Parse("fd00::/8")];

    [Theory]
    [InlineData(Proxy, "198.51.100.7", "198.51.100.7")]
    [InlineData("::ffff:10.0.0.1", "198.51.100.7", "198.51.100.7")]
    [InlineData("fd00::1", "2001:db8::7", "2001:db8::7")]
    [InlineData(Proxy, "203.0.113.9, 198.51.100.7", "198.51.100.7")]
    [InlineData(Proxy, "203.0.113.9, 198.51.100.7, 10.0.0.2", "198.51.100.7")]
    [InlineData(Proxy, "198.51.100.7:54321", "198.51.100.7")]
    [InlineData(Proxy, "[2001:db8::7]:54321", "2001:db8::7")]
    [InlineData(Proxy, "unknown", Proxy)]
    [InlineData(Proxy, "198.51.100.7, _hidden", Proxy)]
    [InlineData(Proxy, "", Proxy)]
    [InlineData(Proxy, "10.0.0.3", "10.0.0.3")]
    public void Of_CallThroughOurProxy_IsTheNearestThatIsNotOurs(string peer, string forwarded, string expected) => Assert.Equal(IPAddress.Parse(expected), Of(peer, forwarded, Proxies));

    [Theory]
    [InlineData("198.51.100.7", "203.0.113.9")]
    [InlineData("10.0.1.1", "203.0.113.9")]
    public void Of_CallFromElsewhere_IsWhoeverConnects(string peer, string forwarded) => Assert.Equal(IPAddress.Parse(peer), Of(peer, forwarded, Proxies));

    [Fact]
    public void Of_NoProxiesConfigured_TheHeaderIsNotRead() => Assert.Equal(IPAddress.Parse(Proxy), Of(Proxy, "203.0.113.9", []));

    [Fact]
    public void Of_EndlessListOfProxies_EndsAfterTenHops() =>
        Assert.Equal(IPAddress.Parse("10.0.0.9"), Of(Proxy, string.Join(", ", Enumerable.Repeat("10.0.0.9", 5000).Prepend("203.0.113.9")), Proxies));

    private static IPAddress? Of(string peer, string forwarded, IReadOnlyList<IPNetwork> proxies)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(peer);
        context.Request.Headers["X-Forwarded-For"] = forwarded;
        return RemoteAddress.Of(context, proxies);
    }
}
