namespace NetCds.Hooks.Tests.Guidelines;

/// <content>Embolisation and radioembolisation.</content>
internal static partial class Boundaries
{
    private static IReadOnlyList<Boundary> Burden =>
    [
        new("R-052", "hepatic_tumour_burden_percent", "25", "24.9+ 25.0-", () => Candidate.With(Codes.Distribution, Value.Answer("diffuse"))),
        new("R-091", "hepatic_tumour_burden_percent", "75", "75.0- 75.1+"),
        new("R-092", "hepatic_tumour_burden_percent", "50", "50.0- 50.1+"),
        new("R-092", "hepatic_tumour_burden_percent", "75", "75.0+ 75.1-"),
        new("R-122 R-122b", "hepatic_tumour_burden_percent", "tare_burden_max", "70.0- 70.1+"),
        new("R-122c", "hepatic_tumour_burden_percent", "tare_burden_max", "70.0- 70.1+", () => ResinCaution),
        new("R-123", "hepatic_tumour_burden_percent", "50", "50.0- 50.1+", () => Candidate.With(Codes.Albumin, 2.9m)),
        new("R-124", "hepatic_tumour_burden_percent", "50", "50.0- 50.1+"),
        new("R-124", "hepatic_tumour_burden_percent", "tare_burden_max", "70.0+ 70.1-"),
        new("R-147", "hepatic_tumour_burden_percent", "50", "50.0- 50.1+", () => Functioning),
    ];

    private static IReadOnlyList<Boundary> Embolisation =>
    [
        new("R-086", "bilirubin_mg_dl", "tace_bilirubin_caution", "2.0- 2.1+ 34.2umol/L- 34.3umol/L+"),
        new("R-086", "bilirubin_mg_dl", "tace_bilirubin_max", "3.0+ 3.1- 51.3umol/L+ 51.4umol/L-"),
        new("R-087", "bilirubin_mg_dl", "tace_bilirubin_max", "3.0- 3.1+ 51.3umol/L- 51.4umol/L+"),
        new("R-088", "albumin_g_dl", "3.5", "3.5- 3.4+ 35.0g/L- 34.9g/L+"),
        new("R-088", "inr", "1.5", "1.5- 1.6+"),
        new("R-088", "platelets_10e9_l", "60", "60- 59+"),
        new("R-088", "creatinine_mg_dl", "1.2", "1.2- 1.3+ 106.08umol/L- 106.1umol/L+", () => Candidate.With(Codes.Egfr, 59m)),
        new("R-088", "egfr_ml_min", "60", "60- 59+", () => Candidate.With(Codes.Creatinine, 1.3m)),
        new("R-093", "creatinine_mg_dl", "2", "1.9- 2.0+ 176.7umol/L- 176.8umol/L+"),
        new("R-093", "egfr_ml_min", "30", "30- 29+"),
        new("R-093b", "creatinine_mg_dl", "2", "1.9- 2.0+", () => RenalVeto),
        new("R-093b", "egfr_ml_min", "30", "30- 29+", () => RenalVeto),
        new("R-093c", "creatinine_mg_dl", "2", "1.9- 2.0+", () => RenalVeto.Drafting("MAA_MAPPING")),
        new("R-093c", "egfr_ml_min", "30", "30- 29+", () => RenalVeto.Drafting("MAA_MAPPING")),
        new("R-094", "egfr_ml_min", "30", "29- 30+"),
        new("R-094", "egfr_ml_min", "45", "44+ 45-"),
        new("R-089", "child_pugh_score", "8", "7- 8+", () => Cirrhotic),
        new("R-189", "leukocytes_10e9_l", "3", "3.0- 2.9+", () => Pumping),
        new("R-189", "neutrophils_10e9_l", "1.5", "1.5- 1.4+ 1500/uL- 1499/uL+", () => Pumping),
        new("R-189", "lvef_percent", "50", "50- 49+"),
    ];

