using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>What whole reports of another hand were first read wrongly in, by cause.</summary>
public sealed class UnseenWordingTests
{
    private static readonly DateOnly Day = new(2026, 2, 1);

    [Theory]
    [InlineData("Lesion | Segment | Size (mm) | Prior (mm)\n1 | IVa | 31 | 28\n2 | VII | 22 | 35", "31")]
    [InlineData("Lesion | Segment | Prior | Size (cm)\n1 | IVa | 4.4 | 3.1\n2 | VII | 2.2 | 2.1", "31")]
    [InlineData("Lesion | Segment | Size\n1 | II | 12 mm\n2 | IVa | 35 x 30 mm\n3 | VI | 21 mm", "35")]
    [InlineData("Obs | Loc | Size | APHE | Change\n1 | S8/4a | 42 x 38 mm | yes | +60 mm\n2 | S5 | 19 x 17 mm | yes | stable", "42")]
    [InlineData("LIVER\nLesion    Segment    Diameter (mm)\n1         VI         23\n2         II         8", "23")]
    [InlineData("Lesion | Site | Size (mm)\n1 | Liver S7 | 23\n2 | Mesenteric node | 34", "23")]
    public void Read_ColumnOfSizes_OfTheLiver(string text, string expected) =>
        Assert.Equal(expected, Reading.Of("largest_diameter_mm", text, ReportKinds.Imaging, "en", Day));

    [Theory]
    [InlineData("There is a mass in the liver consistent with a metastasis. It measures 3.1 cm in greatest dimension.", "31 probable")]
    [InlineData("There is a metastasis in segment 7. It measures 3.1 cm.", "31")]
    [InlineData("A metastasis lies in segment 4.\n6 cm cyst in segment 2.", "")]
    [InlineData("There is a cyst in segment two. It measures 5.4 cm in greatest dimension.", "")]
    [InlineData("Two metastases, S4 (16 mm) and S2 (9 mm).", "16")]
    [InlineData("One further metastasis in segment eight, one point six centimetres.", "16")]
    [InlineData("RPV thrombus non-occlusive. 2 hyperechoic mets R lobe 3.1 + 2.2 cm.", "31")]
    public void Read_SizeOfALesion_AsSaid(string text, string expected) =>
        Assert.Equal(expected, Reading.Of("largest_diameter_mm", text, ReportKinds.Imaging, "en", Day));

    [Theory]
    [InlineData("en", "Mets S6 2.4 cm, S7 1.9 cm, S4 0.8 cm.", "complex")]
    [InlineData("en", "Mets S6: 23 mm, S7: 18 mm, S8: 12 mm.", "unilobar")]
    [InlineData("de", "LM S6 2,4 cm, S7 1,9 cm, S4 0,8 cm.", "complex")]
    [InlineData("en", "The index lesions have reduced, the one in segment six from 41 to 32 mm.", "")]
    public void Read_SegmentsBetweenSizes_AllCount(string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("distribution", text, ReportKinds.Imaging, language, Day));

    [Theory]
    [InlineData("No focal liver lesion other than a 14 mm simple cyst.", "0 no")]
    [InlineData("No focal liver lesion except for a haemangioma.", "0 no")]
    [InlineData("No focal liver lesion other than local recurrence at the ablation site.", "")]
    [InlineData("No focal liver lesion apart from a 9 mm nodule.", "")]
    [InlineData("Neuroendocrine liver metastases, 3, progressive.", "3")]
    [InlineData("Right hemihepatectomy 2022 for metastases.", "")]
    [InlineData("There are too many lesions in the liver to count.", "10..")]
    [InlineData("The liver lesions take up tracer. On FDG one lesion in segment four is hypermetabolic.", "")]
    [InlineData("There is one lesion in segment four.", "1")]
    public void Read_NumberOfLesions_AsSaid(string text, string expected) =>
        Assert.Equal(expected, Reading.Of("lesion_count", text, ReportKinds.Imaging, "en", Day));

