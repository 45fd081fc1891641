using System.Net;
using NetCds.Ehr.Connections;

namespace NetCds.Ehr.Tests.Connections;

public sealed class OutboundPolicyTests
{
    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("1.0.0.0")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.1")]
    [InlineData("169.253.255.255")]
    [InlineData("169.255.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450::1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    public void PublicOnly_PublicAddress_IsAllowed(string address) => Assert.True(OutboundPolicy.PublicOnly.Allows("ehr.example", IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.0")]
    [InlineData("10.255.255.255")]
    [InlineData("100.64.0.0")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.255")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.0.0")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.0")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.1")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("192.168.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.19.255.255")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.255")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("3fff::1")]
    [InlineData("5f00::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void PublicOnly_AnythingElse_IsRefused(string address) => Assert.False(OutboundPolicy.PublicOnly.Allows("ehr.example", IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("8.8.8.8", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("0.0.0.0", false)]
    public void LoopbackOnly_NothingLeavesTheMachine(string address, bool expected) =>
        Assert.Equal(expected, OutboundPolicy.LoopbackOnly.Allows("localhost", IPAddress.Parse(address)));

    [Theory]
    [InlineData("ehr.intern.example", "10.1.2.3", true)]
    [InlineData("EHR.intern.example", "fd00::5", true)]
    [InlineData("ehr.intern.example", "127.0.0.1", false)]
    [InlineData("ehr.intern.example", "169.254.169.254", false)]
    [InlineData("ehr.intern.example", "224.0.0.1", false)]
    [InlineData("other.intern.example", "10.1.2.3", false)]
    [InlineData("other.intern.example", "10.20.255.255", true)]
    [InlineData("other.intern.example", "::ffff:10.20.0.1", true)]
    [InlineData("other.intern.example", "10.21.0.0", false)]
    [InlineData("other.intern.example", "192.168.7.7", true)]
    [InlineData("other.intern.example", "192.168.7.8", false)]
    [InlineData("other.intern.example", "8.8.8.8", true)]
    public void TryCreate_ListedPlaces_AreAllowedAndNoOthers(string host, string address, bool expected)
    {
        var policy = OutboundPolicy.TryCreate(allowsLoopback: false, ["ehr.intern.example", "10.20.0.0/16", "192.168.7.7"], out var errors);

        Assert.Empty(errors);
        Assert.Equal(expected, policy!.Allows(host, IPAddress.Parse(address)));
    }

    [Fact]
    public void TryCreate_NeverAddresses_AreRefusedEvenWhenListed()
    {
        var policy = OutboundPolicy.TryCreate(allowsLoopback: true, ["224.0.0.0/8", "ff00::/8", "169.254.0.0/16"], out _)!;

        Assert.False(policy.Allows("x", IPAddress.Parse("224.0.0.1")));
        Assert.False(policy.Allows("x", IPAddress.Parse("ff02::1")));
        Assert.True(policy.Allows("x", IPAddress.Parse("169.254.1.1")));
        Assert.True(policy.Allows("x", IPAddress.Loopback));
    }

    [Fact]
    public void TryCreate_Mistakes_AreAllTold()
    {
        var policy = OutboundPolicy.TryCreate(allowsLoopback: false, ["", "10.0.0.1/33", "0.0.0.0/0", "::/0", "10.1", "a b", "10.0.0.0/8"], out var errors);

        Assert.Null(policy);
        Assert.Equal(6, errors.Count);
    }
}
