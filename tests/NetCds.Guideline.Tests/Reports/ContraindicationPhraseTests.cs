using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>Wordings of what speaks against a treatment, with statements about other times, organs, persons and conditions between them.</summary>
public sealed class ContraindicationPhraseTests
{
    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Acute cholangitis.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Liver abscess in segment VI.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No sign of infection.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "History of cholangitis in 2021.", "true historical")]
    [InlineData(ReportKinds.Imaging, "en", "Risk of abscess with prior bilioenteric anastomosis.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Findings suspicious for a hepatic abscess.", "true probable")]
    [InlineData(ReportKinds.Imaging, "en", "Afebrile, no clinical infection.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Abscess formation may occur after embolisation.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Cholangitis has resolved.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Patient is septic.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Her brother had sepsis.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Positive blood cultures with fever.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Leberabszess Segment VII.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Kein Hinweis auf Infektion.", "false no")]
    [InlineData(ReportKinds.Imaging, "de", "Z. n. Cholangitis 2020.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Zum Ausschluss eines Abszesses.", "")]
    [InlineData(ReportKinds.Imaging, "en", "No abscess, no cholangitis.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Cholangitis on antibiotics.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Antibiotic prophylaxis against cholangitis.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Sepsis two years ago.", "true historical")]
    [InlineData(ReportKinds.Imaging, "en", "Abscess has completely resolved after drainage.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Probable infected biloma, suspicious for abscess.", "true probable")]
    public void Read_ActiveInfection_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("active_infection", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Grade 2 hepatic encephalopathy.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No encephalopathy.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Without signs of hepatic encephalopathy.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Encephalopathy: none", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Encephalopathy may develop after TIPS.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Past episode of encephalopathy.", "true historical")]
    [InlineData(ReportKinds.Imaging, "en", "HE grade I, asterixis present.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Oriented, no asterixis.", "false")]
    [InlineData(ReportKinds.Imaging, "en", "Hypoxic encephalopathy in her father.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Keine hepatische Enzephalopathie.", "false no")]
    [InlineData(ReportKinds.Imaging, "de", "Hepatische Enzephalopathie Grad I.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Patient drowsy with hepatic encephalopathy grade 1.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Never had hepatic encephalopathy.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Monitor for encephalopathy.", "")]
    public void Read_Encephalopathy_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("encephalopathy", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Bilirubin 1.2 mg/dL.", "1.2")]
    [InlineData(ReportKinds.Imaging, "en", "Total bilirubin: 3.4 mg/dl (H)", "3.4")]
    [InlineData(ReportKinds.Imaging, "en", "T bili 1.5 mg/dL", "1.5")]
    [InlineData(ReportKinds.Imaging, "en", "Bilirubin below 2 mg/dL is required.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Serum bilirubin has risen from 1.1 to 2.8 mg/dL.", "2.8")]
    [InlineData(ReportKinds.Imaging, "en", "Bilirubin 0.9 mg/dL, previously 2.1 mg/dL.", "0.9")]
    [InlineData(ReportKinds.Imaging, "en", "Bilirubin 34.2 umol/L.", "2")]
    [InlineData(ReportKinds.Imaging, "en", "Direct bilirubin not available.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Gesamtbilirubin 1,8 mg/dl.", "1.8")]
    [InlineData(ReportKinds.Imaging, "de", "Bili 2,4 mg/dl.", "2.4")]
    [InlineData(ReportKinds.Imaging, "en", "Jaundice, bilirubin currently 5.1 mg/dL.", "5.1")]
    [InlineData(ReportKinds.Imaging, "en", "If bilirubin rises above 2 mg/dL stop.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Bilirubin (total) 0.7 mg/dL (ref < 1.2).", "0.7")]
    [InlineData(ReportKinds.Imaging, "en", "Bilirubin has fallen from 4.0 to 2.3 mg/dL.", "2.3")]
    public void Read_BilirubinMgDl_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("bilirubin_mg_dl", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "Pregnancy excluded by serum hCG.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "The patient is 12 weeks pregnant.", "true")]
    [InlineData(ReportKinds.Nuclear, "en", "Pregnancy must be excluded before treatment.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Negative pregnancy test this morning.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "Her sister is pregnant.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Pregnant patients must not be treated.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Pregnancy test: negative", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "She is not pregnant or breastfeeding.", "false no")]
    [InlineData(ReportKinds.Nuclear, "de", "Schwangerschaft ausgeschlossen.", "false no")]
    [InlineData(ReportKinds.Nuclear, "de", "Patientin ist schwanger.", "true")]
    [InlineData(ReportKinds.Nuclear, "en", "Contraindicated in pregnancy.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Intrauterine pregnancy of 10 weeks.", "true")]
    [InlineData(ReportKinds.Nuclear, "en", "She denies pregnancy.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "Women of childbearing age need a pregnancy test.", "")]
    public void Read_Pregnant_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("pregnant", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "She is not pregnant or breastfeeding.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "Currently breastfeeding a 4-month-old.", "true")]
    [InlineData(ReportKinds.Nuclear, "en", "Not lactating.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "Breast-feeding stopped two months ago.", "false")]
    [InlineData(ReportKinds.Nuclear, "en", "Breastfeeding must be discontinued before PRRT.", "")]
    [InlineData(ReportKinds.Nuclear, "de", "Die Patientin stillt.", "true")]
    [InlineData(ReportKinds.Nuclear, "de", "Stillt nicht.", "false no")]
    [InlineData(ReportKinds.Nuclear, "en", "She is breastfeeding.", "true")]
    [InlineData(ReportKinds.Nuclear, "en", "If breastfeeding, interrupt for 2 months.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "Breastfeeding: no", "false no")]
    public void Read_Breastfeeding_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("breastfeeding", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Severe coagulopathy, not correctable.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No coagulopathy.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Coagulopathy corrected with vitamin K.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Bleeding disorder that cannot be corrected.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Uncorrectable coagulopathy is a contraindication.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Coagulation normal.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "No bleeding disorder known.", "false no")]
    [InlineData(ReportKinds.Imaging, "de", "Nicht korrigierbare Gerinnungsstörung.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Keine Gerinnungsstörung.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Uncorrectable coagulopathy with INR 3.2.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Coagulation parameters are normal.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Correct any coagulopathy before the procedure.", "")]
    public void Read_UncorrectableCoagulopathy_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("uncorrectable_coagulopathy", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Anaphylactic shock after iodinated contrast in 2015.", "severe")]
    [InlineData(ReportKinds.Imaging, "en", "No known contrast allergy.", "none no")]
    [InlineData(ReportKinds.Imaging, "en", "Mild rash after previous contrast administration.", "mild")]
    [InlineData(ReportKinds.Imaging, "en", "No allergies.", "none no")]
    [InlineData(ReportKinds.Imaging, "en", "NKDA.", "none no")]
    [InlineData(ReportKinds.Imaging, "en", "Allergic to penicillin.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Known severe reaction to contrast media.", "severe")]
    [InlineData(ReportKinds.Imaging, "en", "Contrast tolerated without reaction.", "none no")]
    [InlineData(ReportKinds.Imaging, "en", "Her mother is allergic to contrast.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Keine Kontrastmittelallergie bekannt.", "none no")]
    [InlineData(ReportKinds.Imaging, "de", "Anaphylaxie auf jodhaltiges Kontrastmittel.", "severe")]
    [InlineData(ReportKinds.Imaging, "de", "Leichte Hautreaktion auf Kontrastmittel.", "mild")]
    [InlineData(ReportKinds.Imaging, "en", "Urticaria after contrast in 2018.", "mild")]
    [InlineData(ReportKinds.Imaging, "en", "Life-threatening reaction to iodinated contrast.", "severe")]
    [InlineData(ReportKinds.Imaging, "en", "Latex allergy.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Denies contrast allergy.", "none no")]
    public void Read_ContrastAllergy_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("contrast_allergy", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Cirrhotic liver morphology.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "No cirrhosis.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "No morphological signs of cirrhosis.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Pseudocirrhosis after chemotherapy.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Nodular contour suggestive of cirrhosis.", "true probable")]
    [InlineData(ReportKinds.Imaging, "en", "Father died of cirrhosis.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Non-cirrhotic liver.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Alcoholic liver cirrhosis with splenomegaly.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Primary biliary cholangitis in her sister.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Leberzirrhose.", "true")]
    [InlineData(ReportKinds.Imaging, "de", "Keine Zirrhosezeichen.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Liver contour smooth, no features of cirrhosis.", "false no")]
    [InlineData(ReportKinds.Imaging, "en", "Cirrhosis protocol.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Compensated cirrhosis.", "true")]
    [InlineData(ReportKinds.Imaging, "en", "Early cirrhosis cannot be excluded.", "true possible")]
    public void Read_Cirrhosis_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("cirrhosis", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Imaging, "en", "Child-Pugh B8.", "B")]
    [InlineData(ReportKinds.Imaging, "en", "Child-Turcotte-Pugh class A.", "A")]
    [InlineData(ReportKinds.Imaging, "en", "CTP A5", "A")]
    [InlineData(ReportKinds.Imaging, "en", "Child-Pugh C is a contraindication.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Child C cirrhosis.", "C")]
    [InlineData(ReportKinds.Imaging, "en", "Child-Pugh class not applicable.", "")]
    [InlineData(ReportKinds.Imaging, "de", "Child A.", "A")]
    [InlineData(ReportKinds.Imaging, "de", "Leberzirrhose Child-Pugh-Stadium B.", "B")]
    [InlineData(ReportKinds.Imaging, "en", "Child-Pugh class B (7 points).", "B")]
    [InlineData(ReportKinds.Imaging, "en", "Child-Pugh class to be determined.", "")]
    [InlineData(ReportKinds.Imaging, "en", "Child-Pugh-Score A.", "A")]
    public void Read_ChildPughClass_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("child_pugh_class", text, kind, language, new DateOnly(2026, 2, 1)));

    [Theory]
    [InlineData(ReportKinds.Nuclear, "en", "ECOG PS 1.", "1")]
    [InlineData(ReportKinds.Nuclear, "en", "ECOG performance status of 2.", "2")]
    [InlineData(ReportKinds.Nuclear, "en", "Performance status: ECOG 0", "0")]
    [InlineData(ReportKinds.Nuclear, "en", "ECOG 0-2 required for inclusion.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "WHO performance status 3.", "3")]
    [InlineData(ReportKinds.Nuclear, "en", "ECOG-PS = 1", "1")]
    [InlineData(ReportKinds.Nuclear, "de", "ECOG 1.", "1")]
    [InlineData(ReportKinds.Nuclear, "de", "Allgemeinzustand ECOG 2.", "2")]
    [InlineData(ReportKinds.Nuclear, "en", "Performance status (ECOG) 2.", "2")]
    [InlineData(ReportKinds.Nuclear, "en", "ECOG > 2 excluded.", "")]
    [InlineData(ReportKinds.Nuclear, "en", "ECOG grade 0.", "0")]
    [InlineData(ReportKinds.Nuclear, "de", "ECOG-Status: 1", "1")]
    public void Read_Ecog_AsSaid(ReportKinds kind, string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("ecog", text, kind, language, new DateOnly(2026, 2, 1)));
}
