using System.Text.Json;
using NetCds.Testing;

namespace NetCds.Guideline.Tests.Reports;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("Metastase 22 mm in Segment IV. Abstand zum Hilus > 2 cm.", "de")]
    [InlineData("Lebermetastase 2 cm, Pfortader frei", "de")]
    [InlineData("Portal vein patent.", "en")]
    [InlineData("Metastasis 22 mm in segment IV.", "en")]
    [InlineData("", "en")]
    public void Read_WithoutWordOfTheLanguage_TheTextTells(string text, string expected) => Assert.Equal(expected, Reading.Reader.Read(text).Language);

    [Theory]
    [InlineData("development")]
    [InlineData("development-2")]
    [InlineData("development-3")]
    [InlineData("development-4")]
    public void Read_LabelledReports_TheTextTellsTheLanguage(string set)
    {
        var wrong = File.ReadLines(Repository.PathOf($"tests/NetCds.Guideline.Tests/Reports/Corpus/{set}.ndjson")).Select(l => JsonDocument.Parse(l).RootElement)
            .Where(r => Reading.Reader.Read(r.GetProperty("text").GetString()!).Language != r.GetProperty("lang").GetString()).Select(r => r.GetProperty("id").GetString());

        Assert.Empty(wrong);
    }
}
