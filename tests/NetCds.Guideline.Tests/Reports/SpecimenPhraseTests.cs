using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Wordings of grading, with statements about other times, organs, persons and conditions between them.</summary>
public sealed class SpecimenPhraseTests
{
    [Theory]
    [InlineData(ReportKinds.Pathology, "en", "Ki-67 proliferation index: 5%.", "5")]
    [InlineData(ReportKinds.Pathology, "en", "Ki67 less than 2 %.", "..2")]
    [InlineData(ReportKinds.Pathology, "en", "MIB-1 labelling index 3-5%.", "3..5")]
    [InlineData(ReportKinds.Pathology, "en", "Up to 18 % of nuclei stain for Ki-67.", "18")]
    [InlineData(ReportKinds.Pathology, "en", "Proliferative activity is high with a Ki-67 of 22 %.", "22")]
    [InlineData(ReportKinds.Pathology, "en", "Ki-67 pending.", "")]
    [InlineData(ReportKinds.Pathology, "en", "Approximately 10 % of tumour cells are positive for Ki-67.", "10")]
    [InlineData(ReportKinds.Pathology, "en", "Ki-67: primary 3 %, liver metastasis 7 %.", "7")]
    [InlineData(ReportKinds.Pathology, "de", "Ki-67-Proliferationsindex 8 %.", "8")]
    [InlineData(ReportKinds.Pathology, "de", "Proliferationsrate (Ki-67) bis 15 %.", "15")]
    [InlineData(ReportKinds.Pathology, "de", "Etwa 4 % der Tumorzellkerne sind Ki-67-positiv.", "4")]
    public void Read_Ki67Percent_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("ki67_percent", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Pathology, "en", "Mitotic count 3/2 mm2.", "3")]
    [InlineData(ReportKinds.Pathology, "en", "2 mitoses per 10 HPF.", "2")]
    [InlineData(ReportKinds.Pathology, "en", "Fewer than 2 mitoses per 2 mm2.", "..2")]
    [InlineData(ReportKinds.Pathology, "en", "No mitoses identified.", "0")]
    [InlineData(ReportKinds.Pathology, "en", "Mitotic rate: 3 per mm2.", "6")]
    [InlineData(ReportKinds.Pathology, "de", "5 Mitosen pro 10 HPF.", "5")]
    [InlineData(ReportKinds.Pathology, "de", "Mitosezahl 1/2 mm².", "1")]
    public void Read_MitosesPer2mm2_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("mitoses_per_2mm2", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Pathology, "en", "Well-differentiated NET, grade 1.", "G1")]
    [InlineData(ReportKinds.Pathology, "en", "NET G2 (WHO 2022).", "G2")]
    [InlineData(ReportKinds.Pathology, "en", "Well-differentiated neuroendocrine tumour, G3.", "G3_NET")]
    [InlineData(ReportKinds.Pathology, "en", "Large cell neuroendocrine carcinoma.", "NEC")]
    [InlineData(ReportKinds.Pathology, "en", "Findings favour poorly differentiated neuroendocrine carcinoma.", "NEC probable")]
    [InlineData(ReportKinds.Pathology, "en", "Not a neuroendocrine carcinoma.", "")]
    [InlineData(ReportKinds.Pathology, "de", "Neuroendokriner Tumor, G2.", "G2")]
    [InlineData(ReportKinds.Pathology, "de", "NET vom Grad 1.", "G1")]
    public void Read_GradeReported_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("grade_reported", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Pathology, "en", "Well-differentiated neuroendocrine neoplasm.", "well")]
    [InlineData(ReportKinds.Pathology, "en", "Poorly differentiated NEC.", "poor")]
    [InlineData(ReportKinds.Pathology, "de", "Hochdifferenzierter neuroendokriner Tumor.", "well")]
    public void Read_Differentiation_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("differentiation", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "The disease is unresectable.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Disease is considered resectable.", "true")]
    public void Read_Resectable_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("resectable", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Future liver remnant 28 %.", "28")]
    [InlineData(ReportKinds.Imaging, "en", "FLR volume of 22 percent.", "22")]
    public void Read_FutureLiverRemnantPercent_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("future_liver_remnant_percent", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData("net_histology_confirmed", "en", "No neuroendocrine neoplasm is identified.", "false no")]
    [InlineData("net_histology_confirmed", "en", "Hepatocellular carcinoma; a neuroendocrine tumour is ruled out.", "false no")]
    [InlineData("net_histology_confirmed", "en", "Well differentiated neuroendocrine tumour. No neuroendocrine carcinoma.", "true")]
    [InlineData("net_histology_confirmed", "en", "No malignancy seen. Clinical impression was carcinoid.", "")]
    [InlineData("net_histology_confirmed", "en", "The resected hepatic nodule is metastatic neuroendocrine tumour.", "true")]
    [InlineData("net_histology_confirmed", "en", "No cytological diagnosis can be offered.", "false no")]
    [InlineData("net_histology_confirmed", "de", "Eine diagnostische Aussage ist nicht möglich.", "false no")]
    [InlineData("net_histology_confirmed", "de", "Rektumpolyp: benignes Karzinoid, 5 mm.", "true")]
    [InlineData("grade_reported", "de", "Graduierung: NET G3\nDifferenzierung: gut", "G3_NET")]
    [InlineData("grade_reported", "en", "Classified as NET, grade 3.", "G3_NET")]
    [InlineData("differentiation", "en", "Differentiation | well\nGrade | G1", "well")]
    [InlineData("differentiation", "en", "Differentiation | well | poor", "")]
    public void Read_SpecimenWordings_AsSaid(string fact, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Pathology, language, new DateOnly(2026, 2, 1)));
}
