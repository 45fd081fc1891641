using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

public sealed class ReportReaderPropertyTests
{
    private static readonly string[] Words =
    [
        "no", "not", "without", "liver", "hepatic", "metastases", "metastasis", "lesion", "portal", "vein", "thrombosis", "patent", "ascites", "segment", "VI", "VII", "3", "2.1", "cm", "mm", "x",
        "Ki", "-", "67", "%", "<", ">", "up", "to", "between", "and", "or", ",", ".", ";", ":", "(", ")", "[", "]", "/", "\n", "\n\n", "from", "was", "now", "previously", "largest", "the", "of", "in",
        "per", "10", "HPF", "FINDINGS", "IMPRESSION", "ADDENDUM", "if", "possible", "cannot", "be", "excluded", "cyst", "spleen", "999999999999999999999", "1.2.3", "½", "\u0000", "\ud800", "Krenning", "4", "?",
    ];

    private static readonly string[] Findings = ["portal vein thrombosis", "ascites", "cirrhosis", "hepatic encephalopathy", "biliary dilatation", "liver metastases"];
    private static readonly string[] Denials = ["No {0}.", "There is no {0}.", "No evidence of {0}.", "Without {0}.", "{0} is not seen.", "No sign of {0} on this study.", "{0}: none", "Negative for {0}.", "{0} has been excluded."];

    [Fact]
    public void Read_AnyWords_NeverThrowsAndSpansAreInside()
    {
        var texts = Gen.Elements(Words).ListOf().Select(w => string.Join(' ', w));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(4711, 7), Prop.ForAll(texts.ToArbitrary(), text => IsSound(text, Reading.Reader.Read(text))));
    }

    [Fact]
    public void Read_AnyCharacters_NeverThrowsAndSpansAreInside() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(4712, 9), Prop.ForAll<string?>(text => text is null || IsSound(text, Reading.Reader.Read(text))));

    [Fact]
    public void Read_DeniedFinding_IsNeverGivenAsPresent()
    {
        var denied = Gen.Elements(Findings).Zip(Gen.Elements(Denials)).Select(p => string.Format(System.Globalization.CultureInfo.InvariantCulture, p.Item2, p.Item1));
        var reports = denied.ListOf().Select(d => string.Join("\n", d));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(4713, 11), Prop.ForAll(reports.ToArbitrary(), text =>
            Reading.Reader.Read(text, ReportKinds.Imaging, "en").Facts.All(f => f.IsNegated && f.Value.Code is "patent" or "none" or "false" || f.Value.Exact == 0)));
    }

    [Theory]
    [InlineData("no , ")]
    [InlineData("( ")]
    [InlineData("3 x ")]
    [InlineData("1-")]
    [InlineData("segment VI, VII and ")]
    [InlineData("portal vein and thrombosis ")]
    [InlineData("metastasis in of in of ")]
    [InlineData("[ / ")]
    [InlineData("liver lesion 3 cm ")]
    public void Read_FourTimesTheText_NeedsAboutFourTimesTheMemory(string part)
    {
        var small = Allocated(Repeat(part, 20_000));
        var large = Allocated(Repeat(part, 80_000));

        Assert.True(large < (small * 8) + 1_000_000, $"{small} bytes for 20 kB, {large} for 80 kB");
    }

    [Fact]
    public void Read_SameText_IsReadTheSameOnReuse()
    {
        const string text = "FINDINGS: Three liver metastases up to 3 cm. No ascites.\nIMPRESSION: Bilobar metastases.";
        var first = Reading.Reader.Read(text, ReportKinds.Imaging, "en").Facts;
        Reading.Reader.Read("Liver: cyst.\nADDENDUM: Ascites.", ReportKinds.Imaging, "en");

        Assert.Equal(first, Reading.Reader.Read(text, ReportKinds.Imaging, "en").Facts);
    }

    private static bool IsSound(string text, ReportReading reading) => reading.Statements.Concat(reading.Facts).All(s =>
        s.Start >= s.SentenceStart && s.End > s.Start && s.SentenceEnd >= s.End && s.SentenceEnd <= text.Length && s.SentenceStart >= 0
        && (s.Value.Low is not { } low || s.Value.High is not { } high || low <= high));

    private static long Allocated(string text)
    {
        Reading.Reader.Read(text, ReportKinds.None, "en");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Reading.Reader.Read(text, ReportKinds.None, "en");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string part, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(part);
        }

        return text.ToString(0, length);
    }
}
