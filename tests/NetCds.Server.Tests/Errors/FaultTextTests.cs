using System.Text.Json;
using NetCds.Server.Errors;

namespace NetCds.Server.Tests.Errors;

public sealed class FaultTextTests
{
    [Fact]
    public void Of_ThrownByThePlatformOnBehalfOfOurs_NamesTypeAndOurMethodAndNothingElse()
    {
        var exception = Record.Exception(() => Read("{\"patient\":\"Jane Doe\""));

        var text = FaultText.Of(exception!);

        Assert.StartsWith("System.Text.Json.JsonReaderException at NetCds.Server.Tests.Errors.FaultTextTests.Read(String json)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", text, StringComparison.Ordinal);
        Assert.DoesNotContain("FaultTextTests.cs", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }

    [Fact]
    public void Of_NeverThrown_NamesTheType() => Assert.Equal("System.InvalidOperationException", FaultText.Of(new InvalidOperationException("Jane Doe")));

    private static void Read(string json) => JsonDocument.Parse(json).Dispose();
}
