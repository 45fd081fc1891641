using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Drafts;
using NetCds.Guideline.OrderCodes;
using NetCds.Guideline.Patients;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Drafts;

/// <summary>Draft orders as JSON, and what the shipped catalogue makes of them.</summary>
internal static class TestOrders
{
    public const string Hcpcs = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
    public const string RadLex = "http://radlex.org";

    private static readonly (ModalityCatalogue Modalities, DraftRecogniser Drafts) Shipped = Load();

    public static ModalityCatalogue Modalities => Shipped.Modalities;

    public static DraftRecogniser Recogniser => Shipped.Drafts;

    public static string? One(string order) => All(order)[0];

    /// <summary>Ids the orders of one call are recognised as, null for an order nobody can place.</summary>
    public static string?[] All(params string[] orders) => Recognise(WithDrafts(Record(), orders));

    public static string?[] Recognise(PatientRecord record, OrderCodeMap? siteCodes = null) =>
        [.. Recogniser.Recognise(record, siteCodes ?? OrderCodeMap.None).Select(i => i < 0 ? null : Modalities.Modalities[i].Id)];

    /// <summary>An order with codings written "CPT|37243 HCPCS|S2095", a text and further members.</summary>
    public static string Service(string codings, string? text = null, string extra = "") => Other("ServiceRequest", $"\"status\":\"draft\",\"code\":{Concept(codings, text)}{Part(extra)}");

    public static string Medicine(string codings, string? text = null, string extra = "") =>
        Other("MedicationRequest", $"\"status\":\"draft\",\"medicationCodeableConcept\":{Concept(codings, text)}{Part(extra)}");

    public static string Detail(string concept) => $"\"orderDetail\":[{concept}]";

    private static string Concept(string codings, string? text)
    {
        var items = codings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('|')).Select(c => $$"""{"system":"{{SystemOf(c[0])}}","code":"{{c[1]}}"}""");
        var coding = string.Join(',', items);
        return (coding.Length, text) switch
        {
            (0, null) => "{}",
            (0, _) => Text(text),
            (_, null) => $$"""{"coding":[{{coding}}]}""",
            _ => $$"""{"coding":[{{coding}}],"text":"{{text}}"}""",
        };
    }

    private static string SystemOf(string name) => name switch
    {
        "CPT" => Cpt,
        "HCPCS" => Hcpcs,
        "RadLex" => RadLex,
        "RxNorm" => RxNorm,
        "SNOMED" => Snomed,
        "LOINC" => Loinc,
        "local" => Procedure,
        _ => name,
    };

    private static string Part(string text) => text.Length == 0 ? string.Empty : "," + text;

    private static (ModalityCatalogue Modalities, DraftRecogniser Drafts) Load()
    {
        using var stream = typeof(ModalityCatalogue).Assembly.GetManifestResourceStream("catalogue/modalities.json")!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return ModalityCatalogueReader.Read(buffer.ToArray(), "modalities.json");
    }
}
