using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Server.Configuration;

namespace NetCds.Server.Tests.Configuration;

public sealed class SiteReadersTests
{
    private static readonly IGuideline Shipped = GuidelineLoader.LoadEmbedded();

    [Theory]
    [InlineData("resin_lsf_max", "20", null, null, 0, 0)]
    [InlineData("resin_lsf_max", "15", null, null, 0, 0)]
    [InlineData("resin_lsf_max", "20.1", null, null, 1, 0)]
    [InlineData("resin_lsf_max", "20.1", "resin_lsf_max", "Dr. A", 0, 0)]
    [InlineData("resin_lsf_max", "20.1", "RESIN_LSF_MAX", "Dr. A", 0, 0)]
    [InlineData("resin_lsf_max", "20.1", "resin_lsf_max", " ", 2, 0)]
    [InlineData("resin_lsf_max", "20.1", "resin_lsf_max", null, 2, 0)]
    [InlineData("resin_lsf_max", "20.1", "lung_dose_single", "Dr. A", 1, 1)]
    [InlineData("resin_lsf_max", "20", "resin_lsf_max", "Dr. A", 0, 1)]
    [InlineData("resin_lsf_max", "15", "resin_lsf_max", "Dr. A", 0, 1)]
    [InlineData("prrt_egfr_min", "30", null, null, 0, 0)]
    [InlineData("prrt_egfr_min", "29", null, null, 1, 0)]
    [InlineData("prrt_egfr_min", "35", null, null, 0, 0)]
    [InlineData("ablation_max_mm", "80", null, null, 0, 0)]
    [InlineData("ablation_max_mm", "80", "ablation_max_mm", "Dr. A", 1, 0)]
    [InlineData("ablation_max_mm", "80", "unheard", "Dr. A", 1, 0)]
    [InlineData("ablation_max_mm", "80", null, "Dr. A", 1, 0)]
    public void ReadApprovals_SettingAndOverride_AreCompared(string setting, string value, string? overridden, string? approver, int errorCount, int remarkCount)
    {
        List<string> errors = [];
        List<string> remarks = [];
        var settings = SiteSettingsReader.Read(new Dictionary<string, string> { [setting] = value }, Shipped.Settings, errors);
        OverrideOptions[] overrides = overridden is null && approver is null ? [] : [new OverrideOptions(overridden, approver)];

        SettingApprovalsReader.Read(overrides, settings, Shipped.Settings, errors, remarks);

        Assert.Equal((errorCount, remarkCount), (errors.Count, remarks.Count));
    }

    [Fact]
    public void ReadApprovals_Unapproved_NamesValueLimitAndRemedy()
    {
        List<string> errors = [];

        SettingApprovalsReader.Read([], Laxer("resin_lsf_max", "25"), Shipped.Settings, errors, []);

        Assert.Equal(
            "NetCds:Guideline:Settings:resin_lsf_max: 25 is beyond the resin microsphere label, 20 %, and nobody has approved it. "
            + "Name the setting and who approved it under NetCds:Guideline:Overrides, or keep to the limit.",
            Assert.Single(errors));
    }

    [Fact]
    public void ReadApprovals_NamedTwice_IsRefused()
    {
        List<string> errors = [];
        OverrideOptions entry = new("resin_lsf_max", "Dr. A");

        SettingApprovalsReader.Read([entry, entry], Laxer("resin_lsf_max", "25"), Shipped.Settings, errors, []);

        Assert.StartsWith("NetCds:Guideline:Overrides:1: ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SSA", "every 4 weeks", null, null, true)]
    [InlineData("ssa", "every 4 weeks", "30", "mg", true)]
    [InlineData("SSA", "every 4 weeks", "0.5", "mg", true)]
    [InlineData("SSA", null, "30", "mg", false)]
    [InlineData("SSA", "", null, null, false)]
    [InlineData("SSA", "two\nlines", null, null, false)]
    [InlineData("SSA", "x", "0", "mg", false)]
    [InlineData("SSA", "x", "-1", "mg", false)]
    [InlineData("SSA", "x", "1,5", "mg", false)]
    [InlineData("SSA", "x", "30", null, false)]
    [InlineData("SSA", "x", null, "mg", false)]
    [InlineData("TARE_RESIN", "x", null, null, false)]
    [InlineData("order-ssa", "x", null, null, false)]
    public void ReadDoses_Dose_IsTakenOrRefused(string id, string? text, string? quantity, string? unit, bool isGood)
    {
        List<string> errors = [];

        var doses = SiteDosesReader.Read(new Dictionary<string, DoseOptions> { [id] = new(text, quantity, unit) }, Shipped.Modalities, errors);

        Assert.Equal(isGood, errors.Count == 0);
        Assert.Equal(isGood, doses.ContainsKey("SSA"));
    }

    private static SiteSettings Laxer(string name, string value) => Shipped.Settings.WithText(Shipped.Settings.Defaults, name, value, out _)!;
}
