using NetCds.Guideline;
using NetCds.Testing;

namespace NetCds.Service.Tests.Sites;

/// <summary>The shipped guideline at a site that has set up everything a site can.</summary>
public sealed class SetUpSite : RunningService
{
    public const string Dose = "100 microgram s.c. before the procedure";

    protected override IReadOnlyDictionary<string, string?> Values => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["NetCds:OrderCodeMap"] = Repository.PathOf("cds-hooks/order-code-maps/example.json"),
        ["NetCds:ConfirmWhenFine"] = "true",
        ["NetCds:Guideline:Settings:resin_lsf_max"] = "25",
        ["NetCds:Guideline:Overrides:0:setting"] = "RESIN_LSF_MAX",
        ["NetCds:Guideline:Overrides:0:approvedBy"] = "Dr. A. Example",
        ["NetCds:Guideline:Overrides:1:Setting"] = "lung_dose_single",
        ["NetCds:Guideline:Overrides:1:ApprovedBy"] = "Dr. B. Example",
        ["NetCds:Guideline:Doses:octreotide_prophylaxis"] = Dose,
    };

    protected override IGuideline LoadGuideline(string? path) => GuidelineLoader.LoadEmbedded();
}
