using NetCds.Fhir.References;

namespace NetCds.Fhir.Tests.References;

public sealed class FhirReferenceTests
{
    [Theory]
    [InlineData("Patient/1", ReferenceKind.Relative, null, "Patient", "1")]
    [InlineData("Patient/1/_history/2", ReferenceKind.Relative, null, "Patient", "1")]
    [InlineData(" Patient/1 ", ReferenceKind.Relative, null, "Patient", "1")]
    [InlineData("Patient/a-B.c_9", ReferenceKind.Relative, null, "Patient", "a-B.c_9")]
    [InlineData("https://s.example/fhir/Patient/1", ReferenceKind.Absolute, "https://s.example/fhir", "Patient", "1")]
    [InlineData("https://s.example/fhir/Patient/1/_history/2", ReferenceKind.Absolute, "https://s.example/fhir", "Patient", "1")]
    [InlineData("http://s.example:8080/Patient/1", ReferenceKind.Absolute, "http://s.example:8080", "Patient", "1")]
    [InlineData("HTTP://s.example/Patient/1", ReferenceKind.Absolute, "HTTP://s.example", "Patient", "1")]
    [InlineData("#med", ReferenceKind.Contained, null, null, "med")]
    [InlineData("#", ReferenceKind.Contained, null, null, "")]
    [InlineData("urn:uuid:c757873d-ec9a-4326-a141-556f43239520", ReferenceKind.Urn, null, null, "c757873d-ec9a-4326-a141-556f43239520")]
    [InlineData("URN:OID:1.2.3", ReferenceKind.Urn, null, null, "1.2.3")]
    public void Parse_Reference_IsTakenApart(string text, ReferenceKind kind, string? serviceBase, string? type, string? id) =>
        Assert.Equal(new FhirReference(kind, text.Trim(), serviceBase, type, id), FhirReference.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Patient")]
    [InlineData("Patient/")]
    [InlineData("/1")]
    [InlineData("/Patient/1")]
    [InlineData("patient/1")]
    [InlineData("fhir/Patient/1")]
    [InlineData("../Patient/1")]
    [InlineData("Patient/1/")]
    [InlineData("Patient/1/2")]
    [InlineData("Patient/a b")]
    [InlineData("Patient/..")]
    [InlineData("Patient/.")]
    [InlineData("Patient/1?x=y")]
    [InlineData("Patient/1#x")]
    [InlineData("Patient/$everything")]
    [InlineData("Patient/ä")]
    [InlineData("Patient?identifier=http://x/Y/1")]
    [InlineData("Patient/1/_history/")]
    [InlineData("Pa_tient/1")]
    [InlineData("http://Patient/1")]
    [InlineData("https:///Patient/1")]
    [InlineData("https://s.example/q?x=/Patient/1")]
    [InlineData("https://s.example/#/Patient/1")]
    [InlineData("https://s.example/a b/Patient/1")]
    [InlineData("https://s.example")]
    [InlineData("https://s.example/fhir/Patient")]
    [InlineData("ftp://s.example/Patient/1")]
    [InlineData("urn:uuid:")]
    [InlineData("urn:isbn:1")]
    [InlineData("mailto:a@b.example")]
    public void Parse_AnythingElse_IsNone(string? text)
    {
        var reference = FhirReference.Parse(text);

        Assert.Equal(ReferenceKind.None, reference.Kind);
        Assert.Equal(string.Empty, reference.Text);
    }

    [Theory]
    [InlineData("""{"reference":"Patient/1","display":"x"}""", ReferenceKind.Relative)]
    [InlineData("""{"identifier":{"value":"1"}}""", ReferenceKind.None)]
    [InlineData("""{"reference":{"reference":"Patient/1"}}""", ReferenceKind.None)]
    [InlineData("\"Patient/1\"", ReferenceKind.None)]
    [InlineData("null", ReferenceKind.None)]
    public void Read_Element_TakesItsLiteralReference(string json, ReferenceKind kind) => Assert.Equal(kind, FhirReference.Read(Json.Element(json)).Kind);
}
