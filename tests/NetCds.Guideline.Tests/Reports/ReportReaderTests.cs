using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

public sealed class ReportReaderTests
{
    [Theory]
    [InlineData("Largest liver metastasis previously 3.2 cm, now 2.1 cm.", "21")]
    [InlineData("The largest hepatic metastasis has increased from 3.2 cm to 4.1 cm.", "41")]
    [InlineData("Liver metastases up to 5 cm.", "50")]
    [InlineData("A 23 x 18 mm metastasis in segment VI.", "23")]
    [InlineData("Liver: metastases, all below 1 cm.", "..10")]
    [InlineData("Hepatic metastases. The largest measures 4.2 cm. It abuts the diaphragm.", "42")]
    [InlineData("Metastasis in segment IVa of 2,8 cm.", "28")]
    [InlineData("FINDINGS: Liver metastasis 3.1 cm.\nIMPRESSION: Liver metastasis 3.4 cm.\nADDENDUM: The liver metastasis measures 3.9 cm.", "39")]
    public void Read_LiverLesion_ItsLargestCurrentSize(string text, string expected) => Assert.Equal(expected, Reading.Of("largest_diameter_mm", text));

    [Theory]
    [InlineData("Pancreatic tail mass 3.1 x 2.0 cm.")]
    [InlineData("Simple liver cyst of 4.5 cm.")]
    [InlineData("Haemangioma in segment VII, 5.5 cm.")]
    [InlineData("A 2 cm lesion in segment II, typical haemangioma.")]
    [InlineData("Mesenteric lymph node, short axis 17 mm.")]
    [InlineData("Spleen 13 cm. Aorta 21 mm. Common bile duct 9 mm.")]
    [InlineData("COMPARISON: Liver metastasis of 4 cm.")]
    [InlineData("TECHNIQUE: 5 mm slices through the liver.")]
    [InlineData("No liver lesion larger than 1 cm.")]
    [InlineData("Images of another patient with a 4 cm liver metastasis were removed.")]
    [InlineData("Ablation zone in segment VI 41 x 38 mm.")]
    [InlineData("Liver measures 18 cm.")]
    public void Read_SizeOfSomethingElse_IsNoLiverLesion(string text) => Assert.Empty(Reading.Of("largest_diameter_mm", text));

    [Theory]
    [InlineData("Three hypervascular liver metastases.", "3")]
    [InlineData("At least 12 hepatic metastases.", "12..")]
    [InlineData("Liver metastases too numerous to count.", "10..")]
    [InlineData("8 to 10 liver metastases.", "8..10")]
    [InlineData("Solitary metastasis in segment V.", "1")]
    [InlineData("Number of liver lesions: 6", "6")]
    [InlineData("No focal liver lesion.", "0 no")]
    [InlineData("Solitary 3 cm metastasis in the right lobe.", "1")]
    [InlineData("Ga-68 DOTATATE avid liver lesions.", "")]
    [InlineData("Several liver metastases.", "")]
    [InlineData("Two new liver metastases.", "")]
    [InlineData("No new liver lesions.", "")]
    [InlineData("1. Liver metastases.\n2. Ascites.", "")]
    [InlineData("Two renal cysts. Liver metastases.", "")]
    public void Read_Numbers_CountAllLiverLesionsOnly(string text, string expected) => Assert.Equal(expected, Reading.Of("lesion_count", text));

