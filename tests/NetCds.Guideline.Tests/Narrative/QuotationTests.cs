using FsCheck;
using FsCheck.Fluent;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Narrative;

namespace NetCds.Guideline.Tests.Narrative;

public sealed class QuotationTests
{
    [Fact]
    public void Of_ShortSentence_IsTheSentenceInOneLine() =>
        Assert.Equal("Portal vein patent, no ascites.", Quotation.Of(new TextSpan(7, 18, "Portal vein") { Sentence = " Portal vein\n   patent,\tno ascites. " }));

    [Fact]
    public void Of_PassageWithoutSentence_IsThePassage() => Assert.Equal("No ascites", Quotation.Of(new TextSpan(0, 10, "No ascites")));

    [Fact]
    public void Of_LongSentence_IsThePartAroundThePassage()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 100));

        var quotation = Quotation.Of(new TextSpan(0, 0, "thrombosis of the portal vein") { Sentence = $"{words} thrombosis of the portal vein {words}." });

        Assert.InRange(quotation.Length, 100, Quotation.MaxLength);
        Assert.Contains("thrombosis of the portal vein", quotation, StringComparison.Ordinal);
        Assert.StartsWith("…word", quotation, StringComparison.Ordinal);
        Assert.EndsWith("word…", quotation, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnySentence_IsShortAndInOneLine()
    {
        var sentences = Gen.Elements("no", "portal", "vein", "thrombosis", "a-very-long-word-that-goes-on-and-on", " ", "\n", "\t", ".", new string('x', 300)).ListOf().Select(w => string.Join(' ', w));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(4711, 3), Prop.ForAll(
            sentences.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (sentence, start, length) =>
            {
                start = Math.Min(start, sentence.Length);
                var quotation = Quotation.Of(new TextSpan(0, 0, sentence.Substring(start, Math.Min(length, sentence.Length - start))) { Sentence = sentence });
                return quotation.Length <= Quotation.MaxLength && !quotation.AsSpan().ContainsAny("\r\n\t");
            }));
    }
}
