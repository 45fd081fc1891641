using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Narrative;
using NetCds.Guideline.Patients;
using NetCds.Guideline.Reports;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline;

internal sealed class LoadedGuideline(GuidelineModel model, ReportCatalogue? reports, Lazy<ReportReader>? reader) : IGuideline
{
    private readonly Assessor _assessor = new(model, reports is null || reader is null ? null : new NarrativeSource(reports, model.Graph, model.Settings, reader));

    public string Id => model.Plan.Id;

    public string Version => model.Plan.Version;

    public bool IsSigned => model.Plan.IsSigned;

    public FactCatalogue Facts => model.Graph.Facts;

    public ModalityCatalogue Modalities => model.Graph.Modalities;

    public SettingCatalogue Settings => model.Settings;

    public Concern Screen(PatientRecord record, DateTimeOffset evaluatedAt) => _assessor.Screen(record, evaluatedAt);

    public Assessment Assess(PatientRecord record, AssessmentContext context) => _assessor.Assess(record, context);

    public IReadOnlyList<AttachmentToRead> ReportsElsewhere(PatientRecord record, SiteSettings settings) => _assessor.ReportsElsewhere(record, settings);

    public void PrepareReports() => _ = reader?.Value;

    public Assessment NothingSaid(Concern concern, IReadOnlyList<DataIssue> issues) => _assessor.Nothing(concern, issues);
}
