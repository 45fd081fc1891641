namespace NetCds.Fhir.Tests.Validation.Bundles;

public sealed class DocumentCheckTests
{
    private const string Patient = """{"fullUrl":"http://x.org/Patient/1","resource":{"resourceType":"Patient","id":"1"}}""";

    [Fact]
    public void Validate_AllHangsTogether_NoError() => Validating.AssertNone(Validating.Core.Check(Document("Patient/1", Patient)));

    [Fact]
    public void Validate_SubjectNotInside_IsRefused() => Validating.AssertOnly("Bundle.entry[0].resource.subject not-found", Validating.Core.Check(Document("Patient/2", null)));

    [Fact]
    public void Validate_EntryNobodyRefersTo_IsRefused() => Validating.AssertOnly(
        "Bundle.entry[2] structure",
        Validating.Core.Check(Document("Patient/1", Patient + """,{"fullUrl":"http://x.org/Organization/1","resource":{"resourceType":"Organization","id":"1","name":"o"}}""")));

    [Fact]
    public void Validate_EntryThatRefersBack_HangsTogether() => Validating.AssertNone(
        Validating.Core.Check(Document("Patient/1", Patient + """,{"fullUrl":"http://x.org/Condition/1","resource":{"resourceType":"Condition","id":"1","subject":{"reference":"Patient/1"}}}""")));

    [Fact]
    public void Validate_Empty_IsRefused() => Assert.Contains("Bundle required", Validating.Errors(
        """{"resourceType":"Bundle","type":"document","identifier":{"system":"http://x.org","value":"1"},"timestamp":"2020-01-01T00:00:00Z"}"""));

    private static string Document(string subject, string? entries) =>
        $$$"""
        {"resourceType":"Bundle","type":"document","identifier":{"system":"http://x.org","value":"1"},"timestamp":"2020-01-01T00:00:00Z","entry":[
        {"fullUrl":"http://x.org/Composition/1","resource":{"resourceType":"Composition","id":"1","status":"final","type":{"text":"t"},"date":"2020","author":[{"display":"a"}],"title":"t","subject":{"reference":"{{{subject}}}"}}}
        {{{(entries is null ? string.Empty : "," + entries)}}}]}
        """;
}
