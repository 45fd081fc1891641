using NetCds.Ehr.Connections;

namespace NetCds.Ehr.Tests.Connections;

public sealed class ConnectionTroublesTests
{
    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, ConnectionTrouble.UnknownName)]
    [InlineData(HttpRequestError.ConnectionError, ConnectionTrouble.NotConnected)]
    [InlineData(HttpRequestError.SecureConnectionError, ConnectionTrouble.Tls)]
    [InlineData(HttpRequestError.ResponseEnded, ConnectionTrouble.Broken)]
    public void Of_RequestError_IsSorted(HttpRequestError error, ConnectionTrouble trouble) => Assert.Equal(trouble, ConnectionTroubles.Of(new HttpRequestException(error)));

    [Fact]
    public void Of_RefusedByThePolicy_IsThatWhateverElse() =>
        Assert.Equal(ConnectionTrouble.NotAllowed, ConnectionTroubles.Of(new HttpRequestException(HttpRequestError.ConnectionError, "x", new IOException("y", new OutboundRefusedException()))));

    [Fact]
    public void Of_OtherException_IsBroken() => Assert.Equal(ConnectionTrouble.Broken, ConnectionTroubles.Of(new IOException()));
}