    private static IReadOnlyList<Boundary> Radioembolisation =>
    [
        new("R-111", "lung_shunt_percent", "resin_lsf_max", "20.0- 20.1+", () => Mapped),
        new("R-112", "lung_shunt_percent", "15", "15.0- 15.1+", () => Mapped),
        new("R-112", "lung_shunt_percent", "20", "20.0+ 20.1-", () => Mapped.Setting("resin_lsf_max", 25)),
        new("R-112", "lung_shunt_percent", "resin_lsf_max", "18.0+ 18.1-", () => Mapped.Setting("resin_lsf_max", 18)),
        new("R-112b", "lung_shunt_percent", "20", "20.0- 20.1+", () => Mapped.Setting("resin_lsf_max", 25)),
        new("R-112b", "lung_shunt_percent", "resin_lsf_max", "25.0+ 25.1-", () => Mapped.Setting("resin_lsf_max", 25)),
        new("R-113", "lung_shunt_percent", "10", "10.0- 10.1+", () => Mapped),
        new("R-113", "lung_shunt_percent", "15", "15.0+ 15.1-", () => Mapped),
        new("R-114", "lung_shunt_percent", "10", "10.0+ 10.1-", () => Mapped),
        new("R-115", "lung_shunt_percent", "10", "10.0- 10.1+", () => Mapped.Setting("lsf_policy", "seed_strict")),
        new("R-118", "lung_shunt_percent", "10", "10.0- 10.1+", () => Mapped.Without(Codes.LungDose, Codes.Activity)),
        new("R-116", "planned_lung_dose_gy", "lung_dose_single", "30.0- 30.1+ 3000cGy- 3010cGy+", () => Mapped),
        new("R-116b", "planned_lung_dose_gy", "lung_dose_single", "29.9- 30.0+ 30.1-", () => Mapped),
        new("R-117", "cumulative_lung_dose_gy", "lung_dose_cumulative", "50.0- 50.1+", () => Mapped.WithProcedure("TARE_RESIN", 400)),
        new("R-117", "prior_lung_dose_gy", "lung_dose_cumulative", "50.0- 50.1+ 5000cGy- 5010cGy+", () => Candidate.WithProcedure("TARE_RESIN", 400)),
        new("R-117", "prior_tare_sessions", "1", "0- 1+", () => Candidate.Record("prior_lung_dose_gy", 60)),
        new("O-13d", "prior_lung_dose_gy", "lung_dose_cumulative", "50.0- 50.1+", () => Candidate.WithProcedure("TARE_RESIN", 400).Drafting("MAA_MAPPING")),
        new("R-120", "bilirubin_mg_dl", "tare_bilirubin_max", "2.0- 2.1+ 3.0+ 34.2umol/L- 34.3umol/L+"),
        new("R-121", "bilirubin_mg_dl", "tare_bilirubin_max", "2.0- 2.1+ 34.2umol/L- 34.3umol/L+", () => Candidate.With("bilirubin-reversible-cause", Value.Flag(true))),
        new("R-122b", "albumin_g_dl", "3.5", "3.5- 3.4+ 35.0g/L- 34.9g/L+", () => ResinCaution.With(Codes.Burden, 71m)),
        new("R-122b", "inr", "1.2", "1.2- 1.3+", () => ResinCaution.With(Codes.Burden, 71m)),
        new("R-122c", "albumin_g_dl", "3.5", "3.5+ 3.4-", () => ResinCaution.With(Codes.Burden, 71m)),
        new("R-122c", "inr", "1.2", "1.2+ 1.3-", () => ResinCaution.With(Codes.Burden, 71m)),
        new("R-123", "albumin_g_dl", "3", "3.0- 2.9+ 30.0g/L- 29.9g/L+", () => Candidate.With(Codes.Burden, 60m)),
        new("R-125", "ast_x_uln", "5", "5.0- 5.1+"),
        new("R-125", "alt_x_uln", "5", "5.0- 5.1+"),
        new("R-127 R-128", "capecitabine_last_days_ago", "61", "60+ 61-"),
        new("R-129", "spo2_percent", "90", "90- 89+"),
        new("R-129", "pao2_mmhg", "60", "60- 59+ 8.0kPa- 7.9kPa+"),
        new("R-132", "prior_tare_sessions", "1", "0- 1+ 2+"),
        new("R-133", "prior_prrt_cycles", "1", "0- 1+"),
        new("R-136", "platelets_10e9_l", "50", "50- 49+"),
        new("R-136", "leukocytes_10e9_l", "2", "2.0- 1.9+"),
        new("R-136", "neutrophils_10e9_l", "1.5", "1.5- 1.4+"),
        new("R-136", "egfr_ml_min", "35", "35- 34+"),
    ];

    private static PatientCase Pumping => Candidate.Record("lvef_percent", 60);

    private static PatientCase RenalVeto => Candidate.Setting("tace_renal_policy", "contraindicated");

    private static PatientCase ResinCaution => Candidate.Setting("tare_burden_resin_policy", "caution_if_synthesis_kept");
}
