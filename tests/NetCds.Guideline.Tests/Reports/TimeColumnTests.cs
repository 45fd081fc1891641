using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Tables with a column for each examination, and rows of several fields.</summary>
public sealed class TimeColumnTests
{
    [Theory]
    [InlineData("Target lesion | Baseline | Prior | Today (mm)\nLiver S2 | 34 | 30 | 28\nLiver S7 | 41 | 36 | 35\nRetrocaval node | 49 | 46 | 45\nSum of diameters | 124 | 112 | 108", "35", "108")]
    [InlineData("RECIST 1.1\nBaseline 12/2024 | Nadir 06/2025 | Current\nT01 liver S5    38 | 31 | 36\nT02 liver S2    22 | 20 | 27\nSLD  60 | 51 | 63", "36", "63")]
    [InlineData("Target lesions (mm)            Current   Nadir   Baseline\n1 Liver, segment VII             37        31      52\n2 Liver, segment IVa             28        29      40\nSum                              65        60      92", "37", "65")]
    [InlineData("Lesions (mm)            03/2025   06/2025   09/2025\nLiver, segment VII      52        38        37\nSum                     52        38        37", "37", "37")]
    [InlineData("Lesion (mm) | Baseline | Nadir\nLiver S2 | 34 | 30\nSum of diameters | 34 | 30", "", "")]
    [InlineData("Lesion (mm) | Baseline | Current | Today\nLiver S2 | 34 | 30 | 31\nSum of diameters | 34 | 30 | 31", "", "")]
    public void Read_ColumnsOfExaminations_OnlyThatOfThisOne(string text, string largest, string sum)
    {
        Assert.Equal(largest, Reading.Of("largest_diameter_mm", text, ReportKinds.Imaging));
        Assert.Equal(sum, Reading.Of("sum_diameters_mm", text, ReportKinds.Imaging));
    }

    [Fact]
    public void Read_GermanColumns_OnlyThatOfThisExamination() =>
        Assert.Equal("34", Reading.Of("largest_diameter_mm", "Zielläsionen (mm)   Baseline   Nadir   aktuell\nLeber S IV   45   33   34\nLeber S VIII   38   29   31", ReportKinds.Imaging, "de"));

    [Theory]
    [InlineData("prior_tare_sessions", "0 no")]
    [InlineData("prior_tace_sessions", "2")]
    [InlineData("ecog", "1")]
    public void Read_FieldsSideBySide_EachItsOwn(string fact, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, "Previous TARE: 0   Previous TACE: 2\tECOG: 1", ReportKinds.Imaging));

    [Theory]
    [InlineData("age_years", "58 F, pancreatic NET.", "58")]
    [InlineData("sex", "58 F, pancreatic NET.", "female")]
    [InlineData("sex", "Age/sex: 67 M", "male")]
    [InlineData("age_years", "18 F fluoride PET.", "")]
    [InlineData("sex", "A 24 F catheter was placed.", "")]
    public void Read_AgeBeforeALetter_OnlyAtTheBeginning(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging));

    [Theory]
    [InlineData("ascites", "no IHD dil. sl. ascites.", "controlled")]
    [InlineData("largest_diameter_mm", "The right lobe measures 16 cm.", "")]
    [InlineData("largest_diameter_mm", "Right lobe: 16.4 cm", "")]
    [InlineData("lesion_count", "No FDG+/SSTR- lesion.", "")]
    [InlineData("portal_vein", "Portal vein not opacified on this arterial phase.", "")]
    [InlineData("progression_12m", "Liver lesion with increased glucose metabolism.", "")]
    [InlineData("progression_12m", "A 9 mm nodule in the left lung base is unchanged since 2022.", "")]
    [InlineData("ascites", "Ascites: Previously moderate, now completely resolved.", "none no")]
    [InlineData("ascites", "Ascites: 0", "none no")]
    [InlineData("biliary_obstruction", "Bile ducts: Previously dilated, now decompressed.", "false")]
    [InlineData("portal_vein", "Patency of the portal vein to be confirmed with Doppler.", "")]
    [InlineData("extrahepatic_disease", "Mets R 4 + L 8.", "")]
    [InlineData("prior_tare_sessions", "s/p SIRT left lobe 8/25.", "1")]
    [InlineData("largest_diameter_mm", "Metastases smaller, max 2.1 (3.0) cm.", "21")]
    [InlineData("lesion_count", "Two metastases have appeared in segment VIII.", "")]
    [InlineData("liver_mets_present", "R0 right hepatectomy for metastases in 2021.", "")]
    public void Read_WhatIsEasilyMisread_IsNotStated(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging));

    [Fact]
    public void Read_DenialOfASpecimen_DeniesNoMetastases() =>
        Assert.Empty(Reading.Of("liver_mets_present", "Liver parenchyma only. No tumour seen.", ReportKinds.Pathology));

    [Theory]
    [InlineData("ascites", "Bei der Voruntersuchung kein Aszites, heute noch wenig Aszites.", "controlled")]
    [InlineData("largest_diameter_mm", "Lebermetastasen, die größte misst noch 3,2 cm.", "32")]
    public void Read_NochInGerman_DeniesNothing(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging, "de"));
}
