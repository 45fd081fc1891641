using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Wordings of number, size and place of liver lesions, with statements about other times, organs, persons and conditions between them.</summary>
public sealed class LesionTrapTests
{
    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Dominant metastasis in segment 8, 4.2 x 3.9 cm.", "42")]
    [InlineData(ReportKinds.Imaging, "en", "Hepatic metastases, the largest 3.1 cm.", "31")]
    [InlineData(ReportKinds.Imaging, "en", "The right lobe measures 17 cm.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Liver span 18 cm in the midclavicular line.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Enlarged liver, 19.5 cm craniocaudal.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Pancreatic head mass 3.4 cm; multiple liver metastases.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Metastasis (22 mm) in segment III.", "22")]
    [InlineData(ReportKinds.Imaging, "en", "Largest index lesion in the right hepatic lobe measures 5.5 cm (previously 6.1 cm).", "55")]
    [InlineData(ReportKinds.Imaging, "en", "Multiple hypervascular liver lesions measuring up to 18 mm.", "18")]
    [InlineData(ReportKinds.Imaging, "en", "Splenic lesion of 2.2 cm.", "")]
    [InlineData(ReportKinds.Imaging, "en", "2.4 cm haemangioma in segment VI. Liver metastases without size.", "")]
    [InlineData(ReportKinds.Imaging, "en", "A 14 mm cyst and a 27 mm metastasis lie side by side in segment V.", "27")]
    [InlineData(ReportKinds.Imaging, "en", "Gallbladder stone 15 mm in the liver bed.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Portal vein 14 mm wide.", "")]
    [InlineData(ReportKinds.Imaging, "en", "The reference metastasis now measures 36 mm compared to 41 mm.", "36")]
    [InlineData(ReportKinds.Imaging, "en", "Segment IVa/VIII metastasis 4.4 cm, abutting the middle hepatic vein.", "44")]
    [InlineData(ReportKinds.Imaging, "en", "Conglomerate of metastases in the right lobe, 6.3 cm in maximum extent.", "63")]
    [InlineData(ReportKinds.Imaging, "en", "Right adrenal nodule 2.1 cm, hepatic steatosis.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Several subcentimetre liver metastases.", "..10")]
    [InlineData(ReportKinds.Imaging, "en", "Biggest met 2.5cm seg 6.", "25")]
    [InlineData(ReportKinds.Imaging, "en", "Size of the largest liver metastasis: 48 mm", "48")]
    [InlineData(ReportKinds.Imaging, "en", "Segment 2 lesion: 30 x 24 mm. Segment 7 lesion: 22 x 20 mm. All consistent with known metastases.", "30")]
    [InlineData(ReportKinds.Imaging, "de", "Größte Lebermetastase im Segment VI mit 4,6 cm.", "46")]
    [InlineData(ReportKinds.Imaging, "de", "Leber 19 cm in der MCL.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Metastasen der Leber bis 28 mm.", "28")]
    [InlineData(ReportKinds.Imaging, "de", "Milz 13 cm, Pankreasschwanztumor 31 mm.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Metastase Seg. VII 3,3 cm (VU 3,0 cm).", "33")]
    [InlineData(ReportKinds.Imaging, "de", "Größter Herd 15 mm messend, Metastase in Segment II.", "15")]
    public void Read_LargestDiameterMm_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("largest_diameter_mm", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Eight liver metastases.", "8")]
    [InlineData(ReportKinds.Imaging, "en", "Innumerable hepatic metastases.", "10..")]
    [InlineData(ReportKinds.Imaging, "en", "Liver metastases (4) in both lobes.", "4")]
    [InlineData(ReportKinds.Imaging, "en", "A total of 12 lesions are seen in the liver.", "12")]
    [InlineData(ReportKinds.Imaging, "en", "At least five hepatic metastases.", "5..")]
    [InlineData(ReportKinds.Imaging, "en", "Three new liver metastases.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Multiple liver metastases.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Solitary metastasis in segment VI of the liver.", "1")]
    [InlineData(ReportKinds.Imaging, "en", "Two target lesions were selected in the liver.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Three lymph nodes up to 1.5 cm. Liver metastases.", "")]
    [InlineData(ReportKinds.Imaging, "en", "No focal hepatic lesion.", "0 no")]
    [InlineData(ReportKinds.Imaging, "en", "The number of hepatic metastases is seven.", "7")]
    [InlineData(ReportKinds.Imaging, "en", "More than 10 liver metastases.", "10..")]
    [InlineData(ReportKinds.Imaging, "en", "Over 20 metastases throughout the liver.", "20..")]
    [InlineData(ReportKinds.Imaging, "en", "There are now six metastases in the liver, previously four.", "6")]
    [InlineData(ReportKinds.Imaging, "en", "Two of the metastases have grown.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Three hypervascular lesions in the liver, typical of NET metastases.", "3 probable")]
    [InlineData(ReportKinds.Imaging, "en", "Hepatic lesions: 9", "9")]
    [InlineData(ReportKinds.Imaging, "en", "Two renal cysts and multiple liver metastases.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Five to six hepatic metastases.", "5..6")]
    [InlineData(ReportKinds.Imaging, "de", "Vier Lebermetastasen.", "4")]
    [InlineData(ReportKinds.Imaging, "de", "Unzählige Lebermetastasen.", "10..")]
    [InlineData(ReportKinds.Imaging, "de", "Insgesamt 7 Leberherde.", "7")]
    [InlineData(ReportKinds.Imaging, "de", "Multiple Lebermetastasen.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Singuläre Metastase im Lebersegment V.", "1")]
    [InlineData(ReportKinds.Imaging, "de", "Mehr als 10 Metastasen in der Leber.", "10..")]
    public void Read_LesionCount_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("lesion_count", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Bilobar liver metastases.", "complex")]
    [InlineData(ReportKinds.Imaging, "en", "Four metastases in the right hepatic lobe.", "unilobar")]
    [InlineData(ReportKinds.Imaging, "en", "Diffuse metastatic infiltration of the liver.", "diffuse")]
    [InlineData(ReportKinds.Imaging, "en", "Metastases in segments II and III.", "unilobar")]
    [InlineData(ReportKinds.Imaging, "en", "Metastases in segments III, V and VIII.", "complex")]
    [InlineData(ReportKinds.Imaging, "en", "All metastases lie in the left lobe.", "unilobar")]
    [InlineData(ReportKinds.Imaging, "en", "Metastases are scattered through both lobes.", "complex")]
    [InlineData(ReportKinds.Imaging, "en", "The largest metastasis lies in segment VI.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Liver metastases confined to the right lobe.", "unilobar")]
    [InlineData(ReportKinds.Imaging, "en", "Liver diffusely infiltrated by innumerable metastases in both lobes.", "diffuse")]
    [InlineData(ReportKinds.Imaging, "en", "Bilobar fatty infiltration.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Five metastases on the right and two on the left.", "complex")]
    [InlineData(ReportKinds.Imaging, "en", "Mets seg 5,6,7.", "unilobar")]
    [InlineData(ReportKinds.Imaging, "en", "Hepatic metastases limited to the left hemiliver.", "unilobar")]
    [InlineData(ReportKinds.Imaging, "en", "Right and left lobe metastases.", "complex")]
    [InlineData(ReportKinds.Imaging, "de", "Bilobäre Lebermetastasierung.", "complex")]
    [InlineData(ReportKinds.Imaging, "de", "Drei Metastasen im rechten Leberlappen.", "unilobar")]
    [InlineData(ReportKinds.Imaging, "de", "Diffuse Metastasierung der gesamten Leber.", "diffuse")]
    [InlineData(ReportKinds.Imaging, "de", "Metastasen beidseits hepatisch.", "complex")]
    [InlineData(ReportKinds.Imaging, "de", "Metastasen in den Segmenten V, VI und VIII.", "unilobar")]
    public void Read_Distribution_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("distribution", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Known hepatic metastases.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No liver metastases.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Liver lesions suspicious for metastases.", "true probable")]
    [InlineData(ReportKinds.Imaging, "en", "Hepatic metastases cannot be excluded.", "true possible")]
    [InlineData(ReportKinds.Imaging, "en", "The liver is free of metastases.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Bone metastases. Liver unremarkable.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Metastatic disease to the liver.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No new liver metastases.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Liver: no focal lesions.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Neuroendocrine liver secondaries.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Assess for liver metastases.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Innumerable deposits replace the liver.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Bekannte Lebermetastasen.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Kein Nachweis von Lebermetastasen.", "false no")]
    [InlineData(ReportKinds.Imaging, "de", "Herd Segment II, am ehesten Metastase.", "true probable")]
    public void Read_LiverMetsPresent_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("liver_mets_present", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Metastasis in the caudate lobe.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Caudate lobe spared.", "false")]
    [InlineData(ReportKinds.Imaging, "en", "One of the lesions lies in segment I.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No metastasis in the caudate lobe.", "false no")]
    public void Read_CaudateLesion_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("caudate_lesion", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Infiltrative growth pattern with ill-defined margins.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "All metastases are well circumscribed.", "false")]
    [InlineData(ReportKinds.Imaging, "en", "Ill-defined infiltrative tumour in the right lobe.", "true")]
    public void Read_InfiltrativeGrowth_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("infiltrative_growth", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "None of the hepatic metastases takes up FDG.", "")]
    [InlineData(ReportKinds.Imaging, "en", "No washout of the liver lesions.", "")]
    [InlineData(ReportKinds.Imaging, "en", "No calcification of the liver metastases.", "")]
    [InlineData(ReportKinds.Imaging, "en", "No haemorrhage into the metastases.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No enlargement of the liver metastases.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Keine Diffusionsrestriktion der Leberläsionen.", "")]
    [InlineData(ReportKinds.Nuclear, "de", "Keine pathologische Mehranreicherung der Leberherde.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Keine Größenzunahme der Lebermetastasen.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No evidence of the previously described liver metastases.", "false no")]
    [InlineData(ReportKinds.Imaging, "de", "Kein Nachweis der vorbeschriebenen Lebermetastasen.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Were liver metastases to appear, a biopsy would be advised.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Zwei neue Leberherde bis 9 mm, metastasensuspekt.", "true probable")]
    public void Read_DenialOfWhatLesionsDo_IsNoDenialOfLesions(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("liver_mets_present", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Caudate lobe: no lesion.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Right lobe: no lesion. Left lobe: two metastases in segment II.", "2")]
    [InlineData(ReportKinds.Imaging, "en", "Right lobe: three metastases.\nLeft lobe: two metastases.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Rechter Leberlappen: keine Läsion.", "")]
    [InlineData(ReportKinds.Imaging, "en", "No hepatic lesion above 5 mm.", "")]
    [InlineData(ReportKinds.Imaging, "en", "No liver lesion within 10 mm of the stomach.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Keine Leberläsion größer als 1 cm.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Liver: homogeneous, no focal abnormality.", "0 no")]
    [InlineData(ReportKinds.Imaging, "en", "No focal liver lesion.", "0 no")]
    [InlineData(ReportKinds.Imaging, "en", "The single deposit in segment V is smaller now.", "1")]
    [InlineData(ReportKinds.Imaging, "en", "The debulking cavity (two metastases were removed).", "")]
    [InlineData(ReportKinds.Imaging, "en", "Miliary metastases of the liver, not countable.", "10..")]
    public void Read_DenialForAPartOrASize_IsNoDenialForTheOrgan(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("lesion_count", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Caudate lobe: no lesion.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "The caudate lobe is enlarged but free of tumour.", "false")]
    [InlineData(ReportKinds.Imaging, "en", "S1: 11 mm lesion.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "All segments contain metastases with the exception of the caudate lobe.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Caudate lobe enlarged, metastases in segment VI.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Lobus caudatus: kein Herd.", "false no")]
    public void Read_CaudateLobe_ByItsHeadingOrAnException(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("caudate_lesion", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Pancreatic head mass abuts the duodenum. Liver metastases unchanged.", "")]
    [InlineData(ReportKinds.Imaging, "en", "The kidney lesion is 5 mm from the colon. Liver metastases unchanged.", "")]
    [InlineData(ReportKinds.Imaging, "en", "The primary in the pancreatic head abuts the stomach. Two liver metastases.", "")]
    [InlineData(ReportKinds.Imaging, "en", "The segment VI metastasis abuts the colon.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "The liver lesion is 4 mm from the gallbladder and 5 mm from the colon.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Der Leberherd grenzt direkt ans Zwerchfell.", "true")]
    public void Read_ContactOfALesion_OfTheLiverOnly(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("adjacent_viscus_within_10mm", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Ablation zone in segment VII measures 4.5 cm, no residual tumour.", "")]
    [InlineData(ReportKinds.Imaging, "en", "No residual or new liver metastasis.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Metastases would be expected to show washout.", "")]
    public void Read_NoResidue_IsNoDenialForTheOrgan(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("liver_mets_present", text, kind, language));

    [Theory]
    [InlineData(ReportKinds.Imaging, "de", "Im Vergleich zur Voruntersuchung (3 Metastasen) jetzt 6 Metastasen.", "6")]
    [InlineData(ReportKinds.Imaging, "en", "Compared with the previous CT (three metastases) there are now six metastases.", "6")]
    [InlineData(ReportKinds.Nuclear, "en", "Mesenteric nodes Krenning 4, liver lesions Krenning 2.", "")]
    public void Read_NumberInBracketsBehindAComparison_IsOfThen(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("lesion_count", text, kind, language));
}
