using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Tokens;

public sealed class EhrAccessTests : EhrTest
{
    [Theory(Timeout = Limit)]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("ä")]
    [InlineData("\0")]
    [InlineData(null)]
    public async Task Bearer_TokenThatFitsNoHeader_IsNeverSent(string? token)
    {
        await using var stub = await StubEhr.StartAsync();

        var answer = await ReadOneAsync(stub, access: EhrAccess.Bearer(token!));

        Assert.Equal((EhrAnswerStatus.Failed, EhrFailure.TokenUnavailable), (answer.Status, answer.Failure));
        Assert.Empty(stub.Seen);
    }

    [Fact(Timeout = Limit)]
    public async Task Bearer_Refused_IsNotTriedAgain()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync("", 401));

        var answer = await ReadOneAsync(stub, access: EhrAccess.Bearer("secret"));

        Assert.Equal(EhrFailure.Refused, answer.Failure);
        Assert.Single(stub.Seen);
    }

    [Fact]
    public void ToString_Never_HoldsTheToken()
    {
        var token = AccessToken.TryCreate("secret", DateTimeOffset.MaxValue)!;

        Assert.DoesNotContain("secret", EhrAccess.Bearer("secret").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", token.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", TokenAnswer.Of(token).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", $"{new SmartBackendOptions { ClientId = "c", Key = TestKeys.Ec.Key }}", StringComparison.Ordinal);
    }
}
