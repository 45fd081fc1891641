using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Wordings of receptor uptake, mapping and tumour burden, with statements about other times, organs, persons and conditions between them.</summary>
public sealed class UptakePhraseTests
{
    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "Liver metastases with uptake markedly exceeding that of the spleen.", "4")]
    [InlineData(ReportKinds.Nuclear, "en", "Liver lesions: uptake greater than liver, less than spleen.", "3")]
    [InlineData(ReportKinds.Nuclear, "en", "Hepatic metastases with tracer accumulation above normal liver background.", "3")]
    [InlineData(ReportKinds.Nuclear, "en", "Krenning score IV in the hepatic metastases.", "4")]
    [InlineData(ReportKinds.Nuclear, "en", "Uptake in the liver metastases is equal to normal liver.", "2")]
    [InlineData(ReportKinds.Nuclear, "en", "Hepatic lesions show uptake lower than normal liver.", "1")]
    [InlineData(ReportKinds.Nuclear, "en", "The liver metastases show no tracer uptake on DOTATATE PET.", "0 no")]
    [InlineData(ReportKinds.Nuclear, "en", "All hepatic metastases are more intense than the spleen.", "4")]
    [InlineData(ReportKinds.Nuclear, "en", "Modified Krenning score: 3 (liver).", "3")]
    [InlineData(ReportKinds.Nuclear, "en", "Krenning 3-4 uptake in the liver metastases.", "3..4")]
    [InlineData(ReportKinds.Nuclear, "en", "Intense DOTATATE uptake in all liver metastases.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "The pancreatic primary shows Krenning 4 uptake.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Liver lesions isointense to background liver on DOTATATE.", "2")]
    [InlineData(ReportKinds.Nuclear, "en", "Avidity of the hepatic deposits far higher than splenic uptake.", "4")]
    [InlineData(ReportKinds.Nuclear, "en", "Liver metastases more avid than liver parenchyma but not reaching splenic intensity.", "3")]
    [InlineData(ReportKinds.Nuclear, "en", "Liver mets: KS 3.", "3")]
    [InlineData(ReportKinds.Nuclear, "en", "Receptor-negative liver metastases.", "0 no")]
    [InlineData(ReportKinds.Nuclear, "de", "Lebermetastasen mit Speicherung stärker als die Milz.", "4")]
    [InlineData(ReportKinds.Nuclear, "de", "Lebermetastasen mit gegenüber der Leber gesteigerter Traceranreicherung, unterhalb der Milz.", "3")]
    [InlineData(ReportKinds.Nuclear, "de", "Krenning-Score 3 der Lebermetastasen.", "3")]
    [InlineData(ReportKinds.Nuclear, "de", "Leberherde mit leberäquivalenter Anreicherung.", "2")]
    [InlineData(ReportKinds.Nuclear, "de", "Rezeptornegative Lebermetastasen.", "0 no")]
    [InlineData(ReportKinds.Nuclear, "de", "Speicherung der Leberherde geringer als Leber.", "1")]
    [InlineData(ReportKinds.Nuclear, "en", "Uptake in hepatic lesions higher than in spleen and kidneys.", "4")]
    [InlineData(ReportKinds.Nuclear, "en", "Uptake in liver metastases exceeds background liver.", "3")]
    [InlineData(ReportKinds.Nuclear, "en", "Liver lesions with tracer uptake comparable to the surrounding liver.", "2")]
    [InlineData(ReportKinds.Nuclear, "en", "Krenning 4/4 in all liver lesions.", "4")]
    [InlineData(ReportKinds.Nuclear, "en", "No somatostatin receptor expression in the liver metastases.", "0 no")]
    [InlineData(ReportKinds.Nuclear, "en", "Moderate uptake (Krenning 3) in both hepatic lesions.", "3")]
    [InlineData(ReportKinds.Nuclear, "de", "Anreicherung der Lebermetastasen deutlich über der Milz.", "4")]
    [InlineData(ReportKinds.Nuclear, "de", "Herde der Leber mit Speicherung auf Leberniveau.", "2")]
    public void Read_SstrKrenning_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("sstr_krenning", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "Lung shunt was 24 %.", "24")]
    [InlineData(ReportKinds.Nuclear, "en", "LSF 6.3 % on SPECT/CT (planar 8.1 %).", "6.3")]
    [InlineData(ReportKinds.Nuclear, "en", "Lung shunt above 20 % is a contraindication.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Liver-lung shunt: 4 percent.", "4")]
    [InlineData(ReportKinds.Nuclear, "en", "No relevant lung shunt.", "..10 no")]
    [InlineData(ReportKinds.Nuclear, "en", "Lung shunt to be determined.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Thirteen percent of the MAA activity shunts to the lungs.", "13")]
    [InlineData(ReportKinds.Nuclear, "en", "Lung shunt 9 %, at the first mapping 17 %.", "9")]
    [InlineData(ReportKinds.Nuclear, "en", "Prior mapping (2023): lung shunt 17 %.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Hepatopulmonary shunting at 17 %, dose reduction advised.", "17")]
    [InlineData(ReportKinds.Nuclear, "de", "Lungenshunt von 7 %.", "7")]
    [InlineData(ReportKinds.Nuclear, "de", "Shuntanteil in die Lunge 3,5 %.", "3.5")]
    [InlineData(ReportKinds.Nuclear, "de", "Kein relevanter Lungenshunt.", "..10 no")]
    [InlineData(ReportKinds.Nuclear, "en", "The lung shunt has been calculated at 12.5%.", "12.5")]
    [InlineData(ReportKinds.Nuclear, "en", "Lung shunt not yet calculated.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Lung shunt 8 % (limit 20 %).", "8")]
    [InlineData(ReportKinds.Nuclear, "en", "Had the lung shunt been 25 %, we would not treat.", "")]
    [InlineData(ReportKinds.Nuclear, "de", "Hepatopulmonaler Shunt 14 % (Grenzwert 20 %).", "14")]
    public void Read_LungShuntPercent_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("lung_shunt_percent", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "MAA SPECT/CT: no extrahepatic tracer deposition.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "MAA: uptake in the duodenum which could not be corrected by coiling.", "true")]
    [InlineData(ReportKinds.Nuclear, "en", "MAA: gastric activity eliminated after coil embolisation of the right gastric artery.", "false")]
    [InlineData(ReportKinds.Nuclear, "en", "MAA: focal gastric uptake; coil embolisation planned.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Mapping with MAA. No activity in stomach or bowel.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "MAA accumulation in the stomach wall persists despite repeated embolisation.", "true")]
    [InlineData(ReportKinds.Nuclear, "en", "DOTATATE: physiological bowel activity.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "No GI shunting on MAA scan.", "false no")]
    [InlineData(ReportKinds.Nuclear, "de", "MAA-SPECT/CT: keine extrahepatische Anreicherung.", "false no")]
    [InlineData(ReportKinds.Nuclear, "de", "MAA-Anreicherung im Duodenum, trotz Coiling nicht zu beseitigen.", "true")]
    [InlineData(ReportKinds.Nuclear, "en", "MAA SPECT/CT: tracer in the stomach; repeat angiography planned.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "MAA: no tracer in the gastrointestinal tract.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "MAA: persistent duodenal uptake, not amenable to embolisation.", "true")]
    public void Read_GiDepositionUncorrectable_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("gi_deposition_uncorrectable", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Tumour burden 60 % of liver volume.", "60")]
    [InlineData(ReportKinds.Imaging, "en", "About 40 % of the liver is replaced by metastases.", "40")]
    [InlineData(ReportKinds.Imaging, "en", "Hepatic tumor burden 25-50%.", "25..50")]
    [InlineData(ReportKinds.Imaging, "en", "Tumour load < 25 %.", "..25")]
    [InlineData(ReportKinds.Imaging, "en", "More than 75 % liver involvement.", "75..")]
    [InlineData(ReportKinds.Imaging, "en", "Half of the liver parenchyma is replaced by tumour.", "50")]
    [InlineData(ReportKinds.Imaging, "en", "Steatosis 30 %.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Future liver remnant 30 %.", "")]
    [InlineData(ReportKinds.Imaging, "en", "A tumour burden above 50 % would preclude surgery.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Tumour burden 15 %, previously 30 %.", "15")]
    [InlineData(ReportKinds.Imaging, "en", "Metastases occupy some 35 % of the liver.", "35")]
    [InlineData(ReportKinds.Imaging, "de", "Tumorlast der Leber ca. 30 %.", "30")]
    [InlineData(ReportKinds.Imaging, "de", "Hepatische Tumorlast: 50 %", "50")]
    [InlineData(ReportKinds.Imaging, "de", "Etwa 20 % des Leberparenchyms sind durch Metastasen ersetzt.", "20")]
    [InlineData(ReportKinds.Imaging, "en", "Liver involvement is estimated at 45 percent.", "45")]
    [InlineData(ReportKinds.Imaging, "en", "Tumor burden approximately 10% of liver volume.", "10")]
    [InlineData(ReportKinds.Imaging, "en", "50% decrease in tumour burden.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Less than a quarter of the liver is involved.", "..25")]
    [InlineData(ReportKinds.Imaging, "en", "Three quarters of the liver are replaced.", "75")]
    [InlineData(ReportKinds.Imaging, "de", "Tumorlast 60 %.", "60")]
    [InlineData(ReportKinds.Imaging, "de", "Tumorlast um 20 % rückläufig.", "")]
    public void Read_HepaticTumourBurdenPercent_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("hepatic_tumour_burden_percent", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "Receptor status was assessed with planar In-111 pentetreotide scintigraphy alone.", "true")]
    [InlineData(ReportKinds.Nuclear, "en", "Receptor status is not based on planar imaging only.", "false")]
    [InlineData(ReportKinds.Nuclear, "en", "Receptor imaging was not limited to scintigraphy: PET with DOTANOC was available.", "false")]
    [InlineData(ReportKinds.Nuclear, "en", "Octreoscan; a receptor PET has never been obtained, octreoscan only.", "true")]
    [InlineData(ReportKinds.Nuclear, "de", "Die Rezeptordiagnostik erfolgte ausschließlich als Octreotid-SPECT.", "true")]
    [InlineData(ReportKinds.Nuclear, "de", "Nur planare/SPECT-Rezeptorbildgebung: nein", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "Bone scintigraphy unremarkable.", "")]
    public void Read_ReceptorImaging_PlanarOnlyOrNot(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("sstr_planar_only", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "Linear FDG uptake along the gastro-oesophageal junction fits reflux.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Physiological FDG uptake only.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "A glucose-avid, receptor-poor clone in segment VIII.", "true")]
    [InlineData(ReportKinds.Nuclear, "de", "Das FDG-PET zeigt einen kräftigen Mehrumsatz in Segment IV.", "true")]
    [InlineData(ReportKinds.Nuclear, "de", "Der zuvor noch FDG-positive Herd ist jetzt FDG-negativ.", "false no")]
    public void Read_Fdg_OfTumourOnly(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("fdg_positive", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "No extrahepatic lesion expresses somatostatin receptors.", "")]
    [InlineData(ReportKinds.Nuclear, "de", "Die Lebermetastasen speichern kein DOTATOC.", "0 no")]
    public void Read_ReceptorDenial_OfTheLiverOnly(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("sstr_krenning", text, kind, language));
}