    [Theory]
    [InlineData("en", "LSF 3.1% planar, 2.2% SPECT.", "2.2")]
    [InlineData("en", "LSF 2.2% SPECT, 3.1% planar.", "2.2")]
    [InlineData("de", "Die Shuntfraktion beträgt 15,2 %, im SPECT/CT 12,0 %.", "12")]
    [InlineData("en", "Lung shunt right lobe 4.2 %. Lung shunt left lobe 6.8 %.", "6.8")]
    [InlineData("en", "Lung shunt right 4.2 %. Lung shunt left 6.8 %. Combined lung shunt 5.3 %.", "5.3")]
    [InlineData("en", "Lung shunting was calculated as 4.\n6 percent.", "4.6")]
    [InlineData("de", "Lungenshunt 12,\n4 %.", "12.4")]
    [InlineData("en", "The calculated fraction of activity reaching the lungs was eleven point two percent.", "11.2")]
    [InlineData("en", "Lung shunt 12 %, above the cut-off of 10 %.", "12")]
    [InlineData("en", "Lung shunt expected below 10 %.", "")]
    [InlineData("de", "Shuntfraktion: 7,4 %\nBeurteilung: Kein relevanter hepatopulmonaler Shunt (7,4 %).", "7.4")]
    [InlineData("en", "Lung shunt: 4 %\nImpression: No relevant lung shunt.", "4")]
    [InlineData("en", "Lung shunt: 24 %\nImpression: No relevant lung shunt.", "..10 no")]
    [InlineData("en", "Lung shunt ........ 8.1 %", "8.1")]
    public void Read_LungShunt_OfTheMethodThatCounts(string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("lung_shunt_percent", text, ReportKinds.Nuclear, language, Day));

    [Theory]
    [InlineData("Tc-99m MAA, right hepatic artery.\nLung shunt fraction: 7.4 %", "true")]
    [InlineData("MAA is booked for 14 June. Lung shunt expected below 10 %.", "")]
    [InlineData("Lung shunt fraction: 7.4 %", "")]
    public void Read_ShuntMeasuredWithMaa_MappingIsDone(string text, string expected) =>
        Assert.Equal(expected, Reading.Of("maa_mapping_done", text, ReportKinds.Nuclear, "en", Day));

