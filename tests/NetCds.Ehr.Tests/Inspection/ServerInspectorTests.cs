using NetCds.Ehr.Connections;
using NetCds.Ehr.Inspection;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Inspection;

public sealed class ServerInspectorTests : EhrTest
{
    [Fact(Timeout = Limit)]
    public async Task ReadCapabilities_Statement_IsReadLeniently()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync("""
            {"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","software":{"name":"S","version":"2"},"format":"application/fhir+json; fhirVersion=4.0",
             "rest":[{"mode":"client","interaction":[{"code":"batch"}],"resource":[{"type":"Patient"}]},
                     {"searchParam":[{"name":"_id"},{}],"security":{"service":[{"coding":[{"code":"SMART-on-FHIR"}]},{"text":"none"}]},
                      "resource":[{"type":"Condition","interaction":[{"code":"read"}],"searchParam":[{"name":"patient"}]},{"profile":"x"}]}]}
            """));

        var statement = (await ReadAsync(stub, EhrAccess.None)).Document!;

        Assert.Equal(("4.0.1", "S 2", true, false), (statement.FhirVersion, statement.Software, statement.SpeaksJson, statement.TakesBatches));
        Assert.Equal(["SMART-on-FHIR"], statement.SecurityServices);
        Assert.Equal(["_id"], statement.CommonSearchParameters);
        var condition = Assert.Single(statement.Resources);
        Assert.Equal(("Condition", "patient", "read"), (condition.Key, Assert.Single(condition.Value.SearchParameters), Assert.Single(condition.Value.Interactions)));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadCapabilities_ShownOnlyWithAToken_TakesOurOwnAndNeverThatOfACall()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, r) => r.Authorization is null ? c.SendAsync("", 401) : c.SendAsync("""{"resourceType":"CapabilityStatement"}""");

        Assert.True(await ReadAsync(stub, EhrAccess.Backend(new FixedTokens(stub.Address, "own"))) is { TookToken: true, Document: not null });
        Assert.True(await ReadAsync(stub, EhrAccess.Bearer("call")) is { TookToken: false, Document: null, Failure: EhrFailure.Refused, HttpStatus: 401 });
        Assert.DoesNotContain(stub.Seen, s => s.Authorization == "Bearer call");
    }

    [Fact(Timeout = Limit)]
    public async Task ReadCapabilities_OtherResource_SaysWhich()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync("""{"resourceType":"Conformance"}"""));

        Assert.True(await ReadAsync(stub, EhrAccess.None) is { Document: null, Failure: EhrFailure.WrongResource, CameInstead: "Conformance" });
    }

    [Fact(Timeout = Limit)]
    public async Task ReadCapabilities_CertificateNotTrusted_IsATlsTrouble()
    {
        using var certificate = TestKeys.Certificate();
        await using var stub = await StubEhr.StartAsync(certificate: certificate);

        Assert.Equal(ConnectionTrouble.Tls, (await ReadAsync(stub, EhrAccess.None)).Trouble);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadSmartConfiguration_EndpointElsewhere_IsUsableByHttpsOnly()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync("""{"token_endpoint":"http://auth.example/token","capabilities":["client-confidential-asymmetric"]}""", contentType: "application/json"));
        using var deadline = In(10);

        var smart = (await new ServerInspector(Http).ReadSmartConfigurationAsync(stub.Address, deadline)).Document!;

        Assert.Equal(("http://auth.example/token", false, true), (smart.TokenEndpoint, smart.IsTokenEndpointUsable, smart.TakesSignedAssertions));
    }

    private async Task<Inspected<CapabilityStatement>> ReadAsync(StubEhr stub, EhrAccess access)
    {
        using var deadline = In(10);
        return await new ServerInspector(Http).ReadCapabilitiesAsync(stub.Address, access, deadline);
    }
}
