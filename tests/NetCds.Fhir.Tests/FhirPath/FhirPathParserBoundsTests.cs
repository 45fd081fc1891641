using NetCds.Fhir.FhirPath;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class FhirPathParserBoundsTests
{
    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("f(", "a", ")")]
    [InlineData("a[", "0", "]")]
    [InlineData("-", "a", "")]
    [InlineData("a.f(-(", "1", "))")]
    public void Parse_HostileNesting_IsRefused(string open, string middle, string close)
    {
        var source = string.Concat(Enumerable.Repeat(open, 100_000)) + middle + string.Concat(Enumerable.Repeat(close, 100_000));

        var error = Assert.Throws<FhirPathSyntaxException>(() => FhirPathParser.Parse(source));

        Assert.Contains("nested more than 200 deep", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(199, true)]
    [InlineData(200, false)]
    public void Parse_Brackets_AreAcceptedUpToTheBound(int depth, bool accepted)
    {
        var source = $"{new string('(', depth)}a{new string(')', depth)}";

        Assert.Equal(accepted, Parses(source));
    }

    [Theory]
    [InlineData(".a", 2000, true)]
    [InlineData(".a", 2001, false)]
    [InlineData(" or a", 2000, true)]
    [InlineData(" or a", 2001, false)]
    [InlineData("[0]", 100_000, false)]
    [InlineData(" is A", 2001, false)]
    public void Parse_Chains_AreAcceptedUpToTheBound(string step, int length, bool accepted) =>
        Assert.Equal(accepted, Parses("a" + string.Concat(Enumerable.Repeat(step, length))));

    [Fact]
    public void Parse_ManySiblings_AreNotNesting() => Assert.True(Parses($"f({string.Join(',', Enumerable.Repeat("(a)", 1000))})"));

    private static bool Parses(string source)
    {
        try
        {
            FhirPathParser.Parse(source);
            return true;
        }
        catch (FhirPathSyntaxException)
        {
            return false;
        }
    }
}
