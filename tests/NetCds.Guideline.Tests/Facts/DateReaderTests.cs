using System.Text.Json;
using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Times;

namespace NetCds.Guideline.Tests.Facts;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-02-29")]
    [InlineData("2024-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-10")]
    [InlineData("2026-3-02")]
    [InlineData("2026")]
    [InlineData("2026-03")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2026-03-02T09:15:00Z")]
    [InlineData("2026-03-02T09:15:30.5Z")]
    [InlineData("2026-03-02T09:15:30.123456789Z")]
    [InlineData("2026-03-02T09:15:30.1234567+02:00")]
    [InlineData("2026-01-01T00:30:00+05:30")]
    [InlineData("2025-12-31T23:30:00-11:00")]
    [InlineData("2026-03-02T24:00:00Z")]
    [InlineData("2026-03-02T09:60:00Z")]
    [InlineData("2026-03-02T09:15:60Z")]
    [InlineData("2026-03-02T09:15Z")]
    [InlineData("2026-03-02T09:15:00")]
    [InlineData("2026-03-02T09:15:00.Z")]
    [InlineData("2026-03-02T09:15:00+02")]
    [InlineData("2026-03-02 09:15:00Z")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void Read_AnyText_EqualsTheGeneralParser(string text)
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(text));

        Assert.Equal(FhirDateTime.TryParse(text), DateReader.Read(new FhirElement(json.RootElement)));
    }

    [Fact]
    public void Read_NoText_IsNone()
    {
        using var json = JsonDocument.Parse("20260302");

        Assert.Null(DateReader.Read(new FhirElement(json.RootElement)));
        Assert.Null(DateReader.Read(default));
    }
}