    [Theory]
    [InlineData("The portal vein is patent.", "patent")]
    [InlineData("No portal vein thrombosis.", "patent no")]
    [InlineData("No ascites, the portal vein is thrombosed.", "main_thrombosis")]
    [InlineData("Main portal vein patent. Thrombus in the right portal branch.", "branch_thrombosis")]
    [InlineData("Portal vein thrombosis cannot be excluded.", "main_thrombosis possible")]
    [InlineData("Suspected portal vein thrombosis.", "main_thrombosis probable")]
    [InlineData("If portal vein thrombosis develops, stop.", "")]
    [InlineData("Thrombosis of the splenic vein.", "")]
    [InlineData("Thrombus extends from the right portal vein into the main portal vein.", "main_thrombosis")]
    [InlineData("The hepatic veins and the portal vein are patent.", "patent")]
    [InlineData("Thrombosis of the portal vein is not seen.", "patent no")]
    [InlineData("The portal vein thrombus has resolved.", "patent no")]
    [InlineData("His father had portal vein thrombosis.", "")]
    [InlineData("Question: portal vein thrombosis?", "")]
    [InlineData("Portal vein: [patent / thrombosed]", "")]
    public void Read_PortalVein_AsSaid(string text, string expected) => Assert.Equal(expected, Reading.Of("portal_vein", text));

    [Theory]
    [InlineData("No ascites.", "none no")]
    [InlineData("Ascites: none", "none no")]
    [InlineData("Ascites: no\nSpleen: normal", "none no")]
    [InlineData("Moderate ascites.", "clinical")]
    [InlineData("Trace ascites.", "controlled")]
    [InlineData("No change in the ascites.", "clinical")]
    [InlineData("Ascites is unlikely.", "none no")]
    [InlineData("Large pleural effusion.", "")]
    [InlineData("Ascites: ___", "")]
    public void Read_Ascites_AsSaid(string text, string expected) => Assert.Equal(expected, Reading.Of("ascites", text));

    [Theory]
    [InlineData("Ki-67 <2 %.", "..2")]
    [InlineData("Ki-67 15-20%.", "15..20")]
    [InlineData("MIB-1 labelling index approximately 12 %", "12")]
    [InlineData("The proliferation index averages 8 % but reaches 21 % in the hot spot.", "21")]
    [InlineData("Ki-67 (%): 5", "5")]
    [InlineData("Ki-67: 2% (range 1-3%)", "2")]
    [InlineData("Ki-67 pending.", "")]
    [InlineData("ER 90 %, Ki-67 7 %, PR 0 %.", "7")]
    [InlineData("CLINICAL HISTORY: Ki-67 8 %.", "")]
    [InlineData("Ki-67 80 %.\nIf Ki-67 were 20 % it would be G2.", "80")]
    public void Read_Ki67_AsSaid(string text, string expected) => Assert.Equal(expected, Reading.Of("ki67_percent", text, ReportKinds.Pathology));

    [Theory]
    [InlineData("3 mitoses per 10 HPF", "3")]
    [InlineData("Mitotic count: 4 per 2 mm2", "4")]
    [InlineData("5 mitoses/mm²", "10")]
    [InlineData("10 mitoses per 50 HPF", "2")]
    [InlineData("<2 mitoses per 10 high power fields", "..2")]
    [InlineData("6 mitoses per 10 HPF (= 2.4 mm2)", "5")]
    [InlineData("Mitoses: 2", "2")]
    [InlineData("Mitoses not counted.", "")]
    public void Read_Mitoses_PerTwoSquareMillimetres(string text, string expected) => Assert.Equal(expected, Reading.Of("mitoses_per_2mm2", text, ReportKinds.Pathology));

