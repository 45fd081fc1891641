using System.Text;
using NetCds.Server.Calls;

namespace NetCds.Server.Tests.Calls;

public sealed class CardCountTests
{
    [Theory]
    [InlineData("{\"cards\":[]}", 0)]
    [InlineData("{\"cards\":[{}]}", 1)]
    [InlineData("{\"cards\":[{\"summary\":\"{\",\"suggestions\":[{\"actions\":[{}]}]},{\"source\":{}}]}", 2)]
    [InlineData("{\"guideline\":{\"id\":\"g\"},\"facts\":[{},{}]}", 0)]
    public void Of_Answer_CountsItsCards(string json, int expected) => Assert.Equal(expected, CardCount.Of(Encoding.UTF8.GetBytes(json)));
}
