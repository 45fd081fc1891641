using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>What is denied, past, conditional, somebody else's, quoted or not filled in is never read as present, in whatever mixture.</summary>
public sealed class NeverStatedTests
{
    private static readonly string[] English =
    [
        "portal vein thrombosis", "ascites", "cirrhosis", "hepatic encephalopathy", "biliary dilatation", "liver metastases", "peritoneal carcinomatosis", "cholangitis", "carcinoid heart disease",
    ];

    private static readonly string[] German =
        ["Pfortaderthrombose", "Aszites", "Leberzirrhose", "Enzephalopathie", "Cholestase", "Lebermetastasen", "Peritonealkarzinose", "Cholangitis"];

    private static readonly string[] EnglishFrames =
    [
        "Previously there was {0}.", "{0} on the previous CT.", "On the prior study, {0}.", "In the past there was {0}.",
        "If {0} develops, call us.", "Risks include {0}.", "Evaluate for {0}.", "Rule out {0}.", "Should {0} occur, stop.", "{0}?", "In case of {0}, treatment is deferred.",
        "Screening for {0}.", "Contraindicated in {0}.", "Consent form: risks include {0}.",
        "Mother with {0}.", "Family history of {0}.", "Father died of {0}.", "Her sister had {0}.",
        "{0}: ___", "[ ] {0}", "{0}: [ ] yes [ ] no", "{0} [yes / no]", "( ) {0}", "The letter says: \"There was {0} for weeks.\"",
        "No {0}.", "{0}: none", "{0} is not seen.", "Absence of {0}.", "{0} has been excluded.", "{0}? No.", "[x] no {0}", "{0}: [ ] yes [x] no", "Neither {0} nor splenomegaly.",
        "{0} can be ruled out.", "No sign of any {0}.",
    ];

    private static readonly string[] GermanFrames =
    [
        "Früher {0}.", "In der Voruntersuchung {0}.", "Damals {0}.", "Falls {0} auftritt, bitte melden.", "Ausschluss {0}?", "Frage nach {0}.", "{0}?", "Bei {0} kontraindiziert.",
        "Mutter mit {0}.", "Vater mit {0} verstorben.", "{0}: ___", "[ ] {0}", "{0}: [ ] ja [ ] nein", "{0} [ja / nein]",
        "Keine {0}.", "Kein Nachweis von {0}.", "{0}: nein", "Ohne {0}.", "{0} nicht nachweisbar.", "{0} ausgeschlossen.", "{0}? Nein.", "Weder {0} noch Splenomegalie.", "{0} findet sich nicht.",
    ];

    [Fact]
    public void Read_EveryFrameWithEveryFinding_StatesNoneAsPresent()
    {
        Assert.Empty(Present(English, EnglishFrames, "en"));
        Assert.Empty(Present(German, GermanFrames, "de"));
    }

    [Fact]
    public void Read_AnyMixtureOfFrames_StatesNoneAsPresent()
    {
        var lines = Gen.Elements(English).Zip(Gen.Elements(EnglishFrames)).Select(p => Line(p.Item2, p.Item1));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(4717, 13),
            Prop.ForAll(lines.ListOf().Select(l => string.Join("\n", l)).ToArbitrary(), text => !IsAnyPresent(text, "en")));
    }

    [Theory]
    [InlineData("Spleen {0}. Liver normal.")]
    [InlineData("Simple hepatic cyst of {0}.")]
    [InlineData("Haemangioma in segment VII, {0}.")]
    [InlineData("Liver abscess in segment VI, {0}.")]
    [InlineData("Pancreatic tail mass of {0}; the liver is unremarkable.")]
    [InlineData("Portocaval lymph node, short axis {0}.")]
    [InlineData("Renal lesion of {0}.")]
    [InlineData("Ablation cavity in segment VI measuring {0}.")]
    [InlineData("Slice thickness {0}.")]
    [InlineData("The common bile duct measures {0}.")]
    public void Read_SizeOfSomethingElse_IsNoLesionOfTheLiver(string text)
    {
        foreach (var size in new[] { "8 mm", "2.4 cm", "31 x 22 mm" })
        {
            Assert.Empty(Reading.Of("largest_diameter_mm", string.Format(CultureInfo.InvariantCulture, text, size), ReportKinds.Imaging));
        }
    }

    private static IEnumerable<string> Present(string[] findings, string[] frames, string language) =>
        frames.SelectMany(_ => findings, (frame, finding) => Line(frame, finding)).Where(text => IsAnyPresent(text, language));

    private static string Line(string frame, string finding)
    {
        var line = string.Format(CultureInfo.InvariantCulture, frame, finding);
        return char.ToUpperInvariant(line[0]) + line[1..];
    }

    private static bool IsAnyPresent(string text, string language) => Reading.Reader.Read(text, ReportKinds.Imaging, language, new DateOnly(2026, 2, 1)).Facts.Any(f =>
        f.Temporality == StatementTemporality.Current && f.Value.Code is not ("none" or "patent" or "false") && f.Value.Exact != 0);
}
