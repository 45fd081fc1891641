using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using NetCds.Server.Doctor;

namespace NetCds.Service.Tests.Doctor;

public sealed class ServerChecksTests : DoctorTest
{
    private const string Setting = $"{Tenant}:FhirServers:0";
    private const string FhirJson = "application/fhir+json";

    [Theory]
    [InlineData("", FhirJson, 404, "is not there (404)")]
    [InlineData("", FhirJson, 503, "status 503")]
    [InlineData("<html></html>", "text/html", 200, "not in JSON")]
    [InlineData("{", FhirJson, 200, "broken JSON")]
    [InlineData("{}", FhirJson, 200, "gives JSON that is no CapabilityStatement")]
    [InlineData("""{"resourceType":"Bundle"}""", FhirJson, 200, "a resource of type Bundle that is no CapabilityStatement")]
    [InlineData("""{"resourceType":"Conformance","fhirVersion":"1.0.2"}""", FhirJson, 200, "DSTU2")]
    [InlineData("""{"resourceType":"CapabilityStatement","fhirVersion":"3.0.2","format":["json"]}""", FhirJson, 200, "FHIR 3.0.2, not R4")]
    [InlineData("""{"resourceType":"CapabilityStatement","fhirVersion":"5.0.0","format":["json"]}""", FhirJson, 200, "FHIR 5.0.0, not R4")]
    [InlineData("""{"resourceType":"CapabilityStatement","format":["json"]}""", FhirJson, 200, "of a version it does not tell")]
    [InlineData("""{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","format":["application/fhir+xml"]}""", FhirJson, 200, "does not offer JSON, but: application/fhir+xml")]
    public async Task Metadata_Wrong_Fails(string body, string type, int status, string finding)
    {
        Stub.Answer(WiringStub.Metadata, body, type, status);

        await AssertAsync("metadata", CheckStatus.Fail, finding, Setting);
    }

    [Fact]
    public async Task Metadata_Hangs_Fails()
    {
        Stub.Hang(WiringStub.Metadata);

        await AssertAsync("metadata", CheckStatus.Fail, "not answered within 1 s", Setting);
    }

    [Fact]
    public async Task Metadata_Redirects_FailsAndItIsNotFollowed()
    {
        Stub.Redirect(WiringStub.Metadata, Stub.Base + "/elsewhere");

        await AssertAsync("metadata", CheckStatus.Fail, "redirects (302)", Setting);
        Assert.DoesNotContain("/elsewhere", Stub.Asked);
    }

    [Fact]
    public async Task Metadata_RefusedAlsoWithAToken_Warns()
    {
        Stub.Answer(WiringStub.Metadata, "", status: 401);

        await AssertAsync("metadata", CheckStatus.Warn, "is refused (401)", Setting);
    }

    [Fact]
    public async Task Metadata_NothingListens_Fails()
    {
        Values[Setting] = Nowhere() + "/fhir";

        await AssertAsync("metadata", CheckStatus.Fail, "nothing takes connections there", Setting);
    }

    [Fact]
    public async Task Metadata_CertificateNotTrusted_Fails()
    {
        using var rsa = RSA.Create(2048);
        using var made = new CertificateRequest("CN=localhost", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await using var tls = await WiringStub.StartAsync(X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null));
        Values[Setting] = tls.Fhir;

        await AssertAsync("metadata", CheckStatus.Fail, "TLS fails", Setting);
    }

    [Fact]
    public async Task Metadata_PrivateNetworkNotListed_FailsAndNamesTheList()
    {
        Values[Setting] = "https://10.1.2.3/fhir";

        var check = await CheckAsync("metadata");

        Assert.Equal(CheckStatus.Fail, check.Status);
        Assert.Contains("NetCds:PrivateNetworks", check.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Condition", "patient", CheckStatus.Fail, "Condition by patient")]
    [InlineData("Observation", "code", CheckStatus.Fail, "Observation by code")]
    [InlineData("MedicationRequest", "patient", CheckStatus.Warn, "MedicationRequest by patient")]
    [InlineData("Condition", null, CheckStatus.Fail, "without: Condition.")]
    [InlineData("ImagingStudy", null, CheckStatus.Warn, "lacks: ImagingStudy.")]
    public async Task Searches_SomethingMissing_IsNamed(string type, string? parameter, CheckStatus status, string finding)
    {
        Stub.Answer(WiringStub.Metadata, Without(WiringStub.Capabilities(), c =>
        {
            var resources = c["rest"]![0]!["resource"]!.AsArray();
            var resource = resources.Single(r => (string)r!["type"]! == type)!;
            if (parameter is null)
            {
                resources.Remove(resource);
                return;
            }

            var parameters = resource["searchParam"]!.AsArray();
            parameters.Remove(parameters.Single(p => (string)p!["name"]! == parameter));
        }), FhirJson);

        await AssertAsync("searches", status, finding, Setting);
    }

    [Fact]
    public async Task Searches_CountNotMentioned_IsARemark()
    {
        Stub.Answer(WiringStub.Metadata, Without(WiringStub.Capabilities(), c => c["rest"]![0]!.AsObject().Remove("searchParam")), FhirJson);

        await AssertAsync("searches", CheckStatus.Ok, "_count is not mentioned", null);
    }

    [Fact]
    public async Task Metadata_NoBatch_IsARemark()
    {
        Stub.Answer(WiringStub.Metadata, Without(WiringStub.Capabilities(), c => c["rest"]![0]!["interaction"] = new JsonArray()), FhirJson);

        await AssertAsync("metadata", CheckStatus.Ok, "no batches", null);
    }
}
