using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Fhir.Quantities;

namespace NetCds.Fhir.Tests.Quantities;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("5 %", "[5,5] %")]
    [InlineData("5%", "[5,5] %")]
    [InlineData("  5  %  ", "[5,5] %")]
    [InlineData("5\u00a0%", "[5,5] %")]
    [InlineData("5", "[5,5]")]
    [InlineData("0", "[0,0]")]
    [InlineData("2.50 cm", "[2.50,2.50] cm")]
    [InlineData("-5 %", "[-5,-5] %")]
    [InlineData("-10", "[-10,-10]")]
    [InlineData("\u22125 %", "[-5,-5] %")]
    [InlineData("1.234", "[1.234,1.234]")]
    [InlineData("2,5 cm", "[2.5,2.5] cm")]
    [InlineData("2,50 cm", "[2.50,2.50] cm")]
    [InlineData("0,125 mg", "[0.125,0.125] mg")]
    [InlineData("1234,567 mg", "[1234.567,1234.567] mg")]
    [InlineData("2,5000 cm", "[2.5000,2.5000] cm")]
    [InlineData("1.2 mg/dL", "[1.2,1.2] mg/dL")]
    [InlineData("150 10*9/L", "[150,150] 10*9/L")]
    [InlineData("150 x10^9/L", "[150,150] x10^9/L")]
    [InlineData("2 /mm2", "[2,2] /mm2")]
    [InlineData("2/10 HPF", "[2,2] /10 HPF")]
    [InlineData("2 {mitoses}/(2.mm2)", "[2,2] {mitoses}/(2.mm2)")]
    [InlineData("2 {per-field x}", "[2,2] {per-field x}")]
    [InlineData("60 mL/min/1.73 m2", "[60,60] mL/min/1.73 m2")]
    [InlineData("60 mL/min/{1.73_m2}", "[60,60] mL/min/{1.73_m2}")]
    [InlineData("12 mm[Hg]", "[12,12] mm[Hg]")]
    [InlineData("5 µg", "[5,5] µg")]
    [InlineData("5 percent", "[5,5] percent")]
    [InlineData("2 tons", "[2,2] tons")]
    [InlineData("5 eV", "[5,5] eV")]
    public void TryParse_OneNumber_IsAPoint(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("<3 %", "(,3) %")]
    [InlineData("< 3%", "(,3) %")]
    [InlineData("<=3 %", "(,3] %")]
    [InlineData("≤ 3 %", "(,3] %")]
    [InlineData(">3 %", "(3,) %")]
    [InlineData(">= 20%", "[20,) %")]
    [InlineData("≥20", "[20,)")]
    [InlineData("<2,5 cm", "(,2.5) cm")]
    [InlineData("<-3 K", "(,-3) K")]
    public void TryParse_Comparator_IsABound(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("10-15 %", "[10,15] %")]
    [InlineData("10–15%", "[10,15] %")]
    [InlineData("10 — 15 %", "[10,15] %")]
    [InlineData("10 \u2212 15 %", "[10,15] %")]
    [InlineData("10%-15%", "[10,15] %")]
    [InlineData("10 % - 15 %", "[10,15] %")]
    [InlineData("10 to 15 mm", "[10,15] mm")]
    [InlineData("10 mm TO 15 mm", "[10,15] mm")]
    [InlineData("2/mm2 to 3/mm2", "[2,3] /mm2")]
    [InlineData("2.5-3 cm", "[2.5,3] cm")]
    [InlineData("2,5-3,5 cm", "[2.5,3.5] cm")]
    [InlineData("10-15", "[10,15]")]
    [InlineData("10-10 %", "[10,10] %")]
    [InlineData("100-150 10*9/L", "[100,150] 10*9/L")]
    public void TryParse_Range_HasBothEndsInIt(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("ca. 5 %", "~[5,5] %")]
    [InlineData("ca 5 %", "~[5,5] %")]
    [InlineData("Ca.5 %", "~[5,5] %")]
    [InlineData("c. 5 %", "~[5,5] %")]
    [InlineData("circa 5 %", "~[5,5] %")]
    [InlineData("about 5 %", "~[5,5] %")]
    [InlineData("around 5 %", "~[5,5] %")]
    [InlineData("Approximately 5 %", "~[5,5] %")]
    [InlineData("approx. 5 %", "~[5,5] %")]
    [InlineData("approx 5 %", "~[5,5] %")]
    [InlineData("~5%", "~[5,5] %")]
    [InlineData("≈ 5 %", "~[5,5] %")]
    [InlineData("~10-15 %", "~[10,15] %")]
    public void TryParse_Approximate_SaysSo(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("%")]
    [InlineData("low")]
    [InlineData("G2")]
    [InlineData("Ki-67 5 %")]
    [InlineData("5 % of cells")]
    [InlineData("5 % (hot spot)")]
    [InlineData("5 %.")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("+5")]
    [InlineData("5+")]
    [InlineData("3+ %")]
    [InlineData("- 5 %")]
    [InlineData("--5 %")]
    [InlineData("5 %%%)")]
    [InlineData("5 mm)")]
    [InlineData("5 (mm")]
    [InlineData("5 {x")]
    [InlineData("5 /")]
    [InlineData("5 /10")]
    [InlineData("3/5")]
    [InlineData("5/3/2020")]
    [InlineData("5; 6")]
    [InlineData("5, 6")]
    [InlineData("5 6")]
    [InlineData("5 6 mm")]
    [InlineData("10 000")]
    [InlineData("2,500 mg")]
    [InlineData("12,345")]
    [InlineData("1,234,567")]
    [InlineData("1.234.567")]
    [InlineData("1.234,5")]
    [InlineData("2,500.5")]
    [InlineData("1e5")]
    [InlineData("1E-5 mg")]
    [InlineData("2,5-3.5 cm")]
    [InlineData("15-10 %")]
    [InlineData("-5-10 %")]
    [InlineData("5--10 %")]
    [InlineData("10-15-20 %")]
    [InlineData("10-")]
    [InlineData("10 - %")]
    [InlineData("2 cm - 30 mm")]
    [InlineData("2 cm - 30")]
    [InlineData("10 to")]
    [InlineData("10to15")]
    [InlineData("<")]
    [InlineData("< %")]
    [InlineData("<<3")]
    [InlineData("> = 3")]
    [InlineData("=> 3")]
    [InlineData("= 3")]
    [InlineData("<3-5 %")]
    [InlineData("3-<5 %")]
    [InlineData(">3 <5 %")]
    [InlineData("~<5 %")]
    [InlineData("<~5 %")]
    [InlineData("~~5")]
    [InlineData("ca5 %")]
    [InlineData("about")]
    [InlineData("5 ± 1 %")]
    [InlineData("5 % approx.")]
    [InlineData("not 5 %")]
    [InlineData("5 %?")]
    [InlineData("５ %")]
    [InlineData("79228162514264337593543950336")]
    public void TryParse_AnythingElse_IsNone(string? text) => Assert.Null(QuantityText.TryParse(text));

    [Fact]
    public void TryParse_VeryLongText_IsNone() => Assert.Null(QuantityText.TryParse(new string('1', 20) + " " + new string('m', 1_000_000)));

    [Theory]
    [InlineData("5 %", 5)]
    [InlineData("5-5 %", 5)]
    [InlineData("~5 %", null)]
    [InlineData("5-6 %", null)]
    [InlineData("<5 %", null)]
    public void Exact_OnlyOneCertainNumber_IsGiven(string text, int? expected) => Assert.Equal(expected, QuantityText.TryParse(text)!.Value.Exact);

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndKeepsItsBoundsInOrder()
    {
        var soup = Gen.Elements("5", "10", ",", ".", " ", "%", "-", "–", "<", ">=", "~", "ca.", "to", "mm", "/", "(", ")", "{", "}", "10*", "e", "\ud800").ArrayOf().Select(string.Concat);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(Arb.From(soup), text =>
            QuantityText.TryParse(text) is not { } range || ((range.Low ?? range.High) is not null && !(range.Low > range.High))));
    }

    private static string Show(string text)
    {
        var read = QuantityText.TryParse(text);
        Assert.NotNull(read);
        var range = read.Value;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(range.IsApproximate ? "~" : "")}{(range.LowInclusive ? '[' : '(')}{range.Low},{range.High}{(range.HighInclusive ? ']' : ')')} {range.Unit}").TrimEnd();
    }
}
