using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>What holds together only over a report: titles and sections, organs under headings, tracers, doubts told later, what was spoken of before.</summary>
public sealed class WholeReportTests
{
    private static readonly DateOnly Day = new(2026, 2, 1);

    [Theory]
    [InlineData("Liver: 18.5 cm, enlarged.", "")]
    [InlineData("LIVER: Enlarged (19 cm).", "")]
    [InlineData("LIVER: Size 17 cm. Two lesions, 12 and 14 mm.", "14")]
    [InlineData("LIVER: 16.4 cm craniocaudal. Metastases up to 3 cm.", "30")]
    [InlineData("Liver: S7 52 mm", "52")]
    [InlineData("Liver: Seg 4a 52 mm", "52")]
    [InlineData("Three metastases. Segment VII: 4.2 cm.", "42")]
    [InlineData("Three metastases. Right lobe: 17 cm.", "")]
    [InlineData("Liver: three metastases. Pancreas: 8 mm side-branch IPMN.", "")]
    [InlineData("The tail tumour of 4.4 cm is in situ.", "")]
    [InlineData("Liver metastases are seen. On CT they measure up to 26 mm.", "26")]
    [InlineData("Two renal cysts. On CT they measure 30 mm.", "")]
    [InlineData("Lesions suspicious for metastases are seen in the liver. The largest of them measures 17 mm.", "17 probable")]
    [InlineData("Liver: two lesions of 9 mm (segment II) and 14 mm (segment V). These are suspicious for metastases.", "14 probable")]
    [InlineData("Liver: two metastases of 9 mm (segment II) and 14 mm (segment V). A lesion in segment I is suspicious for another metastasis.", "14")]
    [InlineData("Liver: two lesions of 9 and 14 mm. Impression: liver metastases.", "14")]
    public void Read_LargestDiameterMm_IsOfLiverLesions(string text, string expected) =>
        Assert.Equal(expected, Reading.Of("largest_diameter_mm", text, ReportKinds.Imaging, "en", Day));

    [Theory]
    [InlineData("Leber: vergrößert, 18,5 cm", "")]
    [InlineData("Leber: 18 cm in der MCL, homogen.", "")]
    [InlineData("Leber: normal groß, 14 cm.", "")]
    [InlineData("Leber: S7 52 mm", "52")]
    [InlineData("Leber: Herd 18 mm. Gallengangshamartom 4 mm.", "18")]
    public void Read_LargestDiameterMmGerman_IsOfLiverLesions(string text, string expected) =>
        Assert.Equal(expected, Reading.Of("largest_diameter_mm", text, ReportKinds.Imaging, "de", Day));

    [Theory]
    [InlineData("Three of the liver lesions show FDG uptake clearly above background.", "")]
    [InlineData("FDG PET/CT\nLiver: metastases with uptake above the liver.", "")]
    [InlineData("DOTATATE PET/CT\nLiver: metastases with uptake above the spleen.", "4")]
    [InlineData("FDG: liver metastases with uptake above the liver.\nDOTATATE: uptake in the liver metastases above the spleen.", "4")]
    [InlineData("Liver: metastases with uptake above the spleen.", "4")]
    public void Read_SstrKrenning_OnlyOfReceptorTracers(string text, string expected) =>
        Assert.Equal(expected, Reading.Of("sstr_krenning", text, ReportKinds.Nuclear, "en", Day));

    [Theory]
    [InlineData("No metastases elsewhere.", "none no")]
    [InlineData("No metastases elsewhere in the liver.", "")]
    [InlineData("No liver metastases elsewhere.", "")]
    [InlineData("Segment II lesion ablated. No disease elsewhere in the remaining liver.", "")]
    public void Read_ExtrahepaticDisease_NotFromTheRestOfTheLiver(string text, string expected) =>
        Assert.Equal(expected, Reading.Of("extrahepatic_disease", text, ReportKinds.Imaging, "en", Day));

    [Theory]
    [InlineData("Weight stable.", "")]
    [InlineData("She is clinically stable.", "")]
    [InlineData("Haemodynamically stable.", "")]
    [InlineData("Vital signs: SpO2 96 %, stable.", "")]
    [InlineData("Platelets 90, stable.", "")]
    [InlineData("Spleen 14 cm, stable.", "")]
    [InlineData("Liver metastases: stable.", "false")]
    [InlineData("Disease remains stable.", "false")]
    [InlineData("Impression: Stable.", "false")]
    [InlineData("IMPRESSION: Stable appearances for 11 months.", "false")]
    [InlineData("Change since last study: stable", "false")]
    [InlineData("Change since last study       progressive", "true")]
    public void Read_Progression_OnlyOfTheDisease(string text, string expected) =>
        Assert.Equal(expected, Reading.Of("progression_12m", text, ReportKinds.Imaging, "en", Day));

