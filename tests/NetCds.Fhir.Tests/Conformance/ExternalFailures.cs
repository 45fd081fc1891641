namespace NetCds.Fhir.Tests.Conformance;

/// <summary>The outside resources that are not valid, each with the reason.</summary>
internal static class ExternalFailures
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["mcode/Observation-tnm-pathologic-distant-metastases-category-jenny-m.json"] = "'not-applicable' is not in the value set that the profile sets as the outer limit.",
        ["r4/16"] = "A fullUrl ends in another id than its resource has.",
        ["r4/17"] = "A fullUrl ends in another id than its resource has.",
        ["r4/27"] = "Entries of a collection have no fullUrl.",
        ["r4/100"] = "'urn:oid:X.Y.Z' is no object identifier.",
        ["r4/115"] = "The performer of a dispense request may be an Organization only, and is a Practitioner.",
        ["r4/162"] = "The performer of an Observation may not be an Encounter.",
        ["r4/269"] = "Items of a Questionnaire have no linkId.",
        ["r4/270"] = "The narrative is empty.",
    };
}
