using System.Text;
using System.Text.Json.Nodes;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Hooks.Tests.Requests;

public sealed class HookRequestReaderTests
{
    [Theory]
    [InlineData("CH-REQ-01", "hook", null)]
    [InlineData("CH-REQ-02", "hook", "\"order-sign\"")]
    [InlineData("CH-REQ-03", "hook", "7")]
    [InlineData("CH-REQ-04", "hookInstance", null)]
    [InlineData("CH-REQ-05", "hookInstance", "\"not-a-uuid\"")]
    [InlineData("CH-REQ-05", "hookInstance", "\"{d1577c69-dfbe-44ad-ba6d-3e05e953b2ea}\"")]
    [InlineData("CH-REQ-05", "hookInstance", "12")]
    [InlineData("CH-REQ-06", "context", null)]
    [InlineData("CH-REQ-07", "context", "\"text\"")]
    [InlineData("CH-REQ-07", "context", "[]")]
    [InlineData("CH-REQ-08", "context.userId", null)]
    [InlineData("CH-REQ-09", "context.patientId", null)]
    [InlineData("CH-REQ-10", "context.patientId", "\"\"")]
    [InlineData("CH-REQ-10", "context.patientId", "17")]
    [InlineData("CH-REQ-10", "context.patientId", "null")]
    [InlineData("CH-REQ-11", "context.patientId", "\"Patient/pat-1\"")]
    [InlineData("CH-REQ-11", "context.patientId", "\"../Patient/2\"")]
    [InlineData("CH-REQ-11", "context.patientId", "\"..\"")]
    [InlineData("CH-REQ-11", "context.patientId", "\"1&_id=2\"")]
    [InlineData("CH-REQ-11", "context.patientId", "\"a b\"")]
    [InlineData("CH-REQ-11", "context.patientId", "\"0123456789012345678901234567890123456789012345678901234567890123x\"")]
    [InlineData("CH-REQ-12", "context.userId", "\"doc-1\"")]
    [InlineData("CH-REQ-12", "context.userId", "\"Practitioner/\"")]
    [InlineData("CH-REQ-12", "context.userId", "\"Device/1\"")]
    [InlineData("CH-REQ-12", "context.userId", "\"https://ehr.example/fhir/Practitioner/1\"")]
    [InlineData("CH-REQ-14", "fhirAuthorization", "{\"access_token\":\"t\"}")]
    [InlineData("CH-REQ-16", "fhirServer", "\"ftp://ehr.example/fhir\"")]
    [InlineData("CH-REQ-16", "fhirServer", "\"not a url\"")]
    [InlineData("CH-REQ-16", "fhirServer", "\"https://user:secret@ehr.example/fhir\"")]
    [InlineData("CH-REQ-16", "fhirServer", "{}")]
    [InlineData("CH-PF-20", "prefetch", "[]")]
    public void TryRead_MemberMissingOrImpossible_SaysWhere(string rule, string path, string? json)
    {
        var call = Calls.PatientView(c => Set(c, path, json));

        var isRead = HookRequestReader.TryRead(call.Bytes(), HookNames.PatientView, out var request, out var errors);

        Assert.False(isRead, rule);
        Assert.Null(request);
        Assert.Equal(path, Assert.Single(errors).Path);
        Assert.NotEmpty(errors[0].Remedy);
    }

    [Theory]
    [InlineData("CH-CALL-05", "hookInstance", "\"D1577C69-DFBE-44AD-BA6D-3E05E953B2EA\"")]
    [InlineData("CH-CALL-06", "hookInstance", "\"eb3271e1-b2dc-11ea-8000-005056be7d09\"")]
    [InlineData("CH-CALL-07", "context.encounterId", null)]
    [InlineData("CH-CALL-07", "context.encounterId", "\"Encounter/5\"")]
    [InlineData("CH-CALL-08", "context.userId", "\"PractitionerRole/9\"")]
    [InlineData("CH-CALL-08", "context.userId", "\"RelatedPerson/a.b-c\"")]
    [InlineData("CH-REQ-16", "fhirServer", "\"http://169.254.169.254/latest\"")]
    [InlineData("CH-REQ-16", "fhirServer", "null")]
    [InlineData("CH-REQ-15", "fhirAuthorization", "null")]
    [InlineData("CH-EXT-02", "somethingElse", "{\"a\":[1]}")]
    [InlineData("CH-EXT-01", "extension", "{\"com.example.x\":1}")]
    [InlineData("CH-RESP-05", "extension", "\"not an object\"")]
    [InlineData("CH-PF-10", "prefetch", null)]
    public void TryRead_WhatRealClientsSend_IsTaken(string rule, string path, string? json)
    {
        var call = Calls.PatientView(c => Set(c, path, json));

        var isRead = HookRequestReader.TryRead(call.Bytes(), HookNames.PatientView, out var request, out var errors);

        Assert.True(isRead, $"{rule}: {string.Join(' ', errors)}");
        Assert.Empty(errors);
        request!.Dispose();
    }

