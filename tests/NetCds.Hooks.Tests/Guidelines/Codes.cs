namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Codes of the Observations that the ablation candidate has or is given: LOINC, or the guideline's own.</summary>
internal static class Codes
{
    public const string Ki67 = "29593-1";
    public const string Mitoses = "mitotic-count-2mm2";
    public const string Differentiation = "net-differentiation";
    public const string GradeReported = "net-grade-reported";
    public const string Count = "liver-lesion-count";
    public const string Largest = "33728-7";
    public const string Sum = "liver-lesion-sum-diameters";
    public const string Extrahepatic = "extrahepatic-extent";
    public const string Inr = "6301-6";
    public const string Platelets = "777-3";
    public const string Bilirubin = "1975-2";
    public const string Albumin = "1751-7";
    public const string Creatinine = "2160-0";
    public const string Egfr = "98979-8";
    public const string Ecog = "89247-1";
    public const string Ascites = "ascites";
    public const string Biliary = "biliary-violation";
    public const string Whipple = "whipple-history";
    public const string Resectable = "liver-resectable";
    public const string ChildPugh = "child-pugh";
    public const string Pregnant = "pregnant";
    public const string Board = "mdt-decision";
    public const string Krenning = "krenning-score";
    public const string Remnant = "future-liver-remnant";
    public const string Burden = "hepatic-tumour-burden";
    public const string PortalVein = "portal-vein-extent";
    public const string Haemoglobin = "718-7";
    public const string Leukocytes = "6690-2";
    public const string Neutrophils = "751-8";
    public const string Spo2 = "59408-5";
    public const string Shunt = "lung-shunt-fraction";
    public const string Activity = "planned-activity";
    public const string LungDose = "lung-absorbed-dose-planned";
    public const string EarlierLungDose = "lung-absorbed-dose-delivered";
    public const string Distribution = "nelm-distribution";
    public const string Syndrome = "functional-syndrome";
    public const string DiseaseStatus = "97509-4";

    public static string SystemOf(string code) =>
        char.IsAsciiDigit(code[0]) ? "http://loinc.org" : "https://netcds.example/fhir/CodeSystem/nelm-observation";
}