    [Theory]
    [InlineData("biliary_obstruction", "There is no biliary dilatation on the right.", "")]
    [InlineData("biliary_obstruction", "There is no biliary dilatation.", "false no")]
    [InlineData("biliary_obstruction", "Dilated bile ducts on the right.", "true")]
    [InlineData("active_infection", "Infection: No abscess. Patient afebrile.", "false no")]
    [InlineData("active_infection", "No evidence of current infection.", "false no")]
    [InlineData("active_infection", "Infection: cholangitis.", "true")]
    [InlineData("sstr_discordant_lesion", "The findings represent mismatch disease and PRRT is unlikely to be of benefit.", "true")]
    [InlineData("primary_resected", "He remains on monthly octreotide LAR 30 mg.", "")]
    [InlineData("primary_resected", "Rectal NET, s/p LAR 2020.", "true")]
    [InlineData("ascites", "Previously noted trace ascites has increased to a moderate amount.", "clinical")]
    [InlineData("liver_mets_present", "Right hemihepatectomy 2022 for metastases.", "")]
    [InlineData("liver_mets_present", "Liver clear.", "false")]
    [InlineData("liver_mets_present", "Liver clear apart from a 9 mm nodule.", "")]
    [InlineData("biliary_violation", "Residual gas consistent with the previous sphincterotomy.", "sphincterotomy")]
    [InlineData("maa_mapping_done", "PRE-TREATMENT 99mTc-MAA STUDY", "true")]
    [InlineData("cirrhosis", "Cirrhosis: no morphologic features.", "")]
    [InlineData("extrahepatic_disease", "Lung shunt fraction 6.6 %.\nExtrahepatic sites: none seen.", "")]
    [InlineData("gi_deposition_uncorrectable", "Lung shunt fraction 6.6 %.\nExtrahepatic sites: none seen.", "false no")]
    [InlineData("extrahepatic_disease", "Extrahepatic: none.", "none no")]
    [InlineData("portal_vein", "The right portal vein is occluded by thrombus, which extends into the main trunk.", "main_thrombosis")]
    [InlineData("ascites", "Question: new ascites?\nAnswer:\n- Ascites: no", "none no")]
    [InlineData("liver_mets_present", "Metastasis in segment 2. Elsewhere the liver is clear.", "true")]
    [InlineData("extrahepatic_disease", "Liver metastases with uptake equal to spleen.", "")]
    [InlineData("extrahepatic_disease", "No mets anywhere.", "none no")]
    public void Read_DenialsAndTheirScope_AsMeant(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Nuclear, "en", Day));

    [Theory]
    [InlineData("bilirubin_mg_dl", "Bilirubin 4.1 mg/dL on admission, now 1.3.", "1.3")]
    [InlineData("hepatic_tumour_burden_percent", "Tumour load I would estimate at about a third of the liver.", "33")]
    [InlineData("planned_lung_dose_gy", "The first radioembolisation took place in April with a lung dose of three gray.", "")]
    [InlineData("prior_lung_dose_gy", "The first radioembolisation took place in April with a lung dose of three gray.", "3")]
    [InlineData("sstr_krenning", "Krenning scores (0-4)\n Liver: 3\n Bone: 0", "3")]
    [InlineData("sstr_krenning", "Krenning scores (0-4)\n Liver ........ 3\n Bone ......... 0", "3")]
    [InlineData("sstr_krenning", "Krenning 4.\nLiver: 3 lesions.", "4")]
    [InlineData("fdg_positive", "FDG-avid lesion in segment VIII, dedifferentiation suspected.", "true")]
    [InlineData("prior_systemic_lines", "No of prior systemic lines: 2", "2")]
    [InlineData("prior_systemic_lines", "Patient had one prior line (everolimus).", "1")]
    [InlineData("uncorrectable_coagulopathy", "Coagulopathy refractory to vitamin K and plasma.", "true")]
    [InlineData("uncorrectable_coagulopathy", "Persistent coagulopathy despite plasma.", "true")]
    [InlineData("uncorrectable_coagulopathy", "INR remains 2.1 after FFP, not correctable.", "true")]
    [InlineData("uncorrectable_coagulopathy", "Coagulopathy (INR 2.3) that does not correct with vitamin K.", "true")]
    [InlineData("uncorrectable_coagulopathy", "INR 1.1, no correction needed.", "")]
    [InlineData("prior_systemic_lines", "Prior systemic therapies: everolimus, then temozolomide/capecitabine (2 lines).", "2")]
    public void Read_Values_AsMeant(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Nuclear, "en", Day));

    [Theory]
    [InlineData("liver_mets_present", "Zustand nach Hemihepatektomie rechts wegen Lebermetastasen 2021.", "")]
    [InlineData("primary_site", "Klinische Angaben: V. a. Lebermetastase bei bekanntem Pankreas-NET", "pancreas")]
    [InlineData("liver_mets_present", "Bei dem 67-jährigen Patienten mit NET finden sich in beiden Leberlappen acht Metastasen.", "true")]
    [InlineData("prior_systemic_lines", "Nach 2 Vorlinien Progress.", "2")]
    [InlineData("prior_systemic_lines", "Nach drei systemischen Vortherapien.", "3")]
    [InlineData("prior_systemic_lines", "Systemische Vortherapie: keine", "0 no")]
    [InlineData("uncorrectable_coagulopathy", "Koagulopathie, therapierefraktär.", "true")]
    [InlineData("uncorrectable_coagulopathy", "Gerinnung trotz Vitamin K nicht korrigierbar.", "true")]
    [InlineData("uncorrectable_coagulopathy", "Die Gerinnungsstörung ließ sich mit Vitamin K nicht korrigieren.", "true")]
    [InlineData("sex", "Bei dem 67-jährigen Patienten.", "male")]
    [InlineData("age_years", "Bei dem 67-jährigen Patienten.", "67")]
    [InlineData("fdg_positive", "FDG-PET: Leberherde nicht FDG-avide", "false no")]
    public void Read_German_AsMeant(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Nuclear, "de", Day));

    [Theory]
    [InlineData("grade_reported", "Metastatic neuroendocrine tumour, grade two.", "G2")]
    [InlineData("grade_reported", "Ileum: well-differentiated NET, G1.\nLiver: metastatic well-differentiated NET, G2.", "G2")]
    [InlineData("mitoses_per_2mm2", "NEC, large cell, mits 34/10 HPF.", "34")]
    [InlineData("net_histology_confirmed", "Clinical: r/o HCC\nDx: Liver, FNA: metastatic neuroendocrine neoplasm.", "true")]
    [InlineData("net_benign", "Positive for malignant cells.", "")]
    [InlineData("net_benign", "Suspicious for malignancy.", "")]
    [InlineData("net_benign", "No evidence of malignancy.", "true no")]
    [InlineData("net_benign", "Negative for malignancy.", "true no")]
    [InlineData("net_histology_confirmed", "The sample is not considered representative.", "false no")]
    [InlineData("net_histology_confirmed", "Non-diagnostic for the radiologic lesion.", "false no")]
    [InlineData("primary_site", "A. Small bowel, terminal ileum, right hemicolectomy:\n - Well differentiated neuroendocrine tumor, grade 1", "small_intestine")]
    public void Read_Pathology_AsMeant(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Pathology, "en", Day));
}
