using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Spelling, quotations, dates and definitions.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("portal_vein", "Protal vein patent.", "patent")]
    [InlineData("ascites", "No ascities.", "none no")]
    [InlineData("ascites", "Asictes is absent.", "none no")]
    public void Read_SlipOfSpelling_IsForgiven(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging, "en", new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData("portal_vein", "The letter says: \"Portal vein thrombosis and tense ascites.\" The portal vein is patent.", "patent")]
    [InlineData("largest_diameter_mm", "12/2021: liver metastasis 30 mm. Today: liver metastasis 42 mm.", "42")]
    [InlineData("largest_diameter_mm", "Liver metastasis 42 mm (30 mm).", "42")]
    [InlineData("largest_diameter_mm", "Liver metastases of 5 to 15 mm.", "15")]
    [InlineData("largest_diameter_mm", "The segment VI metastasis has increased in size from 3.8 to 4.2 cm.", "42")]
    [InlineData("lesion_count", "Metastases in segments 5 and 8, three in number.", "3")]
    [InlineData("portal_vein", "Thrombus extends from the right portal vein into the main portal vein.", "main_thrombosis")]
    [InlineData("portal_vein", "The portal vein is occluded by tumour thrombus extending into the right branch.", "main_thrombosis")]
    [InlineData("ascites", "I cannot say that there is no ascites.", "clinical")]
    [InlineData("ascites", "Small to moderate ascites.", "clinical")]
    [InlineData("largest_diameter_mm", "Segment VIII lesion 31 mm in the liver, suspicious for metastasis.", "31 probable")]
    [InlineData("liver_mets_present", "A lesion of 17 mm in segment V, metastasis versus haemangioma.", "true possible")]
    public void Read_OtherSpeakersAndTimes_AreNotThePresent(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging, "en", new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData("portal_vein", "Pfortadre offen.", "patent")]
    [InlineData("portal_vein", "Nicht okkludierender Thrombus im rechten Pfortaderast.", "branch_thrombosis")]
    [InlineData("portal_vein", "Thrombosierung der Segmentäste VI und VII der Pfortader, Hauptstamm offen.", "branch_thrombosis")]
    [InlineData("portal_vein", "Pfortaderhauptstamm-Thrombose mit Ausdehnung in die V. mesenterica superior.", "main_thrombosis")]
    [InlineData("portal_vein", "Die vermeintliche Pfortaderthrombose entspricht einem Einstromphänomen; die Pfortader ist durchgängig.", "patent")]
    [InlineData("largest_diameter_mm", "Die Metastase im Segment VI hat von 38 mm auf 42 mm zugenommen.", "42")]
    [InlineData("ascites", "Wenig Flüssigkeit perihepatisch.", "controlled")]
    [InlineData("progression_12m", "Im Vergleich zu 11/2024 Progress.", "true")]
    [InlineData("cirrhosis", "Hinweise auf eine Leberzirrhose fehlen.", "false no")]
    [InlineData("caudate_lesion", "Segment I ausgespart.", "false")]
    public void Read_GermanWording_AsSaid(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging, "de", new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData("grade_reported", "By WHO 2022, G1 means Ki-67 below 3 %, G2 3 to 20 %, G3 above 20 %.", "")]
    [InlineData("ki67_percent", "By WHO 2022, G1 means Ki-67 below 3 %, G2 3 to 20 %, G3 above 20 %.", "")]
    [InlineData("grade_reported", "Grade (WHO 2019): 2", "G2")]
    [InlineData("primary_site", "The ileal primary was resected.", "small_intestine")]
    public void Read_DefinitionOfGrades_StatesNone(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Pathology, "en", new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "The liver disease is amenable to complete resection.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "A right hepatectomy with curative intent appears technically feasible.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "An R0 resection cannot be achieved.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Not a candidate for curative resection.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Complete removal of the disease is possibly achievable.", "true possible")]
    [InlineData(ReportKinds.Imaging, "en", "Status post resection of segment III.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Surgery: resection to be discussed.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Keine R0-Resektionsmöglichkeit.", "false no")]
    [InlineData(ReportKinds.Imaging, "de", "Eine kurative Resektion ist nicht möglich.", "false no")]
    [InlineData(ReportKinds.Imaging, "de", "Die Lebermetastasen sind chirurgisch nicht sanierbar.", "false no")]
    [InlineData(ReportKinds.Imaging, "de", "Eine R0-Resektion erscheint technisch machbar.", "true")]
    public void Read_Resectability_InManyWords(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("resectable", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "de", "Eine kurative Resektion der Lebermetastasen ist nicht möglich.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Z. n. R0-Resektion der Lebermetastasen.", "true")]
    public void Read_CurativeResection_NotWhatIsOnlyPossible(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("status_post_curative_resection", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Debulking makes sense only if at least 70 % can be removed.", "")]
    [InlineData(ReportKinds.Imaging, "en", "A surgeon has to state whether a 90 % debulking is worth the risk.", "")]
    [InlineData(ReportKinds.Imaging, "en", "About 80 % of the hepatic tumour load can be removed surgically.", "80")]
    [InlineData(ReportKinds.Imaging, "de", "Rund 75 % der Tumormasse wären entfernbar.", "75")]
    public void Read_Debulking_NotItsThreshold(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("debulking_percent_achievable", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "FLR pre-PVE 19 %; FLR now 33 %.", "33")]
    [InlineData(ReportKinds.Imaging, "en", "Before embolisation the remnant came to 24 %; it has since hypertrophied to 37 %.", "37")]
    [InlineData(ReportKinds.Imaging, "en", "A remnant of less than 30 % would require embolisation first.", "")]
    [InlineData(ReportKinds.Imaging, "en", "After extended hepatectomy 34 % of the liver volume would remain.", "34")]
    [InlineData(ReportKinds.Imaging, "de", "Ein FLR unter 30 % erfordert eine Pfortaderembolisation.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Vor Pfortaderembolisation FLR 21 %, jetzt 35 %.", "35")]
    public void Read_Remnant_TheOneThatIs(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("future_liver_remnant_percent", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Segment VII: min margin 9 mm. Segment II: min margin 5 mm.", "5")]
    [InlineData(ReportKinds.Imaging, "en", "The ablation zone exceeds the lesion by no less than 8 mm.", "8..")]
    [InlineData(ReportKinds.Imaging, "en", "The least margin, found next to the vein, amounts to 3 mm.", "3")]
    [InlineData(ReportKinds.Imaging, "en", "A0 ablation = margin above 5 mm all round (local standard).", "")]
    [InlineData(ReportKinds.Imaging, "de", "Minimaler Ablationssaum 6 mm.", "6")]
    public void Read_Margin_TheSmallest(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("ablation_margin_mm", text, kind, language));
}
