namespace NetCds.Hooks.Tests.Guidelines;

/// <content>Grade and what depends on the proliferation indices.</content>
internal static partial class Boundaries
{
    private static IReadOnlyList<Boundary> Grading =>
    [
        new("R-002", "ki67_percent", "ki67_g1_upper", "2.9+ 3.0-", () => Uncounted),
        new("R-003", "ki67_percent", "ki67_g1_upper", "2.9- 3.0+", () => Uncounted),
        new("R-003", "ki67_percent", "20", "20.0+ 20.1-", () => Uncounted),
        new("R-004", "ki67_percent", "20", "20.0- 20.1+", () => Uncounted),
        new("R-002", "mitoses_per_2mm2", "2", "1.9+ 2.0-", () => Ki67(2.9m)),
        new("R-003", "mitoses_per_2mm2", "2", "1.9- 2.0+", () => Ki67(2.9m)),
        new("R-003", "mitoses_per_2mm2", "20", "20.0+ 20.1-", () => Ki67(10)),
        new("R-004", "mitoses_per_2mm2", "20", "20.0- 20.1+", () => Ki67(10)),
        new("R-006", "ki67_percent", "2", "1.9- 2.0+"),
        new("R-006", "ki67_percent", "3", "2.9+ 3.0-"),
        new("R-006", "ki67_percent", "ki67_g1_upper", "2.4+ 2.5-", () => Candidate.Setting("ki67_g1_upper", 2.5)),
        new("R-006b", "ki67_percent", "2", "1.9- 2.0+", () => OlderCutOff),
        new("R-006b", "ki67_percent", "3", "2.9+ 3.0-", () => OlderCutOff),
        new("R-006b", "ki67_percent", "ki67_g1_upper", "2.4- 2.5+", () => Candidate.Setting("ki67_g1_upper", 2.5)),
        new("R-007", "ki67_percent", "ki67_g1_upper", "2.9+ 3.0-", () => Mitoses(3)),
        new("R-007", "ki67_percent", "20", "20.0+ 20.1-", () => Mitoses(1)),
        new("R-007", "mitoses_per_2mm2", "2", "1.9- 2.0+", () => Ki67(2.9m)),
        new("R-007", "mitoses_per_2mm2", "20", "20.0+ 20.1-", () => Ki67(2.9m)),
        new("R-007b", "ki67_percent", "20", "20.0- 20.1+", () => Mitoses(3)),
        new("R-007b", "mitoses_per_2mm2", "20", "20.0- 20.1+", () => Ki67(10)),
        new("R-008", "mitoses_per_2mm2", "2", "1.9- 2.0+", () => OlderCutOff.With(Codes.Ki67, 2.5m).With(Codes.GradeReported, Value.Answer("net-g1"))),
        new("R-010", "ki67_percent", "20", "20.0- 20.1+", () => Undifferentiated),
        new("R-180", "ki67_percent", "20", "20.0+ 20.1-", () => Undifferentiated),
        new("R-011", "ki67_percent", "55", "55.0- 55.1+", () => Uncounted),
        new("R-181", "ki67_percent", "20", "20.0+ 20.1-", () => Poor.Without(Codes.Mitoses)),
        new("R-181", "mitoses_per_2mm2", "20", "20.0+ 20.1-", () => Poor.With(Codes.Ki67, 10m)),
        new("R-182b", "mitoses_per_2mm2", "10", "10.0- 10.1+", () => Candidate.Tumour("C7A.090")),
    ];

