using System.Text;
using NetCds.Fhir.Validation.Primitives;

namespace NetCds.Fhir.Tests.Validation.Primitives;

public sealed class TemporalOrderTests
{
    [Theory]
    [InlineData("2020", "2021", -1)]
    [InlineData("2020-05", "2020-04-30", 1)]
    [InlineData("2020-01-01", "2020-01-01", 0)]
    [InlineData("2020-01-01T10:00:00Z", "2020-01-01T11:00:00+01:00", 0)]
    [InlineData("2020-01-01T10:00:00Z", "2020-01-01T10:00:00.5Z", -1)]
    [InlineData("2020-01-01T23:00:00-05:00", "2020-01-02T03:00:00Z", 1)]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", 0)]
    public void Compare_PrecisionTells_GivesOrder(string left, string right, int order) => Assert.Equal(order, Math.Sign(Compare(left, right) ?? 99));

    [Theory]
    [InlineData("2020", "2020-05")]
    [InlineData("2020-05-01", "2020-05-01T10:00:00Z")]
    [InlineData("nonsense", "2020")]
    public void Compare_PrecisionDoesNotTell_GivesNull(string left, string right) => Assert.Null(Compare(left, right));

    private static int? Compare(string left, string right) => TemporalOrder.Compare(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