    [Theory]
    [InlineData("portal_vein", "Portal and splenic veins - Splenic vein thrombosed; portal vein patent.", "patent")]
    [InlineData("portal_vein", "Portal and splenic veins: Splenic vein thrombosed.", "")]
    [InlineData("portal_vein", "PORTAL VEIN. Patent. ASCITES. None.", "patent")]
    [InlineData("ascites", "PORTAL VEIN. Patent. ASCITES. None.", "none no")]
    [InlineData("ascites", "NO ASCITES. Liver normal.", "none no")]
    [InlineData("biliary_obstruction", "BILIARY SYSTEM. No obstruction.\nVESSELS. Portal vein patent.", "false no")]
    [InlineData("distribution", "Liver metastases, disseminated extrahepatic disease.", "")]
    [InlineData("lesion_count", "Liver metastases in both lobes, about 18, largest 66 mm in segment VIII.", "18")]
    [InlineData("lesion_count", "Bilobar liver metastases, more than 20.", "20..")]
    [InlineData("lesion_count", "Liver metastases in both lobes, about 18 mm.", "")]
    [InlineData("age_years", "FDG PET/CT of 19 November 2024 in a 61-year-old man.", "61")]
    [InlineData("age_years", "Demographics: 70 y, female", "70")]
    [InlineData("sex", "Demographics: 70 y, female", "female")]
    [InlineData("age_years", "Age / sex                     73 / female", "73")]
    [InlineData("prior_tare_sessions", "Number of radioembolisations including yesterday: 2", "2")]
    [InlineData("prior_tace_sessions", "Now two embolisation sessions in total.", "2")]
    [InlineData("prior_prrt_cycles", "PRRT cycles completed to date, this one included: 4", "4")]
    [InlineData("bilirubin_mg_dl", "bilirubin 12 µmol/L was normal last year; today 1.1 mg/dL", "1.1")]
    [InlineData("prior_lung_dose_gy", "SIRT two years ago, lung dose 3.2 Gy.", "3.2")]
    [InlineData("planned_lung_dose_gy", "SIRT two years ago, lung dose 3.2 Gy.", "")]
    [InlineData("prior_prrt_cycles", "Post-PRRT clinic, week 6.", "")]
    [InlineData("portal_vein", "Right branch of portal vein is thrombosed.", "branch_thrombosis")]
    [InlineData("progression_12m", "Large lesion in segments V-VIII with infiltrating pattern of growth.", "")]
    [InlineData("distribution", "Air in ducts L > R.", "")]
    [InlineData("distribution", "Mets R > L.", "complex")]
    [InlineData("leukocytes_10e9_l", "TLC 11,200 /cumm", "11.2")]
    [InlineData("albumin_g_dl", "Alb 2.4 gm/dL", "2.4")]
    [InlineData("largest_diameter_mm", "MRI: two liver metastases. 8 mm calcified meningioma along the falx.", "")]
    [InlineData("largest_diameter_mm", "Two liver metastases. 31 mm in segment 4 and 12 mm in segment 6.", "31")]
    [InlineData("lesion_count", "MRI liver. Hx: NET, distal pancreatectomy 2020.\n4 mets in both lobes.", "4")]
    [InlineData("lesion_count", "MRI liver. Hx: NET, 4 mets.", "")]
    [InlineData("lesion_count", "MRI of the liver. Comparison: study of May, five metastases. I count six metastases.", "6")]
    [InlineData("ascites", "US liver. Plan: SIRT.\nAscites to be drained.", "")]
    [InlineData("whipple_history", "We recommend Whipple's procedure with left hepatectomy.", "")]
    [InlineData("largest_diameter_mm", "The request form speaks of a 24 mm hepatic lesion.", "")]
    [InlineData("octreotide_periprocedural_planned", "Octreotide will be given by infusion overnight only in case of flushing.", "")]
    [InlineData("platelets_10e9_l", "platelets 150 000/µL", "150")]
    [InlineData("platelets_10e9_l", "platelets 150 K/mcL", "150")]
    [InlineData("platelets_10e9_l", "Platelets (x10^9/L): 188", "188")]
    [InlineData("platelets_10e9_l", "Platelets | 188 | x10^9/L", "188")]
    [InlineData("platelets_10e9_l", "platelets 98 000 per microlitre", "98")]
    [InlineData("platelets_10e9_l", "Platelets 188", "")]
    [InlineData("platelets_10e9_l", "Plts 150 (10^9/L)", "150")]
    [InlineData("platelets_10e9_l", "platelet count 98 × 109/L", "98")]
    [InlineData("platelets_10e9_l", "Thrombozyten 150.000/µl", "")]
    [InlineData("ablation_margin_mm", "Margin of at least 10 mm all around.", "10..")]
    [InlineData("hepatic_arterial_impediment", "Arterial access to the liver is straightforward.", "false")]
    [InlineData("hepatic_arterial_impediment", "The coeliac axis could not be engaged.", "true")]
    [InlineData("adjacent_viscus_within_10mm", "Nearest hollow viscus 25 mm away.", "false")]
    [InlineData("interstitial_lung_disease", "PMH: ILD on nintedanib.", "true")]
    [InlineData("status_post_curative_resection", "NED after hepatectomy.", "true")]
    [InlineData("infiltrative_growth", "Lesion borders smooth and distinct, none infiltrative.", "false")]
    [InlineData("microsphere_type", "If new lesions appear, radioembolisation with glass would be an alternative.", "")]
    public void Read_FactEnglish_AsSaid(string fact, string text, string expected) => Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.None, "en", Day));

    [Theory]
    [InlineData("sex", "Sehr geehrter Herr Kollege, vielen Dank.", "")]
    [InlineData("sex", "Sehr geehrter Herr Dr. Maier, Ihre Patientin hat ...", "female")]
    [InlineData("primary_site", "Indikation: Lebermetastasen eines NET unbekannten Primums.", "unknown")]
    [InlineData("microsphere_type", "Geplant ist eine SIRT mit Harzpartikeln.", "resin")]
    [InlineData("prior_prrt_cycles", "Bislang abgeschlossene Zyklen einschließlich des jetzigen: 2", "2")]
    [InlineData("age_years", "Alter/Geschlecht: 54 / weiblich", "54")]
    [InlineData("prior_lung_dose_gy", "Vor zwei Jahren eine SIRT rechts mit einer Lungendosis von 3,2 Gy.", "3.2")]
    [InlineData("platelets_10e9_l", "Lc 3.1 G/l, Hb 104 g/l, Tc 132 G/l", "132")]
    [InlineData("largest_diameter_mm", "Laut Zuweisung Lebermetastase 24 mm.", "")]
    [InlineData("platelets_10e9_l", "Thrombozyten 150'000/µl", "150")]
    [InlineData("platelets_10e9_l", "Thrombozyten 150.000/µl", "150")]
    [InlineData("ablation_margin_mm", "Der Ablationsdefekt überragt den Herd allseits um mindestens 7 mm.", "7..")]
    [InlineData("adjacent_viscus_within_10mm", "Nachbarorgane < 10 mm: nein", "false no")]
    [InlineData("portal_vein", "Die Pfortader ist offen, Aszites besteht nicht.", "patent")]
    public void Read_FactGerman_AsSaid(string fact, string text, string expected) => Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.None, "de", Day));

    [Theory]
    [InlineData("ecog", "Clinical information: 58-year-old man, ECOG 1.\nFindings: liver normal.", "1")]
    [InlineData("bilirubin_mg_dl", "Clinical information: bilirubin 1.2 mg/dl.\nFindings: liver normal.", "1.2")]
    [InlineData("bilirubin_mg_dl", "Clinical information: bilirubin 1.2 mg/dl.\nLaboratory: bilirubin 2.4 mg/dl.", "2.4")]
    [InlineData("bilirubin_mg_dl", "Clinical information: in 2021 bilirubin was 3 mg/dl.\nFindings: liver normal.", "")]
    [InlineData("ascites", "Clinical information: ascites.\nFindings: liver normal.", "")]
    [InlineData("ki67_percent", "Clinical information: NET, Ki-67 5 %.\nFindings: liver normal.", "")]
    public void Read_ClinicalInformation_TellsTheStateThePatientIsSentIn(string fact, string text, string expected) =>
        Assert.Equal(expected, Reading.Of(fact, text, ReportKinds.Imaging, "en", Day));
}
