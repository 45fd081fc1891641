using NetCds.Server.Cors;

namespace NetCds.Server.Tests.Cors;

public sealed class LoopbackOriginsTests
{
    [Theory]
    [InlineData("http://localhost:8080", true)]
    [InlineData("https://localhost", true)]
    [InlineData("http://127.0.0.1:3000", true)]
    [InlineData("http://[::1]:3000", true)]
    [InlineData("http://localhost.evil.example", false)]
    [InlineData("http://evil.example/localhost", false)]
    [InlineData("http://localhost@evil.example", false)]
    [InlineData("https://sandbox.cds-hooks.org", false)]
    [InlineData("file://localhost", false)]
    [InlineData("null", false)]
    [InlineData("", false)]
    public void IsAllowed_Origin_IsThisMachine(string origin, bool expected) => Assert.Equal(expected, LoopbackOrigins.IsAllowed(origin));
}