    [Fact]
    public void TryRead_BundleInPlaceOfACall_SaysWhatIsWanted()
    {
        Assert.False(HookRequestReader.TryRead("""{"resourceType":"Bundle","type":"collection"}"""u8.ToArray(), HookNames.PatientView, out _, out var errors));

        var error = Assert.Single(errors);
        Assert.Contains("FHIR resource", error.Problem, StringComparison.Ordinal);
        Assert.Contains("prefetch", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_SeveralMistakes_NamesAllAtOnce()
    {
        var call = Calls.PatientView(c =>
        {
            Set(c, "hookInstance", null);
            Set(c, "context.patientId", "\"?\"");
            Set(c, "context.userId", null);
        });

        HookRequestReader.TryRead(call.Bytes(), HookNames.PatientView, out _, out var errors);

        Assert.Equal(["hookInstance", "context.userId", "context.patientId"], errors.Select(e => e.Path));
    }

    [Fact]
    public void TryRead_UpperCaseMemberNames_AreOtherMembers_CH_REQ_13()
    {
        var json = Calls.PatientView().ToJsonString().Replace("\"hook\"", "\"Hook\"", StringComparison.Ordinal);

        HookRequestReader.TryRead(Encoding.UTF8.GetBytes(json), HookNames.PatientView, out _, out var errors);

        Assert.Equal("hook", Assert.Single(errors).Path);
    }

    [Fact]
    public void TryRead_AuthorizationWithoutServer_IsRefused_CH_REQ_14()
    {
        var call = Calls.PatientView(c => c["fhirAuthorization"] = new JsonObject { ["access_token"] = "secret" });

        HookRequestReader.TryRead(call.Bytes(), HookNames.PatientView, out _, out var errors);

        Assert.DoesNotContain("secret", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_ServerAndAuthorization_AreKeptAndNeverPrinted()
    {
        var call = Calls.PatientView(c =>
        {
            c["fhirServer"] = "HTTPS://EHR.example:443/fhir/R4/";
            c["fhirAuthorization"] = new JsonObject { ["access_token"] = "secret", ["token_type"] = "Bearer", ["scope"] = "user/Observation.Read" };
        });

        Assert.True(HookRequestReader.TryRead(call.Bytes(), null, out var request, out _));

        using (request)
        {
            Assert.Equal("https://ehr.example/fhir/R4", request.FhirServer);
            Assert.Equal("secret", request.Authorization!.AccessToken);
            Assert.DoesNotContain("secret", request.Authorization.ToString(), StringComparison.Ordinal);
            Assert.Equal("patient-view", request.ToString());
        }
    }

    [Fact]
    public void TryRead_TwoDifferentPatients_IsRefused()
    {
        var json = Calls.PatientView().ToJsonString().Replace("\"patientId\":\"pat-1\"", "\"patientId\":\"pat-2\",\"patientId\":\"pat-1\"", StringComparison.Ordinal);

        HookRequestReader.TryRead(Encoding.UTF8.GetBytes(json), null, out _, out var errors);

        Assert.Equal("context.patientId", Assert.Single(errors).Path);
    }

    [Fact]
    public void TryRead_SamePatientTwice_IsTaken()
    {
        var json = Calls.PatientView().ToJsonString().Replace("\"patientId\":\"pat-1\"", "\"patientId\":\"pat-1\",\"patientId\":\"pat-1\"", StringComparison.Ordinal);

        Assert.True(HookRequestReader.TryRead(Encoding.UTF8.GetBytes(json), null, out var request, out _));
        request.Dispose();
    }

    [Fact]
    public void TryRead_ContextTwice_IsRefusedEvenWhenBothAreTheSame()
    {
        var call = Calls.PatientView();
        var body = $"{call.ToJsonString()[..^1]},\"context\":{call["context"]!.ToJsonString()}}}";

        Assert.False(HookRequestReader.TryRead(System.Text.Encoding.UTF8.GetBytes(body), null, out _, out var errors));

        Assert.Equal("context", Assert.Single(errors).Path);
    }

    [Theory]
    [InlineData("patient-view")]
    [InlineData("order-select")]
    [InlineData("order-sign")]
    public void TryRead_AnyHookAllowed_ReadsEach(string hook)
    {
        var call = hook == "patient-view" ? Calls.PatientView() : hook == "order-select" ? Calls.OrderSelect() : Calls.OrderSign();

        Assert.True(HookRequestReader.TryRead(call.Bytes(), null, out var request, out _));

        Assert.Equal(hook, request.Hook);
        Assert.Equal(hook != "patient-view", request.IsOrderHook);
        request.Dispose();
    }

    private static void Set(JsonObject call, string path, string? json)
    {
        var parent = call;
        var steps = path.Split('.');
        foreach (var step in steps[..^1])
        {
            parent = parent[step]!.AsObject();
        }

        parent.Remove(steps[^1]);
        if (json is not null)
        {
            parent[steps[^1]] = JsonNode.Parse(json);
        }
    }
}
