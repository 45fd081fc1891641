using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Tests.Reports.Text;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("Spleen normal.\nPortal vein     patent\nNo ascites.", "Spleen normal.\nPortal vein:    patent\nNo ascites.")]
    [InlineData("Ascites;none\nKidneys: normal\nPleura;clear", "Ascites:none\nKidneys: normal\nPleura:clear")]
    [InlineData("Bile ducts\tnarrow\n\nAscites;none", "Bile ducts:narrow\n\nAscites:none")]
    [InlineData("First TARE: 0   Earlier TACE: 2\nplain", "First TARE: 0\n  Earlier TACE: 2\nplain")]
    [InlineData("A: 1\tB: 2\tC: 3", "A: 1\nB: 2\nC: 3")]
    [InlineData("   A: 1; B: 2", "   A: 1; B: 2")]
    [InlineData("Ascites none; pleura;clear\nAscites;none", "Ascites none; pleura:clear\nAscites:none")]
    [InlineData("Ascites none; pleura clear;\nLiver; spleen\n", "Ascites none; pleura clear;\nLiver; spleen\n")]
    [InlineData("A  B   ", "A  B   ")]
    [InlineData("nothing to do\n", "nothing to do\n")]
    public void Prepare_GapsBetweenLabelsAndValues_BecomeColonsAndLines(string text, string expected)
    {
        var words = new WordTable();
        words.Complete();
        var letters = text.ToCharArray();

        Layout.Prepare(letters, words, [], joinsLines: false, []);

        Assert.Equal(expected, new string(letters));
    }
}
