using System.Text;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Tests.Resources;

public sealed class ByteOrderMarkTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("{}", "{}")]
    [InlineData("\uFEFF", "")]
    [InlineData("\uFEFF{}", "{}")]
    [InlineData("\uFEFF\uFEFF{}", "\uFEFF{}")]
    [InlineData(" \uFEFF{}", " \uFEFF{}")]
    public void Skip_MarkAtStart_IsPassedOverOnce(string text, string expected)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(expected, Encoding.UTF8.GetString(ByteOrderMark.Skip(utf8.AsMemory()).Span));
        Assert.Equal(expected, Encoding.UTF8.GetString(ByteOrderMark.Skip(utf8.AsSpan())));
    }

    [Fact]
    public void Skip_PartOfMark_IsLeft() => Assert.Equal(2, ByteOrderMark.Skip([0xEF, 0xBB]).Length);
}
