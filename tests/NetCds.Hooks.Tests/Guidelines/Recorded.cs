using System.Globalization;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>How a number about a patient stands in the record.</summary>
internal static class Recorded
{
    private static readonly Dictionary<string, Func<PatientCase, decimal, string?, PatientCase>> Writers = new(StringComparer.Ordinal)
    {
        ["age_years"] = (p, n, _) => p.Person("male", Engine.Now.AddYears(-(int)n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ["alt_x_uln"] = (p, n, _) => p.With("1742-6", 40 * n).Limit("1742-6", 40, "U/L"),
        ["ast_x_uln"] = (p, n, _) => p.With("1920-8", 40 * n).Limit("1920-8", 40, "U/L"),
        ["bilirubin_x_uln"] = (p, n, _) => p.With(Codes.Bilirubin, n).Limit(Codes.Bilirubin, 1, "mg/dL"),
        ["capecitabine_last_days_ago"] = (p, n, _) => p.WithExposure("Capecitabine 500 mg tablet", (int)n),
        ["child_pugh_score"] = Score("child-pugh-score"),
        ["cross_sectional_imaging_age_days"] = (p, n, _) => p.Imaged("MRI_LIVER", (int)n),
        ["cumulative_lung_dose_gy"] = (p, n, _) => p.With(Codes.EarlierLungDose, Value.Quantity(n - 20, "Gy")).With(Codes.LungDose, Value.Quantity(20, "Gy")),
        ["days_since_ablation"] = (p, n, _) => p.WithProcedure("RFA", (int)n),
        ["days_since_lar_ssa"] = (p, n, _) => p.WithoutDoses().WithDose("LANREOTIDE", TimeSpan.FromDays((int)n)),
        ["days_since_prrt"] = (p, n, _) => p.WithProcedure("PRRT", (int)n),
        ["days_since_tare"] = (p, n, _) => p.WithProcedure("TARE_GLASS", (int)n),
        ["echo_age_days"] = (p, n, _) => p.WithReport("ECHO", (int)n),
        ["ecog"] = Score(Codes.Ecog),
        ["fdg_imaging_age_days"] = (p, n, _) => p.WithReport("FDG_PET", (int)n),
        ["hormone_panel_age_days"] = (p, n, _) => p.Also("9811-1", Value.Quantity(90, "ug/L"), (int)n),
        ["hours_since_short_octreotide"] = (p, n, _) => p.WithDose("OCTREOTIDE_SHORT", TimeSpan.FromHours((int)n)),
        ["lab_age_days"] = (p, n, _) => p.Dated(Codes.Albumin, (int)n),
        ["lesion_count"] = Score(Codes.Count),
        ["maa_mapping_done.age"] = (p, n, _) => p.WithProcedure("MAA_MAPPING", (int)n).Also(Codes.Shunt, Value.Quantity(8, "%"), (int)n),
        ["mri_liver_age_days"] = (p, n, _) => p.Imaged("MRI_LIVER", (int)n),
        ["net_diagnosis.age"] = (p, n, _) => p.Diagnosed((int)n),
        ["prior_prrt_cycles"] = Sessions("PRRT"),
        ["prior_resin_sessions"] = Sessions("TARE_RESIN"),
        ["prior_systemic_lines"] = Score("prior-systemic-lines"),
        ["prior_tace_sessions"] = Sessions("TAE"),
        ["prior_tace_sessions.age"] = (p, n, _) => p.WithProcedure("TAE", (int)n),
        ["prior_tare_sessions"] = Sessions("TARE"),
        ["sstr_imaging_age_days"] = (p, n, _) => p.Imaged("SSTR_PET", (int)n).Dated(Codes.Krenning, (int)n),
        ["sstr_krenning"] = Score(Codes.Krenning),
        ["ablation_margin_mm"] = Quantity("ablation-margin", "mm"),
        ["albumin_g_dl"] = Quantity(Codes.Albumin, "g/dL"),
        ["bilirubin_mg_dl"] = Quantity(Codes.Bilirubin, "mg/dL"),
        ["creatinine_mg_dl"] = Quantity(Codes.Creatinine, "mg/dL"),
        ["debulking_percent_achievable"] = Quantity("debulking-achievable", "%"),
        ["egfr_ml_min"] = Quantity(Codes.Egfr, "mL/min/{1.73_m2}"),
        ["future_liver_remnant_percent"] = Quantity(Codes.Remnant, "%"),
        ["haemoglobin_g_dl"] = Quantity(Codes.Haemoglobin, "g/dL"),
        ["hepatic_tumour_burden_percent"] = Quantity(Codes.Burden, "%"),
        ["inr"] = Quantity(Codes.Inr, "{INR}"),
        ["ki67_percent"] = Quantity(Codes.Ki67, "%"),
        ["largest_diameter_mm"] = Quantity(Codes.Largest, "mm"),
        ["leukocytes_10e9_l"] = Quantity(Codes.Leukocytes, "10*9/L"),
        ["life_expectancy_months"] = Quantity("life-expectancy-months", "mo"),
        ["lung_shunt_percent"] = Quantity(Codes.Shunt, "%"),
        ["lvef_percent"] = Quantity("10230-1", "%"),
        ["mitoses_per_2mm2"] = Quantity(Codes.Mitoses, "/(2.mm2)"),
        ["neutrophils_10e9_l"] = Quantity(Codes.Neutrophils, "10*9/L"),
        ["nt_probnp_pg_ml"] = Quantity("33762-6", "pg/mL"),
        ["pao2_mmhg"] = Quantity("2703-7", "mm[Hg]"),
        ["planned_lung_dose_gy"] = Quantity(Codes.LungDose, "Gy"),
        ["platelets_10e9_l"] = Quantity(Codes.Platelets, "10*9/L"),
        ["prior_lung_dose_gy"] = Quantity(Codes.EarlierLungDose, "Gy"),
        ["spo2_percent"] = Quantity(Codes.Spo2, "%"),
        ["stable_months"] = Quantity("months-stable", "mo"),
        ["sum_diameters_mm"] = Quantity(Codes.Sum, "mm"),
    };

    /// <summary>Records a number, in the usual unit unless another is named.</summary>
    public static PatientCase Record(this PatientCase patient, string fact, decimal number, string? unit = null) => Writers[fact](patient, number, unit);

    private static Func<PatientCase, decimal, string?, PatientCase> Quantity(string code, string usual) => (p, n, unit) => p.With(code, Value.Quantity(n, unit ?? usual));

    private static Func<PatientCase, decimal, string?, PatientCase> Score(string code) => (p, n, _) => p.With(code, Value.Whole((int)n));

    // The unit of a number of sessions says when the last one was: 1@10 is one session, ten days ago.
    private static Func<PatientCase, decimal, string?, PatientCase> Sessions(string code) => (p, n, when) =>
    {
        var last = when is null ? 100 : int.Parse(when.AsSpan(1), CultureInfo.InvariantCulture);
        for (var i = 0; i < n; i++)
        {
            p.WithProcedure(code, last + (50 * i));
        }

        return p;
    };
}
