using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Tests.Definitions;

public sealed class BusinessVersionTests
{
    [Theory]
    [InlineData("1.2", "1.10")]
    [InlineData("4.0", "4.0.1")]
    [InlineData("1.0.0-ballot", "1.0.1")]
    [InlineData("1.0.beta", "1.0.1")]
    [InlineData("a", "b")]
    [InlineData(null, "0")]
    [InlineData(null, "x")]
    public void Compare_OlderAndNewer_AreOrdered(string? older, string newer)
    {
        Assert.True(BusinessVersion.Compare(older, newer) < 0);
        Assert.True(BusinessVersion.Compare(newer, older) > 0);
        Assert.Equal(0, BusinessVersion.Compare(newer, newer));
    }
}
