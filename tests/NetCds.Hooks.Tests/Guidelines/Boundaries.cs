namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Every limit of every line, at the limit and just beside it, as the knowledge base words it.</summary>
internal static partial class Boundaries
{
    public static IReadOnlyList<Boundary> All { get; } =
        [.. Grading, .. Pathways, .. Sizes, .. Fitness, .. Burden, .. Surgery, .. Embolisation, .. Radioembolisation, .. Radioligands, .. Imaging, .. Orders];

    private static PatientCase Candidate => PatientCase.AblationCandidate();

    private static PatientCase Diffuse => PatientCase.Sample("diffuse-progressive").WithoutReportText();

    private static PatientCase Transplant => PatientCase.Sample("transplant-candidate").WithoutReportText();

    private static PatientCase Mapped => PatientCase.Sample("lung-shunt-12").WithoutReportText().With(Codes.LungDose, Value.Quantity(5, "Gy"));

    private static PatientCase Carcinoid => PatientCase.Sample("functioning-without-octreotide").WithoutReportText();

    private static PatientCase Functioning => Candidate.With(Codes.Syndrome, Value.Answer("carcinoid-syndrome"));

    private static PatientCase Poor => Candidate.With(Codes.Differentiation, Value.Answer("poorly-differentiated")).Without(Codes.GradeReported);

    private static PatientCase Cirrhotic => Candidate.WithCondition("http://hl7.org/fhir/sid/icd-10-cm", "K74.60");

    private static PatientCase Progressive(this PatientCase patient) => patient.With(Codes.DiseaseStatus, Value.Answer("271299001", "http://snomed.info/sct"));
}
