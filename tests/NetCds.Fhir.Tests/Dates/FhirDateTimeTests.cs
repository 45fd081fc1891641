using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Fhir.Dates;

namespace NetCds.Fhir.Tests.Dates;

public sealed class FhirDateTimeTests
{
    [Theory]
    [InlineData("2026", DatePrecision.Year, "2026-01-01T00:00:00.0000000Z", "2026-12-31T23:59:59.9999999Z")]
    [InlineData("2024", DatePrecision.Year, "2024-01-01T00:00:00.0000000Z", "2024-12-31T23:59:59.9999999Z")]
    [InlineData("2025-02", DatePrecision.Month, "2025-02-01T00:00:00.0000000Z", "2025-02-28T23:59:59.9999999Z")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01T00:00:00.0000000Z", "2024-02-29T23:59:59.9999999Z")]
    [InlineData("2024-02-29", DatePrecision.Day, "2024-02-29T00:00:00.0000000Z", "2024-02-29T23:59:59.9999999Z")]
    [InlineData("0001", DatePrecision.Year, "0001-01-01T00:00:00.0000000Z", "0001-12-31T23:59:59.9999999Z")]
    [InlineData("9999", DatePrecision.Year, "9999-01-01T00:00:00.0000000Z", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12", DatePrecision.Month, "9999-12-01T00:00:00.0000000Z", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31", DatePrecision.Day, "9999-12-31T00:00:00.0000000Z", "9999-12-31T23:59:59.9999999Z")]
    public void TryParse_PartialDate_CoversAllOfIt(string text, DatePrecision precision, string earliest, string latest)
    {
        var value = FhirDateTime.TryParse(text);

        Assert.NotNull(value);
        Assert.Equal(text, value.Text);
        Assert.Equal(text, value.ToString());
        Assert.Equal(precision, value.Precision);
        Assert.Equal(Instant(earliest), value.Earliest);
        Assert.Equal(Instant(latest), value.Latest);
    }

    [Theory]
    [InlineData("2026-03-02T09:00:00Z", "2026-03-02T09:00:00.0000000Z")]
    [InlineData("2026-03-02T09:00:00", "2026-03-02T09:00:00.0000000Z")]
    [InlineData("2026-03-02T09:00", "2026-03-02T09:00:00.0000000Z")]
    [InlineData("2026-03-02T09:00Z", "2026-03-02T09:00:00.0000000Z")]
    [InlineData("2026-03-02T09:00:00+01:00", "2026-03-02T08:00:00.0000000Z")]
    [InlineData("2026-03-02T23:30:00-05:30", "2026-03-03T05:00:00.0000000Z")]
    [InlineData("2026-03-02T09:00:00+14:00", "2026-03-01T19:00:00.0000000Z")]
    [InlineData("2026-03-02T09:00:00-14:00", "2026-03-02T23:00:00.0000000Z")]
    [InlineData("2026-03-02T09:00:00-00:00", "2026-03-02T09:00:00.0000000Z")]
    [InlineData("2026-03-02T09:00:00.5Z", "2026-03-02T09:00:00.5000000Z")]
    [InlineData("2026-03-02T09:00:00.1234567Z", "2026-03-02T09:00:00.1234567Z")]
    [InlineData("2026-03-02T09:00:00.123456789Z", "2026-03-02T09:00:00.1234567Z")]
    [InlineData("2026-03-02T09:00:00.99999999999999999999999999999+01:00", "2026-03-02T08:00:00.9999999Z")]
    [InlineData("2026-03-02T09:00:00.12345678", "2026-03-02T09:00:00.1234567Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000Z")]
    [InlineData("2017-01-01T00:59:60+01:00", "2017-01-01T00:00:00.0000000Z")]
    [InlineData("0001-01-01T00:00:00-14:00", "0001-01-01T14:00:00.0000000Z")]
    [InlineData("0001-01-01T14:00:00+14:00", "0001-01-01T00:00:00.0000000Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31T23:59:59+14:00", "9999-12-31T09:59:59.0000000Z")]
    public void TryParse_DateWithTime_IsOneInstant(string text, string instant)
    {
        var value = FhirDateTime.TryParse(text);

        Assert.NotNull(value);
        Assert.Equal(DatePrecision.Time, value.Precision);
        Assert.Equal(Instant(instant), value.Earliest);
        Assert.Equal(TimeSpan.Zero, value.Earliest.Offset);
        Assert.Equal(value.Earliest, value.Latest);
    }

    [Theory]
    [InlineData("2026-03-02T23:30:00-05:30", "2026-03-03")]
    [InlineData("2026-03-02T00:30:00+01:00", "2026-03-01")]
    [InlineData("2026-03", "2026-03-01")]
    public void Date_IsTheDayInUtc(string text, string date) =>
        Assert.Equal(DateOnly.Parse(date, CultureInfo.InvariantCulture), FhirDateTime.TryParse(text)!.Date);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("abcd")]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("0000-01")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("-026")]
    [InlineData("+026")]
    [InlineData(" 026")]
    [InlineData("20260")]
    [InlineData("２０２６")]
    [InlineData("2026-")]
    [InlineData("2026-3")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026/03")]
    [InlineData("2026-03-")]
    [InlineData("2026-3-2")]
    [InlineData("2026-03-00")]
    [InlineData("2026-04-31")]
    [InlineData("2025-02-29")]
    [InlineData("02.03.2026")]
    [InlineData("20260302")]
    [InlineData("2026-03-02 ")]
    [InlineData(" 2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02T09:00:00Z ")]
    [InlineData("2026-03-02T")]
    [InlineData("2026-03-02TZ")]
    [InlineData("2026-03-02T09")]
    [InlineData("2026-03-02T09Z")]
    [InlineData("2026-03-02 09:00:00Z")]
    [InlineData("2026-03-02t09:00:00Z")]
    [InlineData("2026-03-02T09:00:00z")]
    [InlineData("2026-03-02T9:00:00Z")]
    [InlineData("2026-03-02T090000Z")]
    [InlineData("2026-03-02T24:00:00Z")]
    [InlineData("2026-03-02T24:00")]
    [InlineData("2026-03-02T23:60:00Z")]
    [InlineData("2026-03-02T23:59:61Z")]
    [InlineData("2026-03-02T09:00:00.Z")]
    [InlineData("2026-03-02T09:00:00.")]
    [InlineData("2026-03-02T09:00:00,5Z")]
    [InlineData("2026-03-02T09:00.5Z")]
    [InlineData("2026-03-02T09:00:00+1")]
    [InlineData("2026-03-02T09:00:00+01")]
    [InlineData("2026-03-02T09:00:00+0100")]
    [InlineData("2026-03-02T09:00:00+1:00")]
    [InlineData("2026-03-02T09:00:00+01:60")]
    [InlineData("2026-03-02T09:00:00+14:01")]
    [InlineData("2026-03-02T09:00:00-15:00")]
    [InlineData("2026-03-02T09:00:00+01:00Z")]
    [InlineData("2026-03-02T09:00:00Z+01:00")]
    [InlineData("2026-03-02T09:00:00 Z")]
    [InlineData("2026-03-02T09:00:00GMT")]
    [InlineData("0001-01-01T13:59:59+14:00")]
    [InlineData("9999-12-31T10:00:00-14:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("2026-03-02T09:00:00.1234567890123Zx")]
    public void TryParse_AnythingElse_IsNone(string? text) => Assert.Null(FhirDateTime.TryParse(text));

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        var soup = Gen.Elements("2026", "-", "03", "02", "T", "09", ":", "00", ".", "Z", "+", "14", "9999", "0", "60", " ", "٣").ArrayOf().Select(string.Concat);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(4804, 7), Prop.ForAll(Arb.From(soup), text =>
        {
            var value = FhirDateTime.TryParse(text);
            return value is null || (value.Earliest <= value.Latest && value.Text == text);
        }));
    }

    [Fact]
    public void TryParse_InstantsAsWritten_AreExact()
    {
        var instants =
            from ticks in ArbMap.Default.GeneratorFor<long>()
            from minutes in Gen.Choose(-14 * 60, 14 * 60)
            let day = TimeSpan.TicksPerDay
            select new DateTimeOffset(day + ((ticks & long.MaxValue) % (DateTime.MaxValue.Ticks - (2 * day))), TimeSpan.FromMinutes(minutes));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(4805, 7), Prop.ForAll(Arb.From(instants), instant =>
            FhirDateTime.TryParse(instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture))?.Earliest == instant));
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
