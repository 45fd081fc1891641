namespace NetCds.Hooks.Tests.Guidelines;

/// <content>Radioligand therapy and rules about drafted orders.</content>
internal static partial class Boundaries
{
    private static IReadOnlyList<Boundary> Radioligands =>
    [
        new("R-134", "prior_tare_sessions", "1", "0- 1+", () => Diffuse),
        new("R-142", "egfr_ml_min", "prrt_egfr_min", "30- 29+"),
        new("R-142b", "egfr_ml_min", "prrt_egfr_min", "29- 30+"),
        new("R-142b", "egfr_ml_min", "40", "39+ 40-"),
        new("R-142c", "egfr_ml_min", "40", "39- 40+"),
        new("R-142c", "egfr_ml_min", "50", "49+ 50-"),
        new("R-143", "haemoglobin_g_dl", "8.9", "8.9- 8.8+ 89g/L- 88g/L+ 5.53mmol/L- 5.52mmol/L+"),
        new("R-143", "leukocytes_10e9_l", "3", "3.0- 2.9+"),
        new("R-143", "platelets_10e9_l", "100", "100- 99+"),
        new("R-143", "platelets_10e9_l", "75", "75- 74+", () => Candidate.WithProcedure("PRRT", 100)),
        new("R-143", "prior_prrt_cycles", "1", "0+ 1-", () => Candidate.With(Codes.Platelets, 80m)),
        new("R-144", "albumin_g_dl", "3", "3.0- 2.9+ 30.0g/L- 29.9g/L+"),
        new("R-144", "bilirubin_x_uln", "3", "3.0- 3.1+"),
        new("R-146", "days_since_lar_ssa", "28", "27+ 28-", () => Diffuse.Drafting("PRRT")),
        new("R-146", "hours_since_short_octreotide", "24", "23+ 24-", () => Diffuse.WithoutDoses().WithDose("LANREOTIDE", TimeSpan.FromDays(40)).Drafting("PRRT")),
        new("R-157", "days_since_lar_ssa", "28", "27+ 28-", () => Carcinoid),
        new("R-157b", "days_since_lar_ssa", "28", "27+ 28-", () => Carcinoid.Drafting("CTACE")),
        new("R-192", "sstr_imaging_age_days", "prrt_sstr_max_days", "183- 184+", () => Diffuse),
        new("R-193", "haemoglobin_g_dl", "8", "8.0- 7.9+ 80g/L- 79g/L+ 4.97mmol/L- 4.96mmol/L+"),
        new("R-193", "leukocytes_10e9_l", "2", "2.0- 1.9+"),
        new("R-193", "platelets_10e9_l", "75", "75- 74+"),
    ];

    private static IReadOnlyList<Boundary> Orders =>
    [
        new("O-12", "maa_mapping_done.age", "60", "60+ 61-", () => Candidate.Drafting("MAA_MAPPING")),
        new("O-16", "days_since_tare", "14", "14+ 15-", () => Diffuse.Drafting("EVEROLIMUS")),
        new("O-16", "days_since_ablation", "14", "14+ 15-", () => Diffuse.Drafting("EVEROLIMUS")),
        new("O-16", "prior_tace_sessions", "1", "0- 1@10+", () => Diffuse.Drafting("EVEROLIMUS")),
        new("O-16", "prior_tace_sessions.age", "14", "14+ 15-", () => Diffuse.Drafting("EVEROLIMUS")),
        new("O-17", "days_since_tare", "21", "21+ 22-", () => Diffuse.Drafting("SUNITINIB")),
        new("O-17", "prior_tace_sessions", "1", "0- 1@10+", () => Diffuse.Drafting("SUNITINIB")),
        new("O-17", "prior_tace_sessions.age", "21", "21+ 22-", () => Diffuse.Drafting("SUNITINIB")),
        new("O-17b", "bilirubin_mg_dl", "2", "2.0- 2.1+ 34.2umol/L- 34.3umol/L+", () => Diffuse.Drafting("SUNITINIB")),
        new("O-18", "prior_resin_sessions", "1", "0- 1+", () => Diffuse.Drafting("CAPTEM")),
        new("O-18b", "prior_resin_sessions", "1", "0+ 1-", () => Diffuse.Drafting("CAPTEM", "TARE")),
        new("O-18b", "prior_tare_sessions", "prior_resin_sessions+prior_glass_sessions", "0- 1+", () => Diffuse.Drafting("CAPTEM")),
        new("O-21", "days_since_tare", "60", "60+ 61-", () => Diffuse.Drafting("PRRT")),
        new("O-21", "days_since_prrt", "60", "60+ 61-", () => Diffuse.Drafting("TARE_GLASS")),
        new("O-22", "days_since_tare", "28", "28+ 29-", () => Diffuse.Drafting("CABOZANTINIB")),
        new("O-22", "prior_tace_sessions", "1", "0- 1@10+", () => Diffuse.Drafting("CABOZANTINIB")),
        new("O-22", "prior_tace_sessions.age", "28", "28+ 29-", () => Diffuse.Drafting("CABOZANTINIB")),
        new("O-24", "ki67_percent", "55", "54.9- 55.0+", () => Poor.Drafting("SSTR_PET")),
        new("O-24b", "sstr_imaging_age_days", "730", "730+ 731-", () => Candidate.Drafting("SSTR_PET")),
        new("O-25b", "egfr_ml_min", "30", "30- 29+", () => Candidate.Drafting("CT_TRIPHASIC")),
    ];
}
