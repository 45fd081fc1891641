using System.Net;
using System.Text.Json.Nodes;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Service.Tests.Conformance;

public sealed class RequestTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("hook", null)]
    [InlineData("hook", "\"encounter-start\"")]
    [InlineData("hook", "\"Patient-View\"")]
    [InlineData("hook", "7")]
    [InlineData("hook", "[\"patient-view\"]")]
    [InlineData("hookInstance", null)]
    [InlineData("hookInstance", "\"not-a-uuid\"")]
    [InlineData("hookInstance", "12")]
    [InlineData("hookInstance", "\"d1577c69dfbe44adba6d3e05e953b2ea\"")]
    [InlineData("context", null)]
    [InlineData("context", "null")]
    [InlineData("context", "[]")]
    [InlineData("context", "\"x\"")]
    [InlineData("context.userId", null)]
    [InlineData("context.userId", "\"doc-1\"")]
    [InlineData("context.userId", "\"Device/1\"")]
    [InlineData("context.userId", "{}")]
    [InlineData("context.patientId", null)]
    [InlineData("context.patientId", "\"\"")]
    [InlineData("context.patientId", "7")]
    [InlineData("context.patientId", "\"Patient/1\"")]
    [InlineData("context.patientId", "\"../../Patient/2\"")]
    [InlineData("context.patientId", "\"1?_id=2\"")]
    [InlineData("context.patientId", "\"a b\"")]
    [InlineData("context.patientId", "\"1\\u0000\"")]
    [InlineData("prefetch", "[]")]
    [Trait("CH", "CH-REQ-01")]
    [Trait("CH", "CH-REQ-02")]
    [Trait("CH", "CH-REQ-03")]
    [Trait("CH", "CH-REQ-04")]
    [Trait("CH", "CH-REQ-05")]
    [Trait("CH", "CH-REQ-06")]
    [Trait("CH", "CH-REQ-07")]
    [Trait("CH", "CH-REQ-08")]
    [Trait("CH", "CH-REQ-09")]
    [Trait("CH", "CH-REQ-10")]
    [Trait("CH", "CH-REQ-11")]
    [Trait("CH", "CH-REQ-12")]
    public async Task Post_MemberMissingOrImpossible_Is400AndNamesIt(string path, string? json)
    {
        foreach (var (address, call) in EveryService())
        {
            using var response = await service.PostAsync(address, call.With(path, json));

            var outcome = await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
            Assert.Equal(path, Assert.Single(outcome.GetProperty("issue").EnumerateArray()).GetProperty("expression")[0].GetString());
        }
    }

    [Theory]
    [InlineData("Hook")]
    [InlineData("HookInstance")]
    [InlineData("Context")]
    [Trait("CH", "CH-REQ-13")]
    public async Task Post_MemberInOtherLetterCase_IsNotThatMember(string name)
    {
        var call = Calls.PatientView();
        var right = char.ToLowerInvariant(name[0]) + name[1..];
        call[name] = call[right]!.DeepClone();
        call.Remove(right);

        using var response = await service.PostAsync(RunningService.PatientView, call);

        var outcome = await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
        Assert.Equal(right, outcome.GetProperty("issue")[0].GetProperty("expression")[0].GetString());
    }

    [Fact]
    [Trait("CH", "CH-REQ-14")]
    public async Task Post_AuthorizationWithoutServer_Is400()
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView().With("fhirAuthorization", "{\"access_token\":\"t\"}"));

        await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("fhirAuthorization", "7")]
    [InlineData("fhirAuthorization", "{\"access_token\":{},\"expires_in\":\"soon\",\"scope\":[]}")]
    [InlineData("fhirAuthorization", "{}")]
    [InlineData("fhirServer", "7")]
    [InlineData("fhirServer", "\"\"")]
    [InlineData("fhirServer", "\"file:///etc/passwd\"")]
    [InlineData("fhirServer", "\"http://169.254.169.254/latest/meta-data\"")]
    [InlineData("fhirServer", "\"https://user:secret@ehr.example/fhir\"")]
    [InlineData("fhirServer", "\"http://[::1]:1/\"")]
    [Trait("CH", "CH-REQ-15")]
    [Trait("CH", "CH-REQ-16")]
    public async Task Post_OddFhirAccess_NeverFails(string member, string json)
    {
        var call = Calls.PatientView().With("fhirServer", "\"https://ehr.example/fhir\"").With(member, json);

        using var response = await service.PostAsync(RunningService.PatientView, call);

        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, response.StatusCode.ToString());
    }

    // What was asked for and not answered is said to come from the EHR; what was never asked for is not.
    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://[fe80::1]/fhir")]
    [InlineData("http://10.0.0.1/fhir")]
    [InlineData("https://ehr.example/fhir")]
    [InlineData("http://127.0.0.1.evil.example/fhir")]
    [Trait("CH", "CH-REQ-16")]
    public async Task Post_FhirServerElsewhere_IsNotEvenAsked(string server)
    {
        var call = Calls.PatientView().With("prefetch", null).With("fhirServer", $"\"{server}\"");

        using var response = await service.PostAsync(RunningService.PatientView, call);

        var outcome = (await response.AssertOutcomeAsync(HttpStatusCode.PreconditionFailed)).GetRawText();
        Assert.Contains("was not supplied", outcome, StringComparison.Ordinal);
        Assert.DoesNotContain("from the EHR", outcome, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hookInstance", "\"D1577C69-DFBE-44AD-BA6D-3E05E953B2EA\"")]
    [InlineData("hookInstance", "\"2fae9d52-2a0c-11f1-8de9-0242ac120002\"")]
    [InlineData("context.encounterId", "null")]
    [InlineData("context.encounterId", "\"enc-1\"")]
    [InlineData("context.userId", "\"PractitionerRole/7\"")]
    [InlineData("context.userId", "\"Patient/pat-1\"")]
    [InlineData("extension", "{\"com.example.unheard\":{\"a\":[null,{}]}}")]
    [InlineData("unheardMember", "[1,2]")]
    [InlineData("context.unheardMember", "{\"a\":1}")]
    [InlineData("prefetch.unasked", "{\"resourceType\":\"Binary\"}")]
    [Trait("CH", "CH-CALL-01")]
    [Trait("CH", "CH-CALL-02")]
    [Trait("CH", "CH-CALL-05")]
    [Trait("CH", "CH-CALL-06")]
    [Trait("CH", "CH-CALL-07")]
    [Trait("CH", "CH-CALL-08")]
    [Trait("CH", "CH-EXT-01")]
    [Trait("CH", "CH-EXT-02")]
    [Trait("CH", "CH-EXT-03")]
    [Trait("CH", "CH-RESP-05")]
    public async Task Post_WellFormed_Is200(string path, string json)
    {
        foreach (var (address, call) in EveryService())
        {
            using var response = await service.PostAsync(address, call.With(path, json));

            await response.AssertCardsAsync();
        }
    }

    [Fact]
    [Trait("CH", "CH-CALL-14")]
    [Trait("CH", "CH-CALL-15")]
    public async Task Other_MethodsAndNeighbours_AreRefused()
    {
        foreach (var (address, call) in EveryService())
        {
            using var get = await service.SendAsync(HttpMethod.Get, address);
            using var put = await service.SendAsync(HttpMethod.Put, address);
            using var delete = await service.SendAsync(HttpMethod.Delete, address);
            using var unknown = await service.PostAsync(address + "-2", call);

            Assert.All([get.StatusCode, put.StatusCode, delete.StatusCode], s => Assert.Equal(HttpStatusCode.MethodNotAllowed, s));
            await unknown.AssertOutcomeAsync(HttpStatusCode.NotFound);
        }
    }

    private static IEnumerable<(string Address, JsonObject Call)> EveryService() =>
    [
        (RunningService.PatientView, Calls.PatientView()), (RunningService.OrderSelect, Calls.OrderSelect()), (RunningService.OrderSign, Calls.OrderSign()),
    ];
}
