namespace NetCds.Hooks.Tests.Guidelines;

/// <content>Ablation, resection, debulking and transplantation.</content>
internal static partial class Boundaries
{
    private static IReadOnlyList<Boundary> Sizes =>
    [
        new("R-042", "largest_diameter_mm", "10", "9.9- 10.0+", () => Lesions(1, 24)),
        new("R-042", "largest_diameter_mm", "ablation_max_mm", "50.0+ 50.1-", () => Lesions(2, 24, 79)),
        new("R-042", "largest_diameter_mm", "50", "49.9+ 50.0-", () => Lesions(1, 24)),
        new("R-042", "largest_diameter_mm", "30", "29.9+ 30.0-", () => Lesions(2, 24, 80)),
        new("R-042", "lesion_count", "ablation_max_count", "5+ 6-", () => Lesions(2, 22, 79)),
        new("R-042", "lesion_count", "1", "1+ 2-", () => Lesions(1, 40, 85)),
        new("R-042", "lesion_count", "2", "1- 2+", () => Lesions(1, 50, 79)),
        new("R-042", "lesion_count", "3", "3+ 4-", () => Lesions(3, 29, 80)),
        new("R-042", "sum_diameters_mm", "80", "79.9+ 80.0-", () => Lesions(4, 29, 70)),
        new("R-043", "largest_diameter_mm", "10", "9.9- 10.0+", () => Lesions(4, 24, 90)),
        new("R-043", "largest_diameter_mm", "ablation_max_mm", "50.0+ 50.1-", () => Lesions(4, 24, 90)),
        new("R-043", "lesion_count", "ablation_max_count", "5+ 6-", () => Lesions(4, 22, 90)),
        new("R-194", "largest_diameter_mm", "10", "9.9- 10.0+", () => Limited),
        new("R-194", "largest_diameter_mm", "ablation_max_mm", "50.0+ 50.1-", () => Limited),
        new("R-194", "lesion_count", "ablation_max_count", "5+ 6-", () => Limited),
        new("R-043b", "lesion_count", "2", "1- 2+", () => Lesions(1, 50).Without(Codes.Sum)),
        new("R-044", "lesion_count", "1", "1+ 2-", () => Lesions(1, 50)),
        new("R-044", "largest_diameter_mm", "50", "49.9- 50.0+ 50.1-", () => Lesions(1, 40)),
        new("R-044", "largest_diameter_mm", "ablation_max_mm", "50.0+", () => Lesions(1, 40)),
        new("R-044", "largest_diameter_mm", "ablation_max_mm", "50.0-", () => Lesions(1, 40).Setting("ablation_max_mm", 49)),
        new("R-045 R-045c", "largest_diameter_mm", "ablation_max_mm", "50.0- 50.1+", () => Lesions(1, 40)),
        new("R-045b", "largest_diameter_mm", "ablation_max_mm", "50.0- 50.1+", () => Stereotactic),
        new("R-045b", "largest_diameter_mm", "80", "80.0+ 80.1-", () => Stereotactic),
        new("R-045b", "lesion_count", "ablation_max_count", "5+ 6-", () => Stereotactic),
        new("R-046", "lesion_count", "ablation_max_count", "5- 6+", () => Lesions(2, 40, 90)),
        new("R-047", "lesion_count", "ablation_max_count", "5- 6+", () => Lesions(2, 22, 79)),
        new("R-047", "sum_diameters_mm", "80", "79.9+ 80.0-", () => Lesions(6, 22, 70)),
        new("R-047", "largest_diameter_mm", "30", "29.9+ 30.0-", () => Lesions(6, 22, 79)),
        new("R-048", "sum_diameters_mm", "80", "79.9+ 80.0-", () => Lesions(2, 60)),
        new("R-048", "largest_diameter_mm", "ablation_max_mm", "50.0- 50.1+", () => Lesions(1, 40, 79)),
        new("R-049", "largest_diameter_mm", "10", "9.9+ 10.0-"),
        new("R-150", "inr", "1.5", "1.5- 1.6+"),
        new("R-150", "platelets_10e9_l", "50", "50- 49+ 50000/uL- 49999/uL+"),
        new("R-153", "ablation_margin_mm", "5", "4.9+ 5.0- 0.49cm+ 0.5cm-", () => Candidate.WithProcedure("RFA", 10)),
    ];

