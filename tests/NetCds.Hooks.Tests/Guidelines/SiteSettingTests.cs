using System.Globalization;
using System.Text.Json;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>The settings of a site: defaults of the knowledge base (c.0.8), bounds, and the limits they move.</summary>
public sealed class SiteSettingTests
{
    private static readonly Dictionary<string, object> Defaults = new(StringComparer.Ordinal)
    {
        ["ablation_max_count"] = 5m,
        ["ablation_max_mm"] = 50m,
        ["biliary_anastomosis_policy"] = "contraindicated",
        ["ki67_g1_upper"] = 3m,
        ["lsf_policy"] = "graded",
        ["lung_dose_cumulative"] = 50m,
        ["lung_dose_single"] = 30m,
        ["mri_max_days"] = 180m,
        ["pnet_prefers_ctace"] = false,
        ["prrt_egfr_min"] = 30m,
        ["prrt_sstr_max_days"] = 183m,
        ["report_facts"] = "use",
        ["resin_lsf_max"] = 20m,
        ["srfa_available"] = false,
        ["tace_bilirubin_caution"] = 2m,
        ["tace_bilirubin_max"] = 3m,
        ["tace_renal_policy"] = "caution",
        ["tare_bilirubin_max"] = 2m,
        ["tare_burden_max"] = 70m,
        ["tare_burden_resin_policy"] = "contraindicated",
        ["transplant_age_max"] = 60m,
    };

    // A line of each setting, the fact it limits, and where it changes once the setting has the value.
    private static readonly (string Setting, decimal Value, Boundary Row)[] Moved =
    [
        ("ablation_max_count", 3, new("R-047", "lesion_count", "", "3- 4+")),
        ("ablation_max_mm", 30, new("R-045", "largest_diameter_mm", "", "30.0- 30.1+")),
        ("ki67_g1_upper", 2, new("R-002", "ki67_percent", "", "1.9+ 2.0-", () => PatientCase.AblationCandidate().Without(Codes.Mitoses, Codes.GradeReported))),
        ("lung_dose_cumulative", 40, new("R-117", "prior_lung_dose_gy", "", "40.0- 40.1+", () => PatientCase.AblationCandidate().WithProcedure("TARE_RESIN", 400))),
        ("lung_dose_single", 25, new("R-116", "planned_lung_dose_gy", "", "25.0- 25.1+", Mapped)),
        ("mri_max_days", 100, new("R-023", "mri_liver_age_days", "", "100- 101+")),
        ("prrt_egfr_min", 35, new("R-142", "egfr_ml_min", "", "35- 34+")),
        ("prrt_sstr_max_days", 90, new("R-192", "sstr_imaging_age_days", "", "90- 91+", () => PatientCase.Sample("diffuse-progressive").WithoutReportText())),
        ("resin_lsf_max", 15, new("R-111", "lung_shunt_percent", "", "15.0- 15.1+", Mapped)),
        ("tace_bilirubin_caution", 1.5m, new("R-086", "bilirubin_mg_dl", "", "1.5- 1.6+")),
        ("tace_bilirubin_max", 2.5m, new("R-087", "bilirubin_mg_dl", "", "2.5- 2.6+")),
        ("tare_bilirubin_max", 1.5m, new("R-120", "bilirubin_mg_dl", "", "1.5- 1.6+")),
        ("tare_burden_max", 60, new("R-122", "hepatic_tumour_burden_percent", "", "60.0- 60.1+")),
        ("transplant_age_max", 55, new("R-058", "age_years", "", "55+ 56-", () => PatientCase.Sample("transplant-candidate").WithoutReportText())),
    ];

    public static TheoryData<string> Numbers => [.. Settings.Where(s => s.Kind == SettingKind.Number).Select(s => s.Name)];

    private static IReadOnlyList<SettingDefinition> Settings => Engine.Shipped.Guideline.Settings.Definitions;

    [Fact]
    public void Defaults_AreThoseOfTheKnowledgeBase() =>
        Assert.Equal(Defaults.OrderBy(d => d.Key, StringComparer.Ordinal), Settings.Select(s => KeyValuePair.Create(s.Name, s.Default)).OrderBy(d => d.Key, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Number_AtItsBounds_IsTakenAndBeyondRefused(string name)
    {
        var setting = Settings.Single(s => s.Name == name);

        Assert.InRange((decimal)setting.Default, setting.Low!.Value, setting.High!.Value);
        Assert.All([setting.Low!.Value, setting.High!.Value], value => Assert.True(IsTaken(name, value)));
        Assert.All([setting.Low!.Value - 0.1m, setting.High!.Value + 0.1m], value => Assert.False(IsTaken(name, value)));
    }

    [Theory]
    [InlineData("lung_dose_single", 30)]
    [InlineData("lung_dose_cumulative", 50)]
    [InlineData("resin_lsf_max", 20)]
    [InlineData("tare_burden_max", 70)]
    public void Number_OfALabel_IsTheDefaultAndMoreIsLaxer(string name, double limit)
    {
        var setting = Settings.Single(s => s.Name == name);

        Assert.Equal(((decimal)limit, true), (setting.LabelLimit, setting.LargerIsLaxer));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Number_Changed_MovesTheLimit(string name)
    {
        var (_, limit, row) = Assert.Single(Moved, m => m.Setting == name);
        foreach (var (value, unit, holds) in row.Values)
        {
            var assessment = (row.Given?.Invoke() ?? PatientCase.AblationCandidate()).Setting(name, limit).Record(row.Fact, value, unit).Assess();

            Assert.True(holds == assessment.Holds(row.Affected.Single()), $"{row.Lines} at {value.ToString(CultureInfo.InvariantCulture)} with {name} {limit}");
        }
    }

    private static PatientCase Mapped() => PatientCase.Sample("lung-shunt-12").WithoutReportText().With(Codes.LungDose, Value.Quantity(5, "Gy"));

    private static bool IsTaken(string name, decimal value) =>
        Engine.Shipped.Guideline.Settings.With(Engine.Shipped.Guideline.Settings.Defaults, name, JsonSerializer.SerializeToElement(value), out _) is not null;
}
