using System.Collections.Frozen;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Prefetch;

/// <summary>
/// The prefetch keys of every hook service, derived from what the fact catalogue reads. Templates use only relative reads and type-level
/// searches with equal references and tokens (CDS Hooks 2.0, prefetch template restrictions).
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class PrefetchTemplates
{
    // Types of the catalogue that are not here (such as orders) are never asked for: they only come as drafts.
    private static readonly (string Type, string Key, string Title)[] Lists =
    [
        ("Condition", "conditions", "problem list"),
        ("Procedure", "procedures", "procedures"),
        ("MedicationRequest", "medicationRequests", "medication orders"),
        ("MedicationStatement", "medicationStatements", "medication statements"),
        ("MedicationAdministration", "medicationAdministrations", "medication administrations"),
        ("AllergyIntolerance", "allergies", "allergies"),
        ("ImagingStudy", "imagingStudies", "imaging studies"),
        ("DiagnosticReport", "diagnosticReports", "diagnostic reports"),
    ];

    private PrefetchTemplates(IReadOnlyList<PrefetchKey> keys)
    {
        Keys = keys;
        ListTypes = keys.Where(k => !k.IsPatient).Select(k => k.ResourceType).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The keys, in the order published: the patient, the problem list, observations, everything else.</summary>
    public IReadOnlyList<PrefetchKey> Keys { get; }

    /// <summary>FHIR types of the lists that are asked for.</summary>
    public FrozenSet<string> ListTypes { get; }

    /// <summary>Derives the keys from a catalogue. The same catalogue always gives the same keys.</summary>
    /// <param name="facts">The fact catalogue.</param>
    public static PrefetchTemplates From(FactCatalogue facts)
    {
        var types = facts.Sources.Select(s => s.ResourceType).ToHashSet(StringComparer.Ordinal);
        var keys = new List<PrefetchKey> { new("patient", "Patient", "patient's details", $"Patient/{PrefetchKey.PatientToken}", []) };
        foreach (var (type, key, title) in Lists)
        {
            if (types.Contains(type))
            {
                keys.Add(new PrefetchKey(key, type, title, $"{type}?patient={PrefetchKey.PatientToken}", []));
            }
        }

        var afterConditions = keys.FindIndex(k => k.ResourceType == "Condition") + 1;
        keys.InsertRange(afterConditions == 0 ? 1 : afterConditions, ObservationKeys.From(facts.Sources, PrefetchKey.PatientToken));
        return new PrefetchTemplates(keys);
    }
}
