using System.Globalization;
using NetCds.Fhir.Ucum;

namespace NetCds.Fhir.Tests.Ucum;

public sealed class UcumUnitsTests
{
    [Theory]
    [InlineData("mg/dL", "g.m-3")]
    [InlineData("m", "m")]
    [InlineData("mm[Hg]", "g.m-1.s-2")]
    [InlineData("10*9/L", "m-3")]
    [InlineData("10^9/L", "m-3")]
    [InlineData("%", "1")]
    [InlineData("1", "1")]
    [InlineData("{score}", "1")]
    [InlineData("{cells}/uL", "m-3")]
    [InlineData("mmol/L", "m-3.mol")]
    [InlineData("meq/L", "m-3.mol")]
    [InlineData("[iU]/mL", "[iU].m-3")]
    [InlineData("[IU]/mL", "[iU].m-3")]
    [InlineData("m[iU]/L", "[iU].m-3")]
    [InlineData("[arb'U]", "[arb'U]")]
    [InlineData("MBq", "s-1")]
    [InlineData("mCi", "s-1")]
    [InlineData("Gy", "m2.s-2")]
    [InlineData("Cel", "K")]
    [InlineData("[degF]", "K")]
    [InlineData("kg/m2", "g.m-2")]
    [InlineData("mL/min/{1.73_m2}", "m3.s-1")]
    [InlineData("mL/min/1.73.m2", "m5.s-1")]
    [InlineData("/min", "s-1")]
    [InlineData("/[HPF]", "[HPF]-1")]
    [InlineData("U/L", "m-3.mol.s-1")]
    [InlineData("[in_i'H2O]", "g.m-1.s-2")]
    [InlineData("(mg/dL)/h", "g.m-3.s-1")]
    [InlineData("ng/mL{FEU}", "g.m-3")]
    [InlineData("da", null)]
    [InlineData("dam", "m")]
    [InlineData("osm/kg", "g-1.mol")]
    public void Find_Code_HasItsDimension(string code, string? dimension) => Assert.Equal(dimension, UcumUnits.Find(code)?.Dimension.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("lbs")]
    [InlineData("KG")]
    [InlineData("mg/")]
    [InlineData("mg//dL")]
    [InlineData("mg dL")]
    [InlineData("mm[Hg")]
    [InlineData("{open")]
    [InlineData("{a{b}}")]
    [InlineData("(m")]
    [InlineData("m)")]
    [InlineData("m-")]
    [InlineData("m999")]
    [InlineData("k[in_i]")]
    [InlineData("kmin")]
    [InlineData("0")]
    [InlineData("1234567890")]
    [InlineData("µg")]
    [InlineData("[s]")]
    [InlineData("Ym99.Ym99.Ym99")]
    [InlineData("((((((((((((((((((m))))))))))))))))))")]
    public void TryRead_NoCode_SaysWhy(string code)
    {
        Assert.Null(UcumUnits.TryRead(code, out var error));
        Assert.False(string.IsNullOrEmpty(error));
    }

    [Theory]
    [InlineData("1", "g", "mg", "1000")]
    [InlineData("72.5", "kg", "g", "72500")]
    [InlineData("1", "[in_i]", "cm", "2.54")]
    [InlineData("1", "[lb_av]", "g", "453.59237")]
    [InlineData("1", "mmol/L", "umol/mL", "1")]
    [InlineData("1", "mCi", "MBq", "37")]
    [InlineData("37", "Cel", "[degF]", "98.6")]
    [InlineData("98.6", "[degF]", "Cel", "37")]
    [InlineData("0", "K", "Cel", "-273.15")]
    [InlineData("1", "d", "h", "24")]
    [InlineData("1", "wk", "d", "7")]
    [InlineData("1", "a", "d", "365.25")]
    [InlineData("50", "%", "1", "0.5")]
    [InlineData("1", "10*9/L", "10*3/uL", "1")]
    [InlineData("1", "kat", "U", "60000000")]
    [InlineData("100", "cGy", "Gy", "1")]
    [InlineData("1", "m[H2O]", "kPa", "9.80665")]
    [InlineData("1", "cal", "J", "4.184")]
    [InlineData("180", "deg", "[pi].rad", "1")]
    public void Convert_SameDimension_IsExact(string value, string from, string to, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), UcumUnits.Convert(decimal.Parse(value, CultureInfo.InvariantCulture), from, to));

    [Theory]
    [InlineData("g", "m")]
    [InlineData("mol", "1")]
    [InlineData("[iU]", "[arb'U]")]
    [InlineData("g", "xyz")]
    public void Convert_OtherDimension_IsNull(string from, string to)
    {
        Assert.Null(UcumUnits.Convert(1, from, to));
        Assert.False(UcumUnits.AreComparable(from, to));
    }

    [Fact]
    public void Convert_ThereAndBack_IsTheSame()
    {
        string[] units = ["[in_i]", "[ft_us]", "[degF]", "[oz_av]", "mm[Hg]", "[gal_us]", "a_t"];
        string[] others = ["cm", "m", "K", "g", "Pa", "L", "s"];
        for (var i = 0; i < units.Length; i++)
        {
            var there = UcumUnits.Convert(12.5m, units[i], others[i])!.Value;

            Assert.Equal(12.5m, Math.Round(UcumUnits.Convert(there, others[i], units[i])!.Value, 20));
        }
    }

    [Fact]
    public void Convert_TooLarge_IsNull() => Assert.Null(UcumUnits.Convert(decimal.MaxValue, "Ym", "ym"));

    [Fact]
    public void Compare_DifferentUnits_IsExact()
    {
        Assert.Equal(0, UcumUnits.Compare(1m, "[in_i]", 2.54m, "cm"));
        Assert.True(UcumUnits.Compare(1m, "[in_i]", 2.5400000000000000000000000001m, "cm") < 0);
        Assert.Null(UcumUnits.Compare(1m, "g", 1m, "m"));
    }

    [Fact]
    public void Find_EverySymbolOfTheTable_IsAUnit()
    {
        foreach (var symbol in UcumEntries.Read().Keys)
        {
            Assert.NotNull(UcumUnits.Find(symbol));
        }
    }
}
