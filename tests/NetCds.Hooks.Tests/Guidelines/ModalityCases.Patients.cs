namespace NetCds.Hooks.Tests.Guidelines;

/// <content>The patients: one of a few samples, and what is changed of it.</content>
internal static partial class ModalityCases
{
    private const string Icd = "http://hl7.org/fhir/sid/icd-10-cm";

    private static PatientCase Candidate => PatientCase.AblationCandidate();

    private static PatientCase Diffuse => PatientCase.Sample("diffuse-progressive").WithoutReportText();

    private static PatientCase Carcinoid => PatientCase.Sample("functioning-without-octreotide").WithoutReportText();

    private static PatientCase Milan => PatientCase.Sample("transplant-candidate").WithoutReportText();

    private static PatientCase Mapped => PatientCase.Sample("lung-shunt-12").WithoutReportText().With(Codes.Shunt, 8m).With(Codes.LungDose, Value.Quantity(5, "Gy"));

    private static PatientCase NoMetastases => Candidate.NullKey("conditions").WithCondition(Icd, "C7A.012").Record("lesion_count", 0);

    private static PatientCase Infected => Flagged("active-infection");

    private static PatientCase Bleeding => Flagged("uncorrectable-coagulopathy");

    private static PatientCase Decompensated => Candidate.WithCondition(Icd, "K74.60").With(Codes.ChildPugh, Value.Answer("child-pugh-c"));

    private static PatientCase Compensated => Candidate.WithCondition(Icd, "K74.60").With(Codes.ChildPugh, Value.Answer("child-pugh-a"));

    private static PatientCase Large => Candidate.With(Codes.Largest, 60m);

    private static PatientCase Bulky => Large.Record("debulking_percent_achievable", 80);

    private static PatientCase Unresectable => Candidate.With(Codes.Resectable, Value.Flag(false));

    private static PatientCase Thrombosed => Diffuse.With(Codes.PortalVein, Value.Answer("main-thrombosis"));

    private static PatientCase Insulinoma => Diffuse.With(Codes.Syndrome, Value.Answer("insulinoma"));

    private static PatientCase Functioning => Diffuse.With(Codes.Syndrome, Value.Answer("carcinoid-syndrome"));

    private static PatientCase Ungraded => Mapped.Without(Codes.Ki67);

    private static PatientCase Pretreated => Diffuse.Record("prior_systemic_lines", 1);

    private static PatientCase Poor => Candidate.With(Codes.Differentiation, Value.Answer("poorly-differentiated")).Without(Codes.GradeReported);

    private static PatientCase Carcinoma => Poor.With(Codes.Ki67, 60m).With(Codes.Mitoses, 30m);

    private static PatientCase Flagged(string code) => Candidate.With(code, Value.Flag(true));
}
