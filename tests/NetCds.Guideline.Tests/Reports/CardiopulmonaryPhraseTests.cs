using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Wordings of heart, lungs and carcinoid crises, with statements about other times, organs, persons and conditions between them.</summary>
public sealed class CardiopulmonaryPhraseTests
{
    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Carcinoid crisis during embolisation.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No carcinoid crisis.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Risk of carcinoid crisis discussed.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Octreotide prophylaxis against carcinoid crisis.", "")]
    [InlineData(ReportKinds.Imaging, "en", "History of carcinoid crisis in 2019.", "true historical")]
    [InlineData(ReportKinds.Imaging, "en", "Patient currently in carcinoid crisis with hypotension.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Procedure completed without carcinoid crisis.", "false no")]
    [InlineData(ReportKinds.Imaging, "de", "Akute Karzinoidkrise.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Zur Prophylaxe einer Karzinoidkrise.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Kein Hinweis auf Karzinoidkrise.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "There was no carcinoid crisis during embolisation.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "To avoid a carcinoid crisis, octreotide is given.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Ongoing carcinoid crisis requiring vasopressors.", "true")]
    public void Read_CarcinoidCrisisActive_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("carcinoid_crisis_active", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "No evidence of carcinoid heart disease.", "none no")]
    [InlineData(ReportKinds.Imaging, "en", "Carcinoid heart disease with severe TR.", "present")]
    [InlineData(ReportKinds.Imaging, "en", "Thickened, retracted tricuspid leaflets.", "present")]
    [InlineData(ReportKinds.Imaging, "en", "Echocardiography to rule out carcinoid heart disease.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Valve changes consistent with carcinoid heart disease.", "present probable")]
    [InlineData(ReportKinds.Imaging, "en", "Carcinoid heart disease excluded by echocardiography.", "none no")]
    [InlineData(ReportKinds.Imaging, "en", "Echo: normal right heart, no carcinoid valve changes.", "none no")]
    [InlineData(ReportKinds.Imaging, "de", "Kein Hinweis auf Hedinger-Syndrom.", "none no")]
    [InlineData(ReportKinds.Imaging, "de", "Karzinoid-Herzerkrankung mit Trikuspidalinsuffizienz.", "present")]
    [InlineData(ReportKinds.Imaging, "en", "Screening for carcinoid heart disease recommended.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Without carcinoid heart involvement.", "none no")]
    [InlineData(ReportKinds.Imaging, "en", "Known carcinoid heart disease, valve replacement 2022.", "present")]
    public void Read_CarcinoidHeartDisease_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("carcinoid_heart_disease", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Interstitial lung disease with honeycombing.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No interstitial lung disease.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Lungs: no fibrosis.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Findings suggestive of everolimus pneumonitis.", "true probable")]
    [InlineData(ReportKinds.Imaging, "en", "Everolimus pneumonitis has resolved.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Retroperitoneal fibrosis.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Risk of radiation pneumonitis.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Lungenfibrose.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Kein Anhalt für eine interstitielle Lungenerkrankung.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Lungs clear, no ILD.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Usual interstitial pneumonia pattern with honeycombing.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Pneumonitis may occur after lung doses above 30 Gy.", "")]
    public void Read_InterstitialLungDisease_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("interstitial_lung_disease", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "LVEF 60 %.", "60")]
    [InlineData(ReportKinds.Imaging, "en", "Normal left ventricular ejection fraction.", "50..")]
    [InlineData(ReportKinds.Imaging, "en", "Ejection fraction reduced to 35 %.", "35")]
    [InlineData(ReportKinds.Imaging, "en", "LV systolic function preserved.", "50..")]
    [InlineData(ReportKinds.Imaging, "en", "EF 55-60%.", "55..60")]
    [InlineData(ReportKinds.Imaging, "de", "LVEF 55 %.", "55")]
    [InlineData(ReportKinds.Imaging, "de", "Erhaltene linksventrikuläre Pumpfunktion.", "50..")]
    public void Read_LvefPercent_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("lvef_percent", text, kind, language, new DateOnly(2026, 2, 1)));
}
