using System.Text;
using NetCds.Fhir.Validation.Narratives;

namespace NetCds.Fhir.Tests.Validation.Narratives;

public sealed class XhtmlScannerTests
{
    private const string Open = "<div xmlns=\"http://www.w3.org/1999/xhtml\"";

    [Theory]
    [InlineData("<p>text</p>")]
    [InlineData("text &amp; &lt; &nbsp; &#169; &#xA9;")]
    [InlineData("<!-- note --><b>x</b>")]
    [InlineData("<table border='1' class=\"g\"><tr><td colspan=\"2\">a</td></tr></table>")]
    [InlineData("<a href=\"http://x/y?a=b\">l</a><a href=\"#top\">t</a><a name=\"top\"/>")]
    [InlineData("<img src=\"data:image/png;base64,AA==\" alt=\"x\"/>")]
    [InlineData("<img src=\"#picture\"/>")]
    [InlineData("line<br/>line")]
    public void FindFault_AllowedContent_None(string content) => Assert.Null(Fault($"{Open}>{content}</div>"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "txt-1")]
    [InlineData("<p onclick=\"x()\">a</p>", "txt-1")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "txt-1")]
    [InlineData("<a href=\" JavaScript:alert(1)\">a</a>", "txt-1")]
    [InlineData("<a href=\"urn:uuid:1\">a</a>", "txt-1")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "txt-1")]
    [InlineData("<iframe src=\"x\"/>", "txt-1")]
    [InlineData("<object>x</object>", "txt-1")]
    [InlineData("<form>x</form>", "txt-1")]
    [InlineData("<P>a</P>", "txt-1")]
    [InlineData("<b>a", null)]
    [InlineData("<b>a</i>", null)]
    [InlineData("<b a>x</b>", null)]
    [InlineData("<b class=x>x</b>", null)]
    [InlineData("<b class=\"<\">x</b>", null)]
    [InlineData("a & b", null)]
    [InlineData("&unknown;", null)]
    [InlineData("&#0;", null)]
    [InlineData("&#xD800;", null)]
    [InlineData("&#99999999999;", null)]
    [InlineData("<![CDATA[x]]>", null)]
    [InlineData("<?xml-stylesheet href='x'?>", null)]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]>&a;", null)]
    [InlineData("<!-- never closed", null)]
    [InlineData("</div><p>after</p>", null)]
    public void FindFault_ForbiddenOrBroken_SaysWhich(string content, string? key)
    {
        var fault = Fault($"{Open}>{content}</div>");

        Assert.NotNull(fault);
        Assert.Equal(key, fault.Key);
    }

    [Theory]
    [InlineData("", "txt-1")]
    [InlineData("text", "txt-1")]
    [InlineData("<p>x</p>", "txt-1")]
    [InlineData("<div>x</div>", "txt-1")]
    [InlineData("<div xmlns=\"http://other\">x</div>", "txt-1")]
    [InlineData("<div xmlns=\"http://www.w3.org/1999/xhtml\"> \n </div>", "txt-2")]
    [InlineData("<div xmlns=\"http://www.w3.org/1999/xhtml\"/>", "txt-2")]
    [InlineData("<div", null)]
    [InlineData("<div xmlns=\"", null)]
    public void FindFault_WrongFrame_SaysWhich(string text, string? key)
    {
        var fault = Fault(text);

        Assert.NotNull(fault);
        Assert.Equal(key, fault.Key);
    }

    [Fact]
    public void FindFault_DeepNesting_IsRefused()
    {
        var fault = Fault($"{Open}>{string.Concat(Enumerable.Repeat("<b>", 100_000))}");

        Assert.Contains("deep", fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FindFault_ManyEntities_AreNotExpanded()
    {
        var entities = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<!ENTITY e{i} '&e{i - 1};&e{i - 1};'>"));

        Assert.NotNull(Fault($"<!DOCTYPE div [{entities}]>{Open}>&e19999;</div>"));
        Assert.Null(Fault($"{Open}>{string.Concat(Enumerable.Repeat("&amp;", 200_000))}</div>"));
    }

    private static NarrativeFault? Fault(string text) => XhtmlScanner.FindFault(Encoding.UTF8.GetBytes(text));
}
