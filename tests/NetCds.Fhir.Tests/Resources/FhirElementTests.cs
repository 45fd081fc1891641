using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Tests.Resources;

public sealed class FhirElementTests
{
    // Text that JSON allows and that has no meaning as characters: an unpaired surrogate, as escape.
    private const string Surrogate = @"\ud800";

    [Fact]
    public void Default_ReadsAsAbsent()
    {
        var element = default(FhirElement);

        Assert.False(element.IsPresent);
        Assert.False(element.IsObject);
        Assert.False(element["a"u8].IsPresent);
        Assert.False(element["a"].IsPresent);
        Assert.Null(element.AsString());
        Assert.Null(element.AsBoolean());
        Assert.Null(element.AsDecimal());
        Assert.False(element.Is("a"u8));
        Assert.False(element.Items().MoveNext());
    }

    [Theory]
    [InlineData("null", false, false)]
    [InlineData("{}", true, true)]
    [InlineData("[]", true, false)]
    [InlineData("\"\"", true, false)]
    [InlineData("0", true, false)]
    [InlineData("false", true, false)]
    public void IsPresent_EveryKind_OnlyNullIsAbsent(string json, bool present, bool isObject)
    {
        Assert.Equal(present, Json.Element(json).IsPresent);
        Assert.Equal(isObject, Json.Element(json).IsObject);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("null")]
    public void Readers_WrongKind_ReadAsAbsent(string json)
    {
        var element = Json.Element(json);

        Assert.False(element["a"u8]["b"u8].IsPresent);
        Assert.Equal(json == "\"a\"" ? "a" : null, element.AsString());
        Assert.Equal(json == "true" ? true : null, element.AsBoolean());
        Assert.Equal(json == "1" ? 1m : null, element.AsDecimal());
        Assert.Equal(json == "\"a\"", element.Is("a"u8));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("1.50", "1.50")]
    [InlineData("1e2", "100")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("-79228162514264337593543950336", null)]
    [InlineData("1E400", null)]
    [InlineData("-1E400", null)]
    [InlineData("1E99999999999999999999", null)]
    [InlineData("\"1\"", null)]
    public void AsDecimal_Numbers_AreExactOrAbsent(string json, string? expected) =>
        Assert.Equal(expected, Json.Element(json).AsDecimal() is { } value ? Math.Abs(value) == 0 ? "0" : value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);

    [Theory]
    [InlineData("1E-400")]
    [InlineData("1E-99999999999999999999")]
    [InlineData("0E400")]
    [InlineData("0.00000000000000000000000000000000000001E5")]
    public void AsDecimal_ExtremeExponents_NeverThrow(string json) => Assert.Equal(0, Json.Element(json).AsDecimal() ?? 0);

    [Fact]
    public void Members_WrittenTwice_GiveTheLast()
    {
        var element = Json.Element("""{"a":1,"b":2,"a":3}""");

        Assert.Equal(3, element["a"u8].AsDecimal());
        Assert.Equal(3, element["a"].AsDecimal());
    }

    [Fact]
    public void Members_WrittenWithEscapes_AreFound()
    {
        var element = Json.Element("""{"\u0063ode":"\u0061b"}""");

        Assert.True(element["code"u8].Is("ab"u8));
        Assert.Equal("ab", element["code"].AsString());
    }

    [Theory]
    [InlineData("{\"" + Surrogate + "\":1,\"code\":2}")]
    [InlineData("{\"code\":2,\"" + Surrogate + "\":1}")]
    [InlineData("{\"" + Surrogate + "long enough to be compared\":1,\"code\":2}")]
    [InlineData("{\"code\":2,\"c" + Surrogate + "long enough to be compared\":1}")]
    [InlineData("{\"code\":2,\"cod" + Surrogate + "\":1}")]
    [InlineData("{\"code\":2,\"code" + Surrogate + "\":1}")]
    public void Members_BesideNameWithoutText_AreStillRead(string json)
    {
        var element = Json.Element(json);

        Assert.Equal(2, element["code"u8].AsDecimal());
        Assert.Equal(2, element["code"].AsDecimal());
        Assert.False(element["codex"u8].IsPresent);
    }

    [Theory]
    [InlineData("""{"a":1,"b":null,"a":2}""")]
    [InlineData("""{"\u0061":3,"b":[1]}""")]
    [InlineData("""{"\ud800":1,"a":4}""")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("\"a\"")]
    public void Indexed_AnyValue_HasTheSameMembers(string json)
    {
        var element = Json.Element(json);
        var indexed = element.Indexed();

        Assert.Equal(element.IsObject, indexed.IsObject);
        Assert.Equal(element["a"u8].AsDecimal(), indexed["a"u8].AsDecimal());
        Assert.Equal(element["b"u8].Json.ValueKind, indexed["b"u8].Json.ValueKind);
        Assert.Equal(element["c"u8].Json.ValueKind, indexed["c"u8].Json.ValueKind);
    }

    [Fact]
    public void Members_AskedForByNameWithoutText_AreAbsent() => Assert.False(Json.Element("""{"a":1}""")["\ud800"].IsPresent);

    [Theory]
    [InlineData("\"" + Surrogate + "\"")]
    [InlineData("\"a" + Surrogate + "b\"")]
    [InlineData("\"a" + Surrogate + "bcdefghijklmnop\"")]
    public void Strings_WithoutText_ReadAsAbsent(string json)
    {
        var element = Json.Element(json);

        Assert.Null(element.AsString());
        Assert.False(element.Is("a"u8));
        Assert.False(element.Is("abcdefghijklmnop"u8));
        Assert.False(element.Is("a\ufffdb"u8));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'"', 0xff, (byte)'"' })]
    [InlineData(new byte[] { (byte)'"', 0xed, 0xa0, 0x80, (byte)'"' })]
    [InlineData(new byte[] { (byte)'"', 0xc3, (byte)'"' })]
    public void Strings_InBrokenUtf8_ReadAsAbsent(byte[] json) => Assert.Null(Json.Element(json).AsString());

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\u0000b\"", "a\0b")]
    [InlineData("\"\\ud83d\\ude00\"", "\ud83d\ude00")]
    public void AsString_OddButValidText_IsRead(string json, string expected) => Assert.Equal(expected, Json.Element(json).AsString());

    [Fact]
    public void Is_ValueWithEscapes_ComparesText()
    {
        Assert.True(Json.Element("\"f\\u0069nal\"").Is("final"u8));
        Assert.False(Json.Element("\"FINAL\"").Is("final"u8));
        Assert.True(Json.Element("\"\"").Is(default));
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[null,null]", 0)]
    [InlineData("[1,null,2]", 2)]
    [InlineData("{}", 1)]
    [InlineData("\"a\"", 1)]
    [InlineData("false", 1)]
    [InlineData("null", 0)]
    [InlineData("[[1,2]]", 1)]
    public void Items_EveryKind_AreCounted(string json, int expected)
    {
        var count = 0;
        foreach (var item in Json.Element(json).Items())
        {
            Assert.NotEqual(JsonValueKind.Null, item.Json.ValueKind);
            count++;
        }

        Assert.Equal(expected, count);
    }

    [Fact]
    public void Items_EnumeratedTwice_StartAgain()
    {
        var items = Json.Element("[1,2]").Items();

        Assert.Equal([1m, 2m], Values(items));
        Assert.Equal([1m, 2m], Values(items));
    }

    private static List<decimal> Values(FhirElementItems items)
    {
        var values = new List<decimal>();
        foreach (var item in items)
        {
            values.Add(item.AsDecimal() ?? 0);
        }

        return values;
    }
}
