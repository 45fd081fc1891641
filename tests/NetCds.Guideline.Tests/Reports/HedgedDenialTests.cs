namespace NetCds.Guideline.Tests.Reports;

/// <summary>A denial of one kind only, with an exception, or as far as could be seen, denies nothing for certain; what was before what is now is not now.</summary>
public sealed class HedgedDenialTests
{
    [Theory]
    [InlineData("portal_vein", "Patency of the portal vein could not be confirmed.", "")]
    [InlineData("portal_vein", "Patency of the portal vein was not confirmed.", "")]
    [InlineData("portal_vein", "No acute portal vein thrombosis.", "")]
    [InlineData("portal_vein", "No occlusive thrombus in the main portal vein.", "")]
    [InlineData("portal_vein", "Without portal vein thrombosis there would be an option of TACE.", "")]
    [InlineData("portal_vein", "Portal vein patent as far as visualised.", "patent possible")]
    [InlineData("portal_vein", "Probably no portal vein thrombosis.", "patent no possible")]
    [InlineData("portal_vein", "Portal vein patent, apart from the right branch, which is thrombosed.", "branch_thrombosis")]
    [InlineData("portal_vein", "No suspicion of portal vein thrombosis.", "patent no")]
    [InlineData("ascites", "Without tense ascites.", "")]
    [InlineData("ascites", "No ascites as far as visualised.", "none no possible")]
    [InlineData("ascites", "Likely no ascites.", "none no possible")]
    [InlineData("ascites", "No ascites.", "none no")]
    [InlineData("extrahepatic_disease", "No extrahepatic disease other than mesenteric nodes.", "")]
    [InlineData("extrahepatic_disease", "No extrahepatic disease beyond mesenteric nodes.", "")]
    [InlineData("extrahepatic_disease", "No extrahepatic disease other than the known bone metastases.", "limited")]
    [InlineData("extrahepatic_disease", "No disease beyond the liver.", "none no")]
    [InlineData("gi_deposition_uncorrectable", "No gastrointestinal deposition, apart from a small focus at the duodenum.", "")]
    [InlineData("gi_deposition_uncorrectable", "No gastrointestinal deposition.", "false no")]
    [InlineData("active_infection", "No active infection apart from a wound.", "")]
    [InlineData("liver_mets_present", "Metastases in all segments except segment 1.", "true")]
    [InlineData("ecog", "ECOG 0 before, now 2.", "2")]
    [InlineData("bilirubin_mg_dl", "Bilirubin 0.8 mg/dl on admission, now 2.9 mg/dl.", "2.9")]
    public void Read_HedgedDenial_IsNoneForCertain(string fact, string text, string expected) => Assert.Equal(expected, Reading.Of(fact, text));

    [Theory]
    [InlineData("portal_vein", "Keine akute Pfortaderthrombose.", "")]
    [InlineData("portal_vein", "Offenheit der Pfortader kann nicht bestätigt werden.", "")]
    [InlineData("portal_vein", "Ohne Pfortaderthrombose wäre eine TACE möglich.", "")]
    [InlineData("portal_vein", "Kein Hinweis auf Pfortaderthrombose, soweit nativ beurteilbar.", "patent no possible")]
    [InlineData("portal_vein", "Kein Hinweis auf Pfortaderthrombose.", "patent no")]
    [InlineData("ascites", "Soweit beurteilbar kein Aszites.", "none no possible")]
    [InlineData("ascites", "Kein Aszites, soweit miterfasst.", "none no possible")]
    [InlineData("ascites", "Wahrscheinlich kein Aszites.", "none no possible")]
    [InlineData("ascites", "Kein Aszites.", "none no")]
    [InlineData("ascites", "Kein Aszites außer einem kleinen Saum im Becken.", "")]
    [InlineData("gi_deposition_uncorrectable", "Keine extrahepatische MAA-Anreicherung bis auf einen Fokus am Duodenum.", "")]
    [InlineData("bilirubin_mg_dl", "Bilirubin bei Aufnahme 0,8 mg/dl, jetzt 2,9 mg/dl.", "")]
    public void Read_HedgedDenialGerman_IsNoneForCertain(string fact, string text, string expected) => Assert.Equal(expected, Reading.Of(fact, text, language: "de"));
}
