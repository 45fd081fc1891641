using System.Globalization;
using System.Text;

namespace NetCds.Benchmarks.Fhir;

/// <summary>Makes the resources that are measured: synthetic, valid, of the size and make of what EHRs send.</summary>
internal static class FhirBodies
{
    private const string Narrative = """{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Laboratory result</p></div>"}""";

    public static byte[] Patient() => Encoding.UTF8.GetBytes(PatientText);

    /// <summary>An Observation of about 2 kB.</summary>
    public static byte[] Observation() => Encoding.UTF8.GetBytes(Observation(1));

    /// <summary>A transaction Bundle of one patient's history.</summary>
    /// <param name="size">Bytes it has at least.</param>
    public static byte[] Bundle(int size)
    {
        var text = new StringBuilder("""{"resourceType":"Bundle","type":"transaction","entry":[""").Append(Entry(0, "Patient", PatientText));
        for (var i = 1; text.Length < size; i++)
        {
            text.Append(',').Append(i % 3 == 0 ? Entry(i, "Condition", Condition(i)) : i % 5 == 0 ? Entry(i, "Encounter", EncounterText) : Entry(i, "Observation", Observation(i)));
        }

        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }

    private static string PatientText =>
        $$$"""
        {"resourceType":"Patient","text":{{{Narrative}}},"identifier":[{"use":"usual","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"https://netcds.example/mrn","value":"12345"}],
        "active":true,"name":[{"use":"official","family":"Example","given":["Ada","Maria"]},{"use":"maiden","family":"Sample"}],"telecom":[{"system":"phone","value":"+49 30 1234","use":"home"}],"gender":"female","birthDate":"1956-04-12",
        "address":[{"use":"home","line":["Street 1"],"city":"Town","postalCode":"12345","country":"DE"}],"maritalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"M","display":"Married"}]}}
        """;

    private static string EncounterText =>
        $$$"""
        {"resourceType":"Encounter","text":{{{Narrative}}},"status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},"type":[{"text":"Tumour board"}],
        "subject":{"reference":"{{{Url(0)}}}"},"period":{"start":"2025-03-01T09:00:00+01:00","end":"2025-03-01T09:30:00+01:00"}}
        """;

    private static string Condition(int number) =>
        $$$"""
        {"resourceType":"Condition","text":{{{Narrative}}},"clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},
        "verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]},"category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-category","code":"problem-list-item"}]}],
        "code":{"coding":[{"system":"http://snomed.info/sct","code":"{{{(94381002 + number).ToString(CultureInfo.InvariantCulture)}}}"}],"text":"Metastasis in the liver"},"subject":{"reference":"{{{Url(0)}}}"},"onsetDateTime":"2024-11-05","recordedDate":"2024-11-06T10:00:00+01:00"}
        """;

    private static string Observation(int number) =>
        $$$"""
        {"resourceType":"Observation","meta":{"versionId":"1","lastUpdated":"2026-01-15T08:00:00.000Z"},"text":{{{Narrative}}},"identifier":[{"system":"https://netcds.example/results","value":"r-{{{number.ToString(CultureInfo.InvariantCulture)}}}"}],"status":"final",
        "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory","display":"Laboratory"}],"text":"Laboratory"}],
        "code":{"coding":[{"system":"http://loinc.org","code":"29593-1","display":"Cells.Ki-67 nuclear Ag/cells in Tissue"},{"system":"https://netcds.example/codes","code":"ki67"}],"text":"Ki-67 proliferation index"},
        "subject":{"reference":"{{{Url(0)}}}","display":"Ada Example"},"effectiveDateTime":"2026-01-14T10:30:00+01:00","issued":"2026-01-15T08:00:00.000Z","performer":[{"display":"Institute of Pathology"}],
        "valueQuantity":{"value":12.5,"unit":"%","system":"http://unitsofmeasure.org","code":"%"},
        "interpretation":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"H","display":"High"}]}],"note":[{"authorString":"Pathology","time":"2026-01-15T08:00:00Z","text":"Counted in hot spots"}],
        "bodySite":{"coding":[{"system":"http://snomed.info/sct","code":"10200004","display":"Liver structure"}]},"method":{"text":"MIB-1 immunohistochemistry"},
        "referenceRange":[{"low":{"value":0,"unit":"%","system":"http://unitsofmeasure.org","code":"%"},"high":{"value":3,"unit":"%","system":"http://unitsofmeasure.org","code":"%"},"text":"G1"}],
        "component":[{"code":{"coding":[{"system":"https://netcds.example/codes","code":"hot-spot"}],"text":"Hot spot"},"valueQuantity":{"value":14,"unit":"%","system":"http://unitsofmeasure.org","code":"%"}},
        {"code":{"text":"Cold spot"},"valueQuantity":{"value":3,"unit":"%","system":"http://unitsofmeasure.org","code":"%"}}]}
        """;

    private static string Entry(int number, string type, string resource) =>
        $$$"""{"fullUrl":"{{{Url(number)}}}","resource":{{{resource}}},"request":{"method":"POST","url":"{{{type}}}"}}""";

    private static string Url(int number) => $"urn:uuid:c757873d-ec9a-4326-a141-{number.ToString("x12", CultureInfo.InvariantCulture)}";
}