    private static IReadOnlyList<Boundary> Pathways =>
    [
        new("R-024", "ki67_percent", "10", "9.9- 10.0+"),
        new("R-025b", "ki67_percent", "55", "54.9+ 55.0-", () => Poor.Imaged("SSTR_PET", 800).Dated(Codes.Krenning, 800)),
        new("R-055", "ki67_percent", "10", "9.9+ 10.0-", () => Candidate.With(Codes.Resectable, Value.Flag(false))),
        new("R-055b", "ki67_percent", "10", "9.9+ 10.0-", () => Candidate.With(Codes.Resectable, Value.Flag(false)).Tumour("C7A.090")),
        new("R-058", "ki67_percent", "10", "9.9+ 10.0-", () => Transplant),
        new("R-059", "ki67_percent", "10", "9.9- 10.0+", () => Transplant),
        new("R-060", "ki67_percent", "10", "9.9+ 10.0-", () => Transplant.Record("age_years", 61)),
        new("R-067", "ki67_percent", "10", "9.9- 10.0+", () => Diffuse),
        new("R-067", "ki67_percent", "55", "55.0+ 55.1-", () => Diffuse),
        new("R-067b", "ki67_percent", "10", "9.9- 10.0+", () => Diffuse.Record("sstr_krenning", 2)),
        new("R-067b", "ki67_percent", "55", "55.0+ 55.1-", () => Diffuse.Record("sstr_krenning", 2)),
        new("R-065c", "sstr_krenning", "2", "0- 1- 2+ 3+ 4+", () => Candidate.With(Codes.Ki67, 30m)),
        new("R-066", "sstr_krenning", "2", "0- 1- 2+ 3+ 4+", () => Diffuse),
        new("R-067", "sstr_krenning", "3", "0- 1- 2- 3+ 4+", () => Diffuse.With(Codes.Ki67, 15m)),
        new("R-067b", "sstr_krenning", "2", "0- 1- 2+ 3- 4-", () => Diffuse.With(Codes.Ki67, 15m)),
        new("R-068b", "sstr_krenning", "2", "0- 1- 2+ 3+ 4+", () => Diffuse.Tumour("C7A.026")),
        new("R-138", "sstr_krenning", "2", "0+ 1+ 2- 3- 4-", () => Diffuse),
        new("R-197", "sstr_krenning", "2", "0+ 1+ 2- 3- 4-", () => Candidate.With("sstr-planar-only", Value.Flag(true))),
        new("R-067", "prior_systemic_lines", "1", "0+ 1-", () => Diffuse.With(Codes.Ki67, 15m)),
        new("R-067b", "prior_systemic_lines", "1", "0+ 1-", () => Diffuse.With(Codes.Ki67, 15m).Record("sstr_krenning", 2)),
        new("R-071", "prior_systemic_lines", "1", "0- 1+", () => Diffuse),
        new("O-22b", "prior_systemic_lines", "1", "0+ 1-", () => Diffuse.Drafting("CABOZANTINIB")),
        new("R-067", "prior_prrt_cycles", "1", "0+ 1-", () => Diffuse.With(Codes.Ki67, 15m)),
        new("R-067b", "prior_prrt_cycles", "1", "0+ 1-", () => Diffuse.With(Codes.Ki67, 15m).Record("sstr_krenning", 2)),
        new("R-075", "stable_months", "6", "5- 6+", () => Transplant),
        new("R-075", "prior_prrt_cycles", "1", "0- 1+", () => StableDiffuse),
        new("R-075", "prior_tace_sessions", "1", "0- 1+", () => StableDiffuse),
        new("R-075", "prior_tare_sessions", "1", "0- 1+", () => StableDiffuse),
    ];

    private static PatientCase Uncounted => Candidate.Without(Codes.Mitoses, Codes.GradeReported);

    private static PatientCase Undifferentiated => Uncounted.Without(Codes.Differentiation);

    private static PatientCase OlderCutOff => Candidate.Setting("ki67_g1_upper", 2);

    private static PatientCase StableDiffuse => Candidate.With(Codes.Distribution, Value.Answer("diffuse")).Record("stable_months", 6);

    private static PatientCase Ki67(decimal percent) => Candidate.With(Codes.Ki67, percent);

    private static PatientCase Mitoses(decimal count) => Candidate.With(Codes.Mitoses, count);
}
