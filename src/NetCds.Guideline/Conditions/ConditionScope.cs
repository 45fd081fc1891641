using NetCds.Fhir.Spelling;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Evaluation;

namespace NetCds.Guideline.Conditions;

/// <summary>The names conditions may use.</summary>
internal sealed record ConditionScope(
    FactCatalogue Facts, SettingCatalogue Settings, ModalityCatalogue Modalities, IReadOnlyDictionary<string, int> LineIndexById, MissingTracer Tracer)
{
    /// <summary>The known name most like a wrong one, for the error message; null when none is close.</summary>
    public string? Nearest(string name) => NearestName.Of(name, Facts.Definitions.Select(d => d.Name).Concat(Settings.Definitions.Select(s => s.Name)));
}
