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
}
