using NetCds.Fhir.Spelling;

namespace NetCds.Fhir.Tests.Spelling;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("Status", "status", 0)]
    [InlineData("satus", "status", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Between_TwoSpellings_CountsEditsBothWays(string left, string right, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(left, right));
        Assert.Equal(expected, EditDistance.Between(right, left));
    }

    [Fact]
    public void Between_LongTexts_AreCountedToo() => Assert.Equal(1, EditDistance.Between(new string('a', 500), new string('a', 501)));

    [Theory]
    [InlineData("Deadlin", "Deadline")]
    [InlineData("Tenant", "Tenants")]
    [InlineData("xyz", null)]
    public void Of_FewNames_FindsWhatWasMeant(string written, string? expected) => Assert.Equal(expected, NearestName.Of(written, ["Deadline", "Tenants", "MaxCards"]));

    [Theory]
    [InlineData("valueQuantty", "valueQuantity")]
    [InlineData("cod", "code")]
    [InlineData("cx", null)]
    [InlineData("valueQntt", null)]
    public void OfMany_Names_GuessesOnlyWhatIsVeryNear(string written, string? expected) => Assert.Equal(expected, NearestName.OfMany(written, ["code", "valueQuantity", "status"]));
}