    [Theory]
    [InlineData("distribution", "Metastases in segments VI and VII.", "unilobar")]
    [InlineData("distribution", "Bilobar liver metastases.", "complex")]
    [InlineData("distribution", "Innumerable metastases throughout both lobes.", "diffuse")]
    [InlineData("hepatic_tumour_burden_percent", "About 35 % of the liver is replaced by tumour.", "35")]
    [InlineData("hepatic_tumour_burden_percent", "Tumour burden less than 25 %.", "..25")]
    [InlineData("hepatic_tumour_burden_percent", "Steatosis 20 %.", "")]
    [InlineData("extrahepatic_disease", "No extrahepatic disease.", "none no")]
    [InlineData("extrahepatic_disease", "No bone metastases.", "")]
    [InlineData("extrahepatic_disease", "Widespread bone metastases.", "dominant")]
    [InlineData("sstr_krenning", "Liver metastases with Krenning score 3.", "3")]
    [InlineData("sstr_krenning", "Liver metastases Krenning 4. Bone lesion Krenning 2.", "4")]
    [InlineData("sstr_krenning", "No somatostatin receptor expression.", "0 no")]
    [InlineData("lung_shunt_percent", "The hepatopulmonary shunt is 12.4 %.", "12.4")]
    [InlineData("lung_shunt_percent", "LSF today 14 % (previously 6 %).", "14")]
    [InlineData("planned_activity_gbq", "Planned activity 1400 MBq.", "1.4")]
    [InlineData("cirrhosis", "Non-cirrhotic liver.", "false no")]
    [InlineData("caudate_lesion", "The caudate lobe is spared.", "false")]
    [InlineData("adjacent_viscus_within_10mm", "Metastasis in segment V, 4 mm from the gallbladder.", "true")]
    [InlineData("bilirubin_mg_dl", "Bilirubin 34.2 umol/L", "2")]
    [InlineData("differentiation", "No poorly differentiated component; the tumour is well differentiated.", "well")]
    [InlineData("primary_site", "Neuroendocrine tumour of the ileum.", "small_intestine")]
    [InlineData("encephalopathy", "Hepatic encephalopathy two years ago.", "true historical")]
    public void Read_OtherFacts_AsSaid(string fact, string text, string expected) => Assert.Equal(expected, Reading.Of(fact, text));

    [Theory]
    [InlineData("grade_reported", "NET G2.", "G2")]
    [InlineData("grade_reported", "Grade 3, well differentiated neuroendocrine tumour.", "G3_NET")]
    [InlineData("grade_reported", "Neuroendocrine neoplasm, G3.", "")]
    [InlineData("grade_reported", "Small cell neuroendocrine carcinoma.", "NEC")]
    [InlineData("net_histology_confirmed", "Well differentiated neuroendocrine tumour.", "true")]
    [InlineData("grade_reported", "Reference ranges: G1 <3 %, G2 3-20 %.", "")]
    public void Read_Pathology_AsSaid(string fact, string text, string expected) => Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Pathology));

    [Theory]
    [InlineData("portal_vein", "Pfortader frei durchgängig. Kein Aszites.", "patent")]
    [InlineData("ascites", "Pfortader frei durchgängig. Kein Aszites.", "none no")]
    [InlineData("largest_diameter_mm", "Lebermetastasen, die größte 3,2 x 2,8 cm in Segment VIII.", "32")]
    [InlineData("lesion_count", "Drei Lebermetastasen.", "3")]
    [InlineData("portal_vein", "Keine Pfortaderthrombose.", "patent no")]
    [InlineData("largest_diameter_mm", "Leberzyste von 4 cm.", "")]
    [InlineData("ki67_percent", "Ki-67: 8 %", "8")]
    [InlineData("ascites", "Sollte sich Aszites entwickeln, Kontrolle.", "")]
    public void Read_German_AsSaid(string fact, string text, string expected) => Assert.Equal(expected, Reading.Of(fact, text, language: null));

    [Fact]
    public void Read_SpanAndSentence_AreThoseOfTheWords()
    {
        var reading = Reading.Reader.Read("Liver normal. There is no ascites today.", ReportKinds.Imaging, "en");

        var ascites = Assert.Single(reading.Facts, f => f.Fact == "ascites");
        Assert.Equal("ascites", reading.Quote(ascites));
        Assert.Equal("There is no ascites today.", reading.Sentence(ascites));
    }

    [Fact]
    public void Read_Impression_OutranksFindings()
    {
        var reading = Reading.Reader.Read("FINDINGS: Ascites.\nIMPRESSION: No ascites.", ReportKinds.Imaging, "en");

        Assert.Equal(2, reading.Statements.Count(s => s.Fact == "ascites"));
        Assert.Equal("none", Assert.Single(reading.Facts, f => f.Fact == "ascites").Value.Code);
    }
}
