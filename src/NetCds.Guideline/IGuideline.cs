using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Narrative;
using NetCds.Guideline.Patients;

namespace NetCds.Guideline;

/// <summary>A loaded guideline: its catalogues, and the assessment of patients.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IGuideline
{
    /// <summary>Id, for example <c>nelm-liver-directed-therapy</c>.</summary>
    string Id { get; }

    /// <summary>Version of the guideline.</summary>
    string Version { get; }

    /// <summary>Whether a clinician has signed it: PlanDefinition.status is <c>active</c> and it is not experimental.</summary>
    bool IsSigned { get; }

    /// <summary>The facts it reads.</summary>
    FactCatalogue Facts { get; }

    /// <summary>The modalities it speaks of.</summary>
    ModalityCatalogue Modalities { get; }

    /// <summary>The settings a site may change.</summary>
    SettingCatalogue Settings { get; }

    /// <summary>Decides cheaply whether a patient is the guideline's concern, on what is at hand.</summary>
    /// <param name="record">What is known of the patient.</param>
    /// <param name="evaluatedAt">The time from which the age counts.</param>
    Concern Screen(PatientRecord record, DateTimeOffset evaluatedAt);

    /// <summary>Assesses one patient. The result depends on nothing but the arguments.</summary>
    /// <param name="record">What is known of the patient.</param>
    /// <param name="context">Time, hook and settings of the evaluation.</param>
    Assessment Assess(PatientRecord record, AssessmentContext context);

    /// <summary>The texts of a patient's reports that stand elsewhere and are worth fetching before the assessment (<see cref="AssessmentContext.FetchedTexts"/>).</summary>
    /// <param name="record">What is known of the patient.</param>
    /// <param name="settings">The site's settings, which say whether reports are read.</param>
    IReadOnlyList<AttachmentToRead> ReportsElsewhere(PatientRecord record, SiteSettings settings);

    /// <summary>Makes ready what reading reports takes, which otherwise waits for the first report. May be called at any time, from any thread.</summary>
    void PrepareReports();

    /// <summary>The assessment of a patient about whom nothing can be said: every modality is silent.</summary>
    /// <param name="concern">Why nothing is said.</param>
    /// <param name="issues">What is wrong with the data.</param>
    Assessment NothingSaid(Concern concern, IReadOnlyList<DataIssue> issues);
}
