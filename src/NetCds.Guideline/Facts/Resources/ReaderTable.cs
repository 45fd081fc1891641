using System.Collections.Frozen;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>The reader of each FHIR type the catalogue reads.</summary>
internal static class ReaderTable
{
    public static FrozenDictionary<string, ResourceReader> Create(FactCatalogue catalogue)
    {
        var systems = new CodeSystems(catalogue.Conventions);
        var notDocumented = new NotDocumented(catalogue.Conventions, systems);
        var readers = new Dictionary<string, ResourceReader>(StringComparer.Ordinal);
        foreach (var group in catalogue.Sources.Where(s => s.ResourceType.Length > 0).GroupBy(s => s.ResourceType, StringComparer.Ordinal))
        {
            FactSource[] sources =
            [
                .. group.Select(s => new FactSource(
                    s, catalogue.Definitions[s.FactIndex], catalogue.Conventions, notDocumented, systems, UsualStatuses(s.ResourceType),
                    ElapsedTime.IsMeasuredBy(catalogue.Definitions[s.FactIndex], catalogue.Sources))),
            ];
            readers.Add(group.Key, Reader(group.Key, new SourceMatcher(systems, sources), sources, systems));
        }

        return readers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ResourceReader Reader(string type, SourceMatcher matcher, FactSource[] sources, CodeSystems systems) => type switch
    {
        "Observation" => new ObservationReader(matcher),
        "Condition" => new ConditionReader(matcher, sources),
        "Procedure" => new ProcedureReader(matcher),
        "DiagnosticReport" => new ReportReader(matcher, sources, systems),
        "ImagingStudy" => new ImagingStudyReader(matcher),
        "MedicationRequest" or "MedicationStatement" or "MedicationAdministration" => new MedicationReader(matcher),
        "AllergyIntolerance" => new AllergyReader(matcher, sources),
        "ServiceRequest" => new OrderReader(matcher),
        _ => new PatientReader(matcher, sources),
    };

    // Statuses of results that are final, and of things that were done (FHIR R4 value sets of each type).
    private static string[] UsualStatuses(string type) => type switch
    {
        "Observation" => ["final", "amended", "corrected"],
        "DiagnosticReport" => ["final", "amended", "corrected", "appended"],
        "Procedure" => ["completed"],
        "ImagingStudy" => ["available"],
        "ServiceRequest" => ["draft", "active"],
        "MedicationAdministration" => ["completed"],
        "MedicationRequest" or "MedicationStatement" => ["active"],
        _ => [],
    };
}
