using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Rows of forms, boxes, columns and questions: what stands in them is read, what nobody filled in is not.</summary>
public sealed class FormPhraseTests
{
    [Theory]
    [InlineData("uncorrectable_coagulopathy", "Coagulopathy: none", "false no")]
    [InlineData("contrast_allergy", "Allergies: contrast, mild rash", "mild")]
    [InlineData("cardiac_implant_or_arrhythmia", "Arrhythmia/implant: none", "false no")]
    [InlineData("hepatic_arterial_impediment", "Hepatic artery: normal anatomy", "false")]
    [InlineData("hepatic_arterial_impediment", "Hepatic artery: coeliac trunk occluded", "true")]
    [InlineData("adjacent_viscus_within_10mm", "Adjacent viscus: stomach, 3 mm", "true")]
    [InlineData("adjacent_viscus_within_10mm", "Adjacent viscus: none", "false no")]
    [InlineData("extrahepatic_disease", "Extrahepatic: none", "none no")]
    [InlineData("extrahepatic_disease", "Metastases: liver, bone", "limited")]
    [InlineData("infiltrative_growth", "Growth pattern: circumscribed", "false")]
    [InlineData("distribution", "Lobes: both", "complex")]
    [InlineData("caudate_lesion", "Caudate: no", "false no")]
    [InlineData("ascites", "Fluid: trace", "controlled")]
    [InlineData("biliary_obstruction", "Ducts: thin", "false")]
    [InlineData("progression_12m", "Response: PD", "true")]
    [InlineData("portal_vein", "Portal vein thrombosis: Present, right branch", "branch_thrombosis")]
    [InlineData("microsphere_type", "Spheres: glass", "glass")]
    [InlineData("liver_mets_present", "Liver metastases: yes, 4", "true")]
    [InlineData("lesion_count", "Liver metastases: yes, 4", "4")]
    public void Read_RowOfAForm_AsAnswered(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging, "en", new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData("extrahepatic_disease", "Extrahepatisch: keine Manifestation", "none no")]
    [InlineData("extrahepatic_disease", "Extrahepatische Metastasen: Knochen", "limited")]
    [InlineData("caudate_lesion", "Segment I: nicht befallen", "false")]
    [InlineData("portal_vein", "Pfortaderthrombose: ja", "main_thrombosis")]
    [InlineData("portal_vein", "Pfortaderthrombose: nein", "patent no")]
    [InlineData("ascites", "Aszites: gering", "controlled")]
    [InlineData("lesion_count", "Zahl: mehr als 15", "15..")]
    public void Read_GermanRowOfAForm_AsAnswered(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging, "de", new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData("portal_vein", "[ ] portal vein thrombosis\n[x] portal vein patent", "patent")]
    [InlineData("ascites", "Ascites: [ ] none  [ ] small  [ ] large", "")]
    [InlineData("ascites", "Ascites: [ ] none  [x] small  [ ] large", "controlled")]
    [InlineData("lesion_count", "Number of lesions: [ ] 1  [ ] 2-4  [x] 5-9  [ ] >=10", "5..9")]
    [InlineData("ascites", "☐ ascites", "")]
    [InlineData("portal_vein", "Portal vein thrombosis? No, patent.", "patent no")]
    [InlineData("ascites", "Ascites? No.", "none no")]
    [InlineData("portal_vein", "Portal vein          patent", "patent")]
    [InlineData("ascites", "Ascites\tnone", "none no")]
    public void Read_BoxesColumnsAndQuestions_AsTickedOrAnswered(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging, "en", new DateOnly(2026, 2, 1)));
}
