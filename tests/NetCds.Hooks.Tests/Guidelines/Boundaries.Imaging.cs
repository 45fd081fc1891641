namespace NetCds.Hooks.Tests.Guidelines;

/// <content>Work-up and follow-up by the age of what was done.</content>
internal static partial class Boundaries
{
    private static IReadOnlyList<Boundary> Imaging =>
    [
        new("R-020", "cross_sectional_imaging_age_days", "90", "90- 91+"),
        new("R-022", "sstr_imaging_age_days", "730", "730- 731+"),
        new("R-023", "mri_liver_age_days", "mri_max_days", "180- 181+"),
        new("R-024", "fdg_imaging_age_days", "365", "365- 366+", () => Ki67(10)),
        new("R-025b", "sstr_imaging_age_days", "730", "730- 731+", () => Poor.With(Codes.Ki67, 30m)),
        new("R-026", "echo_age_days", "365", "365- 366+", () => Functioning),
        new("R-026b", "echo_age_days", "365", "365- 366+", () => Poor.With(Codes.Syndrome, Value.Answer("carcinoid-syndrome"))),
        new("R-027", "nt_probnp_pg_ml", "260", "259.9- 260+ 260ng/L+"),
        new("R-027", "echo_age_days", "90", "90- 91+", () => Candidate.Record("nt_probnp_pg_ml", 300)),
        new("R-033", "hormone_panel_age_days", "180", "180- 181+", () => Functioning),
        new("R-170", "cross_sectional_imaging_age_days", "180", "180- 181+", () => Candidate.With("status-post-curative-resection", Value.Flag(true))),
        new("R-171", "cross_sectional_imaging_age_days", "90", "90- 91+", () => Poor),
        new("R-172", "cross_sectional_imaging_age_days", "365", "365- 366+", () => Unresectable),
        new("R-172", "cross_sectional_imaging_age_days", "90", "90- 91+", () => Unresectable.Diagnosed(180)),
        new("R-172", "net_diagnosis.age", "180", "180+ 181-", () => Unresectable.Imaged("MRI_LIVER", 91)),
        new("R-172", "stable_months", "0", "0- 1+", () => Unresectable.Progressive().Imaged("MRI_LIVER", 366)),
        new("R-173", "days_since_tare", "92", "91- 92+", () => Unimaged),
        new("R-173", "days_since_tare", "365", "365+ 366-", () => Unimaged),
        new("R-173", "cross_sectional_imaging_age_days", "days_since_tare", "100- 101+", () => Candidate.WithProcedure("TARE_GLASS", 100)),
        new("R-173", "prior_tace_sessions", "1", "0- 1+", () => Unimaged),
        new("R-173", "prior_tace_sessions.age", "92", "91- 92+", () => Unimaged),
        new("R-173", "prior_tace_sessions.age", "365", "365+ 366-", () => Unimaged),
        new("R-173", "cross_sectional_imaging_age_days", "prior_tace_sessions.age", "100- 101+", () => Candidate.WithProcedure("TAE", 100)),
        new("R-174", "days_since_tare", "365", "365+ 366-", () => Candidate.Record("lab_age_days", 91)),
        new("R-174", "lab_age_days", "90", "90- 91+", () => Candidate.WithProcedure("TARE_GLASS", 100)),
        new("R-175", "days_since_ablation", "365", "365+ 366-", () => Candidate.Imaged("MRI_LIVER", 100)),
        new("R-175", "cross_sectional_imaging_age_days", "92", "92- 93+", () => Candidate.WithProcedure("RFA", 200)),
        new("R-175", "cross_sectional_imaging_age_days", "days_since_ablation", "30- 31+", () => Candidate.WithProcedure("RFA", 30)),
        new("R-176", "sstr_imaging_age_days", "90", "90- 91+", () => Candidate.With("markers-rising", Value.Flag(true))),
    ];

    private static PatientCase Unresectable => Candidate.With(Codes.Resectable, Value.Flag(false));

    private static PatientCase Unimaged => Candidate.Imaged("MRI_LIVER", 400);
}
