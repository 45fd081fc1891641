using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Tests.Reports;

/// <summary>The margin achieved round an ablated lesion, however it is put; not the one wished for, nor that of a specimen, nor a size.</summary>
public sealed class AblationMarginTests
{
    [Theory]
    [InlineData("en", "Microwave ablation of segment VI, the margin measures 6 mm at its caudal end.", "6")]
    [InlineData("en", "A 5 mm ablation margin was achieved.", "5")]
    [InlineData("en", "MWA yesterday with a 7 mm wide margin all around.", "7")]
    [InlineData("en", "Lesion of 25 mm ablated with a safety margin.", "")]
    [InlineData("en", "Ablation zone with a 6 mm cuff of treated parenchyma.", "6")]
    [InlineData("en", "RFA: the coagulation surpasses the lesion by 8 mm.", "8")]
    [InlineData("en", "Cryoablation, ice ball 9 mm beyond the tumour edge.", "9")]
    [InlineData("en", "After ablation the shortest distance between tumour and zone edge is 4 mm.", "4")]
    [InlineData("en", "Ablation margins: cranial 9, caudal 4, lateral 7 mm.", "4")]
    [InlineData("en", "Ablation margin medially 3 mm, laterally 8 mm, dorsally 10 mm.", "3")]
    [InlineData("en", "Ablation margin: __8__ mm", "8")]
    [InlineData("en", "Ablation margin: ____ mm", "")]
    [InlineData("en", "margin_min: 1.2 cm\nmethod: microwave ablation", "12")]
    [InlineData("en", "RFA with half a centimetre of margin.", "5")]
    [InlineData("en", "After RFA the margin is absent towards the vena cava.", "0")]
    [InlineData("en", "Overlap with the necrosis of at least 5 mm.", "5..")]
    [InlineData("de", "Mikrowellenablation mit 5 mm Sicherheitssaum.", "5")]
    [InlineData("de", "Nach RFA überragt die Nekrose den Herd um 7 mm.", "7")]
    [InlineData("de", "Ablation, Randsaum dorsal 4 mm, ventral 9 mm.", "4")]
    [InlineData("de", "Ablationszone reicht 6 mm über den Tumorrand hinaus.", "6")]
    [InlineData("de", "Kein Sicherheitssaum nach Ablation in Segment VII.", "0")]
    [InlineData("en", "Planned ablation, a margin of 10 mm is required.", "")]
    [InlineData("en", "A margin of 8 mm is aimed for at the ablation.", "")]
    [InlineData("en", "Ablation with 10 mm margin is not feasible.", "")]
    [InlineData("de", "Für die Ablation ist ein Sicherheitssaum von 10 mm angestrebt.", "")]
    [InlineData("en", "Right adrenal metastasis ablated, 6 mm margin.", "")]
    [InlineData("en", "Ablation zone with a 4 mm enhancing rim.", "")]
    [InlineData("en", "Metastasis with ill-defined margins, measuring 27 mm; ablation is discussed.", "")]
    [InlineData("en", "Resection margin 3 mm.", "")]
    [InlineData("en", "Irregular margin, 7 mm from the capsule. No ablation performed.", "")]
    [InlineData("en", "Nowhere is the ablation margin below 6 mm.", "")]
    public void Read_AblationMargin_AsSaid(string language, string text, string expected) =>
        Assert.Equal(expected, Reading.Of("ablation_margin_mm", text, ReportKinds.Imaging, language));

    [Theory]
    [InlineData("Minimal tumour to ablation edge distance, shortest 5 mm.")]
    [InlineData("After MWA the thinnest rim is 3 mm.")]
    public void Read_AblationMargin_IsNoSizeOfALesion(string text) =>
        Assert.Equal(string.Empty, Reading.Of("largest_diameter_mm", text, ReportKinds.Imaging, "en"));
}
