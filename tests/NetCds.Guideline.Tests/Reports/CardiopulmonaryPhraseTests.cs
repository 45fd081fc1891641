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

    [Theory]
    [InlineData("platelets_10e9_l", "en", "Platelets 168 x 10⁹/L.", "168")]
    [InlineData("platelets_10e9_l", "en", "Platelets must be above 50 before puncture; today 168 x 10⁹/L.", "168")]
    [InlineData("platelets_10e9_l", "en", "Requirements: platelets > 50 x 10⁹/L.", "")]
    [InlineData("platelets_10e9_l", "de", "Thrombozyten 234 Tsd./µl", "234")]
    [InlineData("leukocytes_10e9_l", "de", "Heute 2,8 G/l Neutrophile bei 5,1 G/l Leukozyten.", "5.1")]
    [InlineData("neutrophils_10e9_l", "de", "Heute 2,8 G/l Neutrophile bei 5,1 G/l Leukozyten.", "2.8")]
    [InlineData("ast_x_uln", "en", "AST 70 U/L (ref < 35)", "2")]
    [InlineData("ast_x_uln", "en", "AST 70 U/L", "")]
    [InlineData("alt_x_uln", "de", "GPT 90 U/l (Norm < 45)", "2")]
    [InlineData("alt_x_uln", "en", "ALT 3.5 × ULN.", "3.5")]
    [InlineData("ast_x_uln", "de", "GOT das 2,5-Fache der Norm.", "2.5")]
    [InlineData("ast_x_uln", "de", "Transaminasen im Normbereich.", "..1")]
    [InlineData("hiaa_24h", "en", "Urinary 5-HIAA 191 µmol/24 h (36.5 mg/24 h).", "36.5")]
    [InlineData("creatinine_mg_dl", "en", "Creatinine 133 µmol/L (1.5 mg/dL).", "1.5")]
    [InlineData("creatinine_mg_dl", "en", "Creatinine 176.8 µmol/L (previously 1.0 mg/dL).", "2")]
    [InlineData("pao2_mmhg", "en", "PaO2 7.6 kPa (57 mmHg).", "57")]
    [InlineData("pao2_mmhg", "de", "pO2 68 mmHg.", "68")]
    [InlineData("nt_probnp_pg_ml", "en", "proBNP 2 400 pg/mL.", "2400")]
    [InlineData("chromogranin_a", "de", "CgA stabil bei 186 ng/ml.", "186")]
    [InlineData("inr", "en", "INR must be < 1.5 on the day. INR today 1.4.", "1.4")]
    [InlineData("lvef_percent", "de", "Linksventrikuläre Funktion 57 %.", "57")]
    [InlineData("spo2_percent", "de", "Sättigung 98 %.", "98")]
    [InlineData("interstitial_lung_disease", "de", "Exogen-allergische Alveolitis mit Fibrose.", "true")]
    [InlineData("interstitial_lung_disease", "en", "Interstitial lung disease is denied.", "false no")]
    [InlineData("carcinoid_heart_disease", "en", "Right-sided valve disease due to carcinoid is present.", "present")]
    [InlineData("bilirubin_reversible_cause", "de", "Bilirubin 1,9 mg/dl. Die Erhöhung ist nicht reversibel bedingt.", "false no")]
    [InlineData("ascites", "en", "ascites slight (2)\nencephalopathy none (1)", "controlled")]
    public void Read_LaboratoryValues_AsGiven(string fact, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging, language, new DateOnly(2026, 2, 1)));
}
