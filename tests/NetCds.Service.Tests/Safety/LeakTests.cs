using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Service.Tests.Safety;

/// <summary>Whatever becomes of a call, neither its token nor who the patient is stands in an answer, and nothing of the patient in the log.</summary>
public sealed class LeakTests(LoudService service) : IClassFixture<LoudService>
{
    private const string Token = "qz7token";
    private const string Patient = "qz7patient";
    private const string Name = "Qz7name";
    private const string User = "qz7user";

    public static TheoryData<string, HttpStatusCode> Fates => new()
    {
        { "answered", HttpStatusCode.OK },
        { "another patient", HttpStatusCode.OK },
        { "without data", HttpStatusCode.PreconditionFailed },
        { "malformed", HttpStatusCode.BadRequest },
        { "cut", HttpStatusCode.BadRequest },
        { "of another type", HttpStatusCode.UnsupportedMediaType },
        { "elsewhere", HttpStatusCode.NotFound },
        { "of another method", HttpStatusCode.MethodNotAllowed },
        { "too long", HttpStatusCode.RequestEntityTooLarge },
    };

    [Theory]
    [MemberData(nameof(Fates))]
    [Trait("CH", "CH-ERR-01")]
    [Trait("CH", "CH-ERR-02")]
    [Trait("CH", "CH-RESP-07")]
    public async Task Call_WhateverBecomesOfIt_LeavesNeitherTokenNorPatient(string fate, HttpStatusCode expected)
    {
        var call = await CallAsync();
        switch (fate)
        {
            case "another patient":
                call["prefetch"]!["patient"]!["id"] = Patient + "-other";
                break;
            case "without data":
                call["prefetch"] = new JsonObject();
                break;
            case "malformed":
                call["context"]!["patientId"] = $"Patient/{Patient}";
                call["hookInstance"] = Token;
                call["prefetch"] = new JsonArray();
                break;
        }

        var body = Encoding.UTF8.GetBytes(call.ToJsonString());
        body = fate == "cut" ? body[..^30] : fate == "too long" ? [.. body, .. Enumerable.Repeat((byte)' ', LoudService.MaxBodyBytes)] : body;
        using var request = new HttpRequestMessage(fate == "of another method" ? HttpMethod.Put : HttpMethod.Post, RunningService.PatientView + (fate == "elsewhere" ? "-2" : string.Empty))
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new(fate == "of another type" ? "text/xml" : "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Token}");

        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
        var answer = $"{response} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
        Assert.All([Token, Name, User, "Exception", "   at ", "/src/"], secret => Assert.DoesNotContain(secret, answer, StringComparison.OrdinalIgnoreCase));

        // A suggested order names the patient in context; nothing else does.
        Assert.DoesNotContain(Patient, answer.Replace($"\"Patient/{Patient}\"", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        AssertNothingLogged();
    }

    [Fact]
    [Trait("CH", "CH-ERR-02")]
    public async Task HeaderThatCannotBeRead_IsNotQuotedInTheLog()
    {
        var answer = await RawConnection.ExchangeAsync(service, $"POST {RunningService.PatientView} HTTP/1.1\r\nHost: x\r\nAuthorization : Bearer {Token}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, answer, StringComparison.Ordinal);
        AssertNothingLogged();
    }

    private void AssertNothingLogged() =>
        Assert.All([Token, Patient, Name, User], secret => Assert.DoesNotContain(service.Logs.Lines, l => l.Contains(secret, StringComparison.OrdinalIgnoreCase)));

    private static async Task<JsonObject> CallAsync()
    {
        var sample = await File.ReadAllTextAsync(Repository.PathOf("cds-hooks/samples/ki67-missing.json"), TestContext.Current.CancellationToken);
        var id = JsonNode.Parse(sample)!["context"]!["patientId"]!.GetValue<string>();
        var call = JsonNode.Parse(sample.Replace($"\"{id}\"", $"\"{Patient}\"", StringComparison.Ordinal).Replace($"Patient/{id}\"", $"Patient/{Patient}\"", StringComparison.Ordinal))!.AsObject();
        call["context"]!["userId"] = $"Practitioner/{User}";
        call["fhirServer"] = "http://127.0.0.1:1/fhir";
        call["fhirAuthorization"] = new JsonObject { ["access_token"] = Token, ["scope"] = Token };
        call["prefetch"]!["patient"]!["name"] = new JsonArray(new JsonObject { ["family"] = Name });
        return call;
    }
}
