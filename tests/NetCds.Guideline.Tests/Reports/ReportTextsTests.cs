using System.Text;
using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Reports.Sources;

namespace NetCds.Guideline.Tests.Reports;

public sealed class ReportTextsTests
{
    [Theory]
    [InlineData("""{"resourceType":"DiagnosticReport","id":"r","conclusion":"No ascites."}""", "DiagnosticReport.conclusion", "No ascites.")]
    [InlineData("""{"resourceType":"Observation","id":"o","valueString":"Ki-67 5 %"}""", "Observation.valueString", "Ki-67 5 %")]
    [InlineData("""{"resourceType":"Observation","id":"o","note":[{"text":"hot spot"}]}""", "Observation.note.text", "hot spot")]
    [InlineData("""{"resourceType":"DiagnosticReport","id":"r","text":{"div":"<div>Liver: <b>normal</b>.<br/>No ascites &lt; 1</div>"}}""", "DiagnosticReport.text.div", "\nLiver: normal.\nNo ascites < 1\n")]
    public void Of_Resource_GivesItsText(string json, string path, string text)
    {
        var read = Assert.Single(Of(json).Texts);

        Assert.Equal((path, text), (read.Path, read.Text));
    }

    [Theory]
    [InlineData("text/plain", "No ascites.", "No ascites.")]
    [InlineData("text/html; charset=utf-8", "<p>No ascites.</p><script>alert(1)</script>", "\nNo ascites.\n")]
    [InlineData("application/rtf", @"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 Portal vein\par patent \'e4 \u228?x.}", "Portal vein\npatent ä äx.")]
    public void Of_PresentedForm_IsDecoded(string type, string content, string expected)
    {
        var read = Assert.Single(Of(Report(type, Encoding.UTF8.GetBytes(content))).Texts);

        Assert.Equal(expected, read.Text);
    }

    [Fact]
    public void Of_Latin1_IsReadWithoutBeingSaid() =>
        Assert.Equal("Größe", Assert.Single(Of(Report("text/plain", Encoding.Latin1.GetBytes("Größe"))).Texts).Text);

    [Theory]
    [InlineData("application/pdf", "%PDF-1.7")]
    [InlineData("text/plain", "%PDF-1.7")]
    [InlineData("image/png", "png")]
    public void Of_OtherContent_IsNamedAsUnread(string type, string content)
    {
        var texts = Of(Report(type, Encoding.UTF8.GetBytes(content)));

        Assert.Empty(texts.Texts);
        Assert.Equal((type, null), (Assert.Single(texts.Unread).ContentType, texts.Unread[0].Url));
    }

    [Fact]
    public void Of_AttachmentByAddress_IsStillToFetch()
    {
        var texts = Of("""{"resourceType":"DocumentReference","id":"d","content":[{"attachment":{"contentType":"text/plain","url":"Binary/1"}}]}""");

        Assert.Equal("Binary/1", Assert.Single(texts.Unread).Url);
    }

    [Theory]
    [InlineData("not base64 !")]
    [InlineData("AAAA")]
    public void Of_BrokenContent_IsUnread(string data) =>
        Assert.Single(Of($$"""{"resourceType":"DiagnosticReport","presentedForm":[{"contentType":"text/plain","data":"{{data}}"}]}""").Unread);

    private static string Report(string type, byte[] content) =>
        $$"""{"resourceType":"DiagnosticReport","id":"r","presentedForm":[{"contentType":"{{type}}","data":"{{Convert.ToBase64String(content)}}"}]}""";

    private static ReportTexts Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ReportTexts.Of(FhirResource.TryRead(document.RootElement.Clone())!);
    }
}
