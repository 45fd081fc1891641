using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Wordings of how the disease has changed, with statements about other times, organs, persons and conditions between them.</summary>
public sealed class ResponsePhraseTests
{
    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Stable disease for 12 months.", "12")]
    [InlineData(ReportKinds.Imaging, "en", "The liver metastases have been stable for the past 18 months.", "18")]
    [InlineData(ReportKinds.Imaging, "en", "No change over the last six months.", "6")]
    [InlineData(ReportKinds.Imaging, "en", "Disease has remained stable for two years.", "24")]
    [InlineData(ReportKinds.Imaging, "en", "Metastases unchanged since 9 months.", "9")]
    [InlineData(ReportKinds.Imaging, "en", "No progression for 15 months.", "15")]
    [InlineData(ReportKinds.Imaging, "en", "Eight months of disease stability.", "8")]
    [InlineData(ReportKinds.Imaging, "en", "Radiologically stable over a period of 3 years.", "36")]
    [InlineData(ReportKinds.Imaging, "en", "Stable disease.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Follow-up in 3 months if stable.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Liver cysts unchanged for 24 months.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Duration of stable disease: 10 months", "10")]
    [InlineData(ReportKinds.Imaging, "en", "Hepatic disease burden is static for fourteen months.", "14")]
    [InlineData(ReportKinds.Imaging, "de", "Seit 12 Monaten stabile Erkrankung.", "12")]
    [InlineData(ReportKinds.Imaging, "de", "Lebermetastasen über 18 Monate größenkonstant.", "18")]
    [InlineData(ReportKinds.Imaging, "de", "Seit zwei Jahren unveränderter Befund der Lebermetastasen.", "24")]
    [InlineData(ReportKinds.Imaging, "de", "Stable disease seit 6 Monaten.", "6")]
    [InlineData(ReportKinds.Imaging, "de", "Verlaufskontrolle in 3 Monaten bei stabilem Befund.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Krankheitsstabilität seit neun Monaten.", "9")]
    [InlineData(ReportKinds.Imaging, "en", "Seven months without progression.", "7")]
    [InlineData(ReportKinds.Imaging, "en", "Stable hepatic disease for 30 months.", "30")]
    [InlineData(ReportKinds.Imaging, "en", "Unchanged for a year.", "12")]
    [InlineData(ReportKinds.Imaging, "en", "Next follow-up in six months.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Lebermetastasen unverändert seit 20 Monaten.", "20")]
    [InlineData(ReportKinds.Imaging, "de", "Stabiler Verlauf über 15 Monate.", "15")]
    public void Read_StableMonths_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("stable_months", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Sum of target lesion diameters: 84 mm", "84")]
    [InlineData(ReportKinds.Imaging, "en", "RECIST 1.1: SLD 112 mm (prior 130 mm).", "112")]
    [InlineData(ReportKinds.Imaging, "en", "Sum of longest diameters 7.6 cm.", "76")]
    [InlineData(ReportKinds.Imaging, "en", "The sum of the target lesions amounts to 95 mm, previously 88 mm.", "95")]
    [InlineData(ReportKinds.Imaging, "en", "Target lesions: seg VII 41 mm, seg III 25 mm. Sum 66 mm.", "66")]
    [InlineData(ReportKinds.Imaging, "en", "Target sum baseline 72 mm, current 58 mm.", "58")]
    [InlineData(ReportKinds.Imaging, "en", "SOD: 102 mm", "102")]
    [InlineData(ReportKinds.Imaging, "en", "Total diameter of target lesions 73 mm.", "73")]
    [InlineData(ReportKinds.Imaging, "en", "TL sum decreased from 140 mm to 121 mm.", "121")]
    [InlineData(ReportKinds.Imaging, "en", "Sum of diameters today 90 mm versus nadir 82 mm.", "90")]
    [InlineData(ReportKinds.Imaging, "en", "Sum of diameters (SoD) = 5.5 cm, +4 %.", "55")]
    [InlineData(ReportKinds.Imaging, "de", "Summe der Zielläsionen 84 mm.", "84")]
    [InlineData(ReportKinds.Imaging, "de", "Summe der längsten Durchmesser: 11,0 cm (VU 12,4 cm).", "110")]
    [InlineData(ReportKinds.Imaging, "de", "Zielläsionssumme aktuell 63 mm, Baseline 80 mm.", "63")]
    [InlineData(ReportKinds.Imaging, "de", "Durchmessersumme von 105 mm auf 97 mm rückläufig.", "97")]
    [InlineData(ReportKinds.Imaging, "de", "SLD 71 mm.", "71")]
    [InlineData(ReportKinds.Imaging, "en", "Target lesion sum: 88 mm (baseline 104 mm, -15 %).", "88")]
    [InlineData(ReportKinds.Imaging, "en", "The diameters of the target lesions add up to 143 mm.", "143")]
    [InlineData(ReportKinds.Imaging, "en", "SLD = 7.9 cm", "79")]
    [InlineData(ReportKinds.Imaging, "en", "Sum of target lesions 61 mm, nadir 58 mm.", "61")]
    [InlineData(ReportKinds.Imaging, "de", "Summe der Zielläsionen aktuell 92 mm, Nadir 85 mm.", "92")]
    public void Read_SumDiametersMm_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("sum_diameters_mm", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Progressive disease according to RECIST.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Stable disease.", "false")]
    [InlineData(ReportKinds.Imaging, "en", "The liver metastases are unchanged.", "false")]
    [InlineData(ReportKinds.Imaging, "en", "New liver metastasis in segment II.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Partial response.", "false")]
    [InlineData(ReportKinds.Imaging, "en", "No new lesions.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Interval increase in size of hepatic metastases.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No evidence of progression.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Hepatic metastases have decreased in size.", "false")]
    [InlineData(ReportKinds.Imaging, "en", "Renal cyst has increased in size.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Metastases larger than before.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No significant interval change of the hepatic metastases.", "false")]
    [InlineData(ReportKinds.Imaging, "de", "Größenprogredienz der Lebermetastasen.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Lebermetastasen größenkonstant.", "false")]
    [InlineData(ReportKinds.Imaging, "de", "Neue Lebermetastase im Segment III.", "true")]
    public void Read_Progression12m_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("progression_12m", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Partial response has been sustained for three quarters of a year.", "9")]
    [InlineData(ReportKinds.Imaging, "en", "No growth has been recorded for 30 months.", "30")]
    [InlineData(ReportKinds.Imaging, "en", "Best response: SD, duration 11 months", "11")]
    [InlineData(ReportKinds.Imaging, "de", "Seit anderthalb Jahren hält die partielle Remission der Leberherde an.", "18")]
    [InlineData(ReportKinds.Imaging, "de", "Seit 18 Monaten keine Größenänderung der Leberherde.", "18")]
    [InlineData(ReportKinds.Imaging, "de", "Bei Größenkonstanz über ein weiteres halbes Jahr könnte die Therapie pausiert werden.", "")]
    public void Read_Stability_HowLong(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("stable_months", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "The liver disease has since regrown.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Tumour growth is of the infiltrating type.", "")]
    [InlineData(ReportKinds.Imaging, "en", "The hepatic disease is smaller than on the January MRI.", "false")]
    [InlineData(ReportKinds.Imaging, "de", "Nach dem 2022 beschriebenen Progress jetzt stabile Erkrankung.", "false")]
    [InlineData(ReportKinds.Imaging, "en", "After the progression described in 2022 there is stable disease.", "false")]
    public void Read_Course_OfNowNotOfThen(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("progression_12m", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Adding up the longest axes of all hepatic targets yields 156 mm.", "156")]
    [InlineData(ReportKinds.Imaging, "en", "Total of the target lesion diameters 64 mm.", "64")]
    [InlineData(ReportKinds.Imaging, "de", "Die Durchmesser der drei Leberherde summieren sich auf 66 mm.", "66")]
    public void Read_Sum_InManyWords(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("sum_diameters_mm", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Stable compression fracture of L1 for 12 months.", "")]
    [InlineData(ReportKinds.Imaging, "en", "The patient has been haemodynamically stable for 2 months.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Stable liver metastases for 12 months.", "12")]
    public void Read_Stability_OfTheDiseaseOnly(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("stable_months", text, kind, language));
}
