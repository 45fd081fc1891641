using NetCds.Ehr.Addresses;

namespace NetCds.Ehr.Tests.Addresses;

public sealed class ServerScopeTests
{
    [Theory]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir/r4/Condition?page=2", true)]
    [InlineData("https://ehr.example/fhir/r4", "https://EHR.example:443/fhir/r4?page=2", true)]
    [InlineData("https://ehr.example/fhir/r4", "HTTPS://ehr.example/fhir/r4/", true)]
    [InlineData("https://ehr.example", "https://ehr.example/anything?x=%2F..%2F", true)]
    [InlineData("https://ehr.example", "https://ehr.example?page=2", true)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir/R4/Condition", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir/r40/Condition", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir/r4/../r3/x", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir/r4/%2E%2E/r3/x", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir/r4/a%2Fb", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example:8443/fhir/r4/x", false)]
    [InlineData("https://ehr.example/fhir/r4", "http://ehr.example/fhir/r4/x", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://user@ehr.example/fhir/r4/x", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example.evil.example/fhir/r4/x", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir/r4/x#y", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example\\fhir\\r4\\x", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir/r4/x y", false)]
    [InlineData("https://ehr.example/fhir/r4", "https://ehr.example/fhir/r4/x\n", false)]
    [InlineData("https://ehr.example/fhir/r4", "//evil.example/fhir/r4/x", false)]
    public void Resolve_Address_BelongsToTheServerOrNot(string server, string text, bool expected)
    {
        var address = FhirServerAddress.TryParse(server, out _)!;

        Assert.Equal(expected, ServerScope.Resolve(address, new Uri(server + "/"), text) is not null);
    }

    [Fact]
    public void Resolve_VeryLong_IsRefused() =>
        Assert.Null(ServerScope.Resolve(FhirServerAddress.TryParse("https://ehr.example", out _)!, new Uri("https://ehr.example/"), "?x=" + new string('x', 9000)));
}
