using NetCds.Fhir.Validation;

namespace NetCds.Fhir.Tests.Validation.Narratives;

public sealed class NarrativeLinksTests
{
    [Theory]
    [InlineData("""<a href=\"#a\">x</a><p id=\"a\">y</p>""", "")]
    [InlineData("""<a class='c' href = '#a'>x</a><a name='a'/>""", "")]
    [InlineData("""<a href=\"#n1\">x</a>""", "")]
    [InlineData("""<a href=\"#\">x</a><a href=\"http://x.org/#a\">x</a><a href=\"other.html#a\">x</a>""", "")]
    [InlineData("""<a href=\"#a%20b\">x</a><a href=\"#a&amp;b\">x</a>""", "")]
    [InlineData("""<p>&lt;a href=\"#a\"&gt;</p><p>a href=\"#a\"</p>""", "")]
    [InlineData("""<a href=\"#a\">x</a>""", "#a")]
    [InlineData("""<p id=\"aa\">y</p><p title=\"#a\">z</p><a href='#a'>x</a>""", "#a")]
    [InlineData("""<a href=\"#a\">x</a><a href=\"#b\">x</a><p id=\"b\">y</p>""", "#a")]
    public void Validate_LinkToAPlaceOfItsOwn_WarnsWhenItLeadsNowhere(string content, string lost)
    {
        var report = Check(content);

        Validating.AssertNone(report);
        var warnings = report.Issues.Where(i => i.Severity == IssueSeverity.Warning).ToList();
        Assert.Equal(lost.Length == 0 ? 0 : 1, warnings.Count);
        Assert.All(warnings, w => Assert.Equal(("Patient.text.div", IssueCodes.NotFound), (w.Path, w.Code)));
        Assert.All(warnings, w => Assert.Contains($"link to {lost}, but nothing here has that id", w.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_LinkInABundle_MayLeadToAnotherResource() => Assert.DoesNotContain(
        Validating.Core.Check(
            $$"""{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://x.org/Patient/1","resource":{{Patient("""<a href=\"#other\">x</a>""", "1")}}},{"fullUrl":"http://x.org/Patient/other","resource":{{Patient("x", "other")}}}]}""").Issues,
        i => i.Code == IssueCodes.NotFound);

    [Fact]
    public void Validate_ManyLinksThatLeadNowhere_AreNotAllSaid() =>
        Assert.InRange(Check(string.Concat(Enumerable.Range(0, 5000).Select(i => $"<a href=\\\"#x{i}\\\">x</a>"))).Issues.Length, 1, 50);

    private static ValidationReport Check(string content) => Validating.Core.Check(Patient(content, "p"));

    private static string Patient(string content, string id) =>
        $$$"""{"resourceType":"Patient","id":"{{{id}}}","name":[{"id":"n1","family":"A"}],"text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">{{{content}}} text</div>"}}""";
}