    private static IReadOnlyList<Boundary> Surgery =>
    [
        new("R-040", "ecog", "1", "0+ 1+ 2-"),
        new("R-040b", "ecog", "2", "1- 2+ 3-"),
        new("R-040c", "ecog", "2", "2+ 3-", () => Candidate.Without(Codes.Resectable)),
        new("R-041", "ecog", "1", "0+ 1+ 2-", () => Complex),
        new("R-041b", "ecog", "2", "1- 2+ 3-", () => Complex),
        new("R-041c", "ecog", "2", "2+ 3-", () => Complex.Without(Codes.Resectable)),
        new("R-056", "largest_diameter_mm", "50", "50.0- 50.1+", () => Removable(80)),
        new("R-056", "hepatic_tumour_burden_percent", "25", "25.0- 25.1+", () => Removable(80)),
        new("R-056", "debulking_percent_achievable", "70", "69.9- 70.0+", () => Candidate.With(Codes.Largest, 60m)),
        new("R-057", "debulking_percent_achievable", "70", "69.9+ 70.0-"),
        new("R-058", "hepatic_tumour_burden_percent", "50", "49.9+ 50.0-", () => Transplant),
        new("R-059", "hepatic_tumour_burden_percent", "50", "50.0- 50.1+", () => Transplant),
        new("R-060", "hepatic_tumour_burden_percent", "50", "49.9- 50.0+ 50.1-", () => Transplant),
        new("R-058", "stable_months", "6", "5- 6+", () => Transplant),
        new("R-060", "stable_months", "6", "5+ 6-", () => Transplant),
        new("R-060", "stable_months", "3", "2- 3+", () => Transplant),
        new("R-058", "age_years", "transplant_age_max", "60+ 61-", () => Transplant),
        new("R-060", "age_years", "transplant_age_max", "60- 61+", () => Transplant),
        new("R-196", "hepatic_tumour_burden_percent", "25", "25.0- 25.1+"),
        new("R-199", "future_liver_remnant_percent", "20", "19.9+ 20.0-"),
        new("R-199b", "future_liver_remnant_percent", "20", "19.9- 20.0+"),
        new("R-199b", "future_liver_remnant_percent", "30", "29.9+ 30.0-"),
        new("R-199b", "future_liver_remnant_percent", "40", "39.9+ 40.0-", () => Cirrhotic),
    ];

    private static IReadOnlyList<Boundary> Fitness =>
    [
        new("R-185 R-090b R-090", "ecog", "2", "0- 1- 2- 3+ 4+"),
        new("R-090c", "ecog", "2", "0- 1- 2- 3+ 4+", () => Candidate.Drafting("MAA_MAPPING")),
        new("R-102", "life_expectancy_months", "3", "2.9+ 3.0-"),
    ];

    private static PatientCase Stereotactic => Lesions(1, 60).Setting("srfa_available", true);

    private static PatientCase Limited => Candidate.With(Codes.Extrahepatic, Value.Answer("limited"));

    private static PatientCase Complex => Candidate.With(Codes.Distribution, Value.Answer("complex"));

    private static PatientCase Removable(decimal percent) => Candidate.Record("debulking_percent_achievable", percent);

    private static PatientCase Lesions(int count, decimal largest, decimal? sum = null)
    {
        var patient = Candidate.With(Codes.Count, Value.Whole(count)).With(Codes.Largest, largest);
        return sum is { } mm ? patient.With(Codes.Sum, mm) : patient;
    }
}
