using System.Text;
using NetCds.Fhir.Validation.Primitives;

namespace NetCds.Fhir.Tests.Validation.Primitives;

public sealed class PrimitiveScannerTests
{
    [Theory]
    [InlineData("integer", "0", "-1", "2147483647", "-2147483648")]
    [InlineData("unsignedInt", "0", "1", "2147483647")]
    [InlineData("positiveInt", "1", "2147483647")]
    [InlineData("decimal", "0", "-0", "0.10", "12.5", "-3", "1e5", "1.0E-7", "100000000000000000000000000000000000")]
    [InlineData("boolean", "true", "false")]
    [InlineData("string", "a", " a b ", "ä\n\t")]
    [InlineData("code", "a", "a b", "final")]
    [InlineData("id", "a", "A-1.b", "0123456789012345678901234567890123456789012345678901234567890123")]
    [InlineData("uri", "http://x", "urn:oid:1.2", "relative", "#a")]
    [InlineData("oid", "urn:oid:1.2.3", "urn:oid:2.16.840.0.1")]
    [InlineData("uuid", "urn:uuid:c757873d-ec9a-4326-a141-556f43239520")]
    [InlineData("date", "2020", "2020-02", "2020-02-29", "0001-01-01", "9999-12-31")]
    [InlineData("dateTime", "2020", "2020-01-31", "2020-01-31T23:59:60Z", "2020-01-31T00:00:00.123456789+14:00", "2020-01-31T10:00:00-05:30")]
    [InlineData("instant", "2015-02-07T13:28:17.239+02:00", "2017-01-01T00:00:00Z")]
    [InlineData("time", "00:00:00", "23:59:59.5", "12:00:60")]
    [InlineData("base64Binary", "AAAA", "AAA=", "AA==", "AA AA\nAAAA", "QUJD REVG")]
    public void IsValue_WrittenAsTheTypeWants_True(string type, params string[] values) => Assert.All(values, v => Assert.True(IsValue(type, v), v));

    [Theory]
    [InlineData("integer", "", "01", "+1", "1.0", "2147483648", "-2147483649", "1e3", "a", "-")]
    [InlineData("unsignedInt", "-1", "00")]
    [InlineData("positiveInt", "0", "-1")]
    [InlineData("decimal", "", ".5", "5.", "00", "01.5", "1e", "1e+", "+1", "NaN", "1.2.3")]
    [InlineData("boolean", "True", "1", "")]
    [InlineData("string", "", "a\u0001b", "\u001f")]
    [InlineData("code", "", " a", "a ", "a  b", "a\t\tb", "\n")]
    [InlineData("id", "", "a_b", "a b", "ä", "01234567890123456789012345678901234567890123456789012345678901234")]
    [InlineData("uri", "", "a b", "http://x\n", "\t")]
    [InlineData("oid", "urn:oid:3.1", "urn:oid:1", "urn:oid:1.", "urn:oid:1..2", "urn:oid:1.02", "1.2.3", "urn:oid:1.a")]
    [InlineData("uuid", "urn:uuid:C757873D-EC9A-4326-A141-556F43239520", "c757873d-ec9a-4326-a141-556f43239520", "urn:uuid:c757873d-ec9a-4326-a141-556f4323952", "urn:uuid:c757873dxec9a-4326-a141-556f43239520")]
    [InlineData("date", "", "20", "0000", "2020-13", "2020-00", "2020-02-30", "2019-02-29", "2020-1-1", "2020-01-01T", "2020/01/01", "20200101")]
    [InlineData("dateTime", "2020-01-01T10:00:00", "2020-01-01T10:00Z", "2020-01-01T24:00:00Z", "2020-01-01T10:60:00Z", "2020-01-01T10:00:61Z", "2020-01-01T10:00:00.Z", "2020-01-01T10:00:00+15:00", "2020-01-01T10:00:00+14:01", "2020-01-01 10:00:00Z")]
    [InlineData("instant", "2020", "2020-01-01", "2020-01-01T10:00:00")]
    [InlineData("time", "", "10:00", "24:00:00", "10:00:00Z", "1:00:00", "10:00:00.")]
    [InlineData("base64Binary", "", "A", "AA", "AAA", "A===", "AA=A", "AAAA=", "AA.A", "=AAA", "====")]
    public void IsValue_WrittenOtherwise_False(string type, params string[] values) => Assert.All(values, v => Assert.False(IsValue(type, v), v));

    [Theory]
    [InlineData("code", "aaaaaaaaaa bbbbbbbbb ")]
    [InlineData("base64Binary", "AAAA ")]
    [InlineData("oid", "1.")]
    [InlineData("decimal", "1")]
    public void IsValue_LongHostileText_EndsAtOnce(string type, string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000)) + "!";

        Assert.False(IsValue(type, text));
    }

    private static bool IsValue(string type, string text) => PrimitiveScanner.IsValue(PrimitiveKinds.Of(type), Encoding.UTF8.GetBytes(text));
}
