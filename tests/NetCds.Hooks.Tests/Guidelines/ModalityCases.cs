using NetCds.Guideline.Assessments;
using static NetCds.Guideline.Assessments.ModalityStatus;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>For every modality the guideline speaks of: a patient for whom it fits, one for whom it does not, one for whom it is open, one of whom nothing is said.</summary>
internal static partial class ModalityCases
{
    private static readonly (ModalityStatus? Status, Func<PatientCase>? Patient) Impossible = (null, null);

    public static IReadOnlyList<ModalityCase> All { get; } =
    [
        .. Cases("RFA", (Recommended, () => Candidate), (Contraindicated, () => Infected), (Undetermined, () => Candidate.Without(Codes.Inr)), (Silent, () => NoMetastases)),
        .. Cases("MWA", (Recommended, () => Candidate), (Contraindicated, () => Bleeding), (Undetermined, () => Candidate.Without(Codes.Count)), (Silent, () => NoMetastases)),
        .. Cases("CRYOABLATION", (Recommended, () => Candidate), (Contraindicated, () => Decompensated), (Undetermined, () => Candidate.Without(Codes.Extrahepatic)), (Silent, () => NoMetastases)),
        .. Cases("SRFA", (Considered, () => Large.Setting("srfa_available", true)), (Contraindicated, () => Infected), (Undetermined, () => Candidate.Without(Codes.Platelets)), (Silent, () => Candidate)),
        .. Cases("IRE", Impossible, (Contraindicated, () => Flagged("cardiac-implant-or-arrhythmia")), (Undetermined, () => Candidate.Without(Codes.Inr)), (Silent, () => Candidate)),
        .. Cases("PEI", Impossible, (Contraindicated, () => Bleeding), (Undetermined, () => Candidate.Without(Codes.Ascites)), (Silent, () => Candidate)),
        .. Cases("TAE", (Recommended, () => Carcinoid), (Contraindicated, () => Thrombosed), (Undetermined, () => Diffuse.Without(Codes.PortalVein)), (Silent, () => Candidate)),
        .. Cases("CTACE", (Recommended, () => Carcinoid), (Contraindicated, () => Thrombosed), (Undetermined, () => Diffuse.Without(Codes.Biliary)), (Silent, () => Candidate)),
        .. Cases("DEB_TACE", Impossible, (Contraindicated, () => Thrombosed), (Undetermined, () => Diffuse.Without(Codes.Bilirubin)), (Silent, () => Compensated)),
        .. Cases("TARE_RESIN", (Considered, () => Mapped), (Contraindicated, () => Mapped.With(Codes.Shunt, 20.1m)), (Undetermined, () => Diffuse), (Silent, () => Candidate)),
        .. Cases("TARE_GLASS", (Considered, () => Mapped), (Contraindicated, () => Mapped.With(Codes.LungDose, 30.1m)), (Undetermined, () => Diffuse), (Silent, () => Candidate)),
        .. Cases("RESECTION", (Recommended, () => Candidate), (Contraindicated, () => Bleeding), (Undetermined, () => Candidate.Without(Codes.Ecog)), (Silent, () => Unresectable)),
        .. Cases("DEBULKING", (Considered, () => Bulky), (NotRecommended, () => Bulky.Record("debulking_percent_achievable", 60)), (Undetermined, () => Large), (Silent, () => Candidate)),
        .. Cases("TRANSPLANT", (Considered, () => Milan), (Contraindicated, () => Milan.With(Codes.Extrahepatic, Value.Answer("limited"))), (Undetermined, () => Milan.Without("months-stable")), (Silent, () => Candidate)),
        .. Cases("SSA", (Recommended, () => Diffuse), (Caution, () => Insulinoma), (Undetermined, () => Diffuse.Without(Codes.Syndrome)), (Silent, () => Candidate)),
        .. Cases("PRRT", (Recommended, () => Diffuse), (Contraindicated, () => Diffuse.Record("sstr_krenning", 1)), (Undetermined, () => Diffuse.Without(Codes.Krenning)), (Silent, () => Candidate)),
        .. Cases("EVEROLIMUS", (Considered, () => Diffuse), (NotRecommended, () => Functioning), (Undetermined, () => Ungraded), (Silent, () => Candidate)),
        .. Cases("SUNITINIB", (Considered, () => Mapped), (NotRecommended, () => Diffuse.Drafting("SUNITINIB")), (Undetermined, () => Ungraded), (Silent, () => Candidate)),
        .. Cases("CABOZANTINIB", (Considered, () => Pretreated), (Caution, () => Pretreated.WithProcedure("TAE", 10).Drafting("CABOZANTINIB")), (Undetermined, () => Ungraded), (Silent, () => Candidate)),
        .. Cases("STZ_5FU", (Considered, () => Mapped), Impossible, (Undetermined, () => Ungraded), (Silent, () => Candidate)),
        .. Cases("CAPTEM", (Considered, () => Mapped), (Contraindicated, () => Mapped.WithProcedure("TARE_RESIN", 400)), (Undetermined, () => Ungraded), (Silent, () => Candidate)),
        .. Cases("PLATINUM_ETOPOSIDE", (Recommended, () => Carcinoma), (Caution, () => Poor), (Undetermined, () => Candidate.With(Codes.Ki67, 40m).Without(Codes.Differentiation, Codes.GradeReported)), (Silent, () => Candidate)),
        .. Cases("INTERFERON", (Considered, () => Diffuse.Drafting("INTERFERON")), Impossible, Impossible, (Silent, () => Diffuse)),
        .. Cases("BEVACIZUMAB", Impossible, (Caution, () => Diffuse.WithProcedure("TAE", 10).Drafting("BEVACIZUMAB")), Impossible, (Silent, () => Diffuse.Drafting("BEVACIZUMAB"))),
        .. Cases("CAPECITABINE", Impossible, (Contraindicated, () => Mapped.WithProcedure("TARE_RESIN", 400).Drafting("CAPECITABINE")), (Undetermined, () => Mapped.Drafting("CAPECITABINE", "TARE")), (Silent, () => Candidate.Drafting("CAPECITABINE"))),
        .. Cases("MAA_MAPPING", Impossible, (Contraindicated, () => Infected.Drafting("MAA_MAPPING")), (Undetermined, () => Candidate.Without(Codes.Creatinine, Codes.Egfr).Drafting("MAA_MAPPING")), (Silent, () => Candidate.Drafting("MAA_MAPPING"))),
        .. Cases("DOSIMETRY", Impossible, (NotRecommended, () => Candidate.With(Codes.Bilirubin, 3m).Drafting("DOSIMETRY")), (Undetermined, () => Candidate.Without(Codes.Bilirubin).Drafting("DOSIMETRY")), (Silent, () => Candidate.Drafting("DOSIMETRY"))),
        .. Cases("SSTR_PET", Impossible, (NotRecommended, () => Candidate.Drafting("SSTR_PET")), Impossible, (Silent, () => Diffuse.Drafting("SSTR_PET"))),
        .. Cases("CT_TRIPHASIC", Impossible, (Caution, () => Candidate.With(Codes.Egfr, 29m).Drafting("CT_TRIPHASIC")), (Undetermined, () => Candidate.Without(Codes.Egfr).Drafting("CT_TRIPHASIC")), (Silent, () => Candidate.Drafting("CT_TRIPHASIC"))),
        .. Cases("CT_CAP", Impossible, (Caution, () => Candidate.With(Codes.Egfr, 29m).Drafting("CT_CAP")), (Undetermined, () => Candidate.Without(Codes.Egfr).Drafting("CT_CAP")), (Silent, () => Candidate.Drafting("CT_CAP"))),
        .. Cases("MRI_LIVER", Impossible, (Caution, () => Candidate.With(Codes.Egfr, 29m).Drafting("MRI_LIVER")), (Undetermined, () => Candidate.Without(Codes.Egfr).Drafting("MRI_LIVER")), (Silent, () => Candidate.Drafting("MRI_LIVER"))),
        .. Cases("OCTREOTIDE_PROPHYLAXIS", Impossible, (Caution, () => Insulinoma.Drafting("OCTREOTIDE_PROPHYLAXIS")), (Undetermined, () => Diffuse.Without(Codes.Syndrome).Drafting("OCTREOTIDE_PROPHYLAXIS")), (Silent, () => Candidate.Drafting("OCTREOTIDE_PROPHYLAXIS"))),
    ];

    private static IEnumerable<ModalityCase> Cases(
        string modality,
        (ModalityStatus? Status, Func<PatientCase>? Patient) fits,
        (ModalityStatus? Status, Func<PatientCase>? Patient) against,
        (ModalityStatus? Status, Func<PatientCase>? Patient) open,
        (ModalityStatus? Status, Func<PatientCase>? Patient) silent) =>
    [
        new(modality, Turn.For, fits.Status, fits.Patient),
        new(modality, Turn.Against, against.Status, against.Patient),
        new(modality, Turn.Open, open.Status, open.Patient),
        new(modality, Turn.Silent, silent.Status, silent.Patient),
    ];
}
