using System.Net;
using System.Net.Sockets;
using System.Text;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Service.Tests;

public sealed class FaultTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    [Trait("CH", "CH-ERR-01")]
    public async Task Post_OwnFault_Is500WithoutDetailsAndLoggedWithoutData()
    {
        service.Guideline.Fault = new InvalidOperationException("Henrik Okonedo");
        try
        {
            using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView());

            var outcome = await response.AssertOutcomeAsync(HttpStatusCode.InternalServerError);
            Assert.DoesNotContain("Henrik", outcome.GetRawText(), StringComparison.Ordinal);
        }
        finally
        {
            service.Guideline.Fault = null;
        }

        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Information 1101 patient-view answered 500 with 0 cards in ", StringComparison.Ordinal));
        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Error 1001 A call failed: System.InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Logs.Lines, l => l.Contains("Henrik", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("CH", "CH-ERR-02")]
    [Trait("CH", "CH-RESP-07")]
    public async Task Post_AnyCall_LeavesALineWithoutPatientData()
    {
        var call = Calls.PatientView(c =>
        {
            c["context"]!["patientId"] = "secret-patient";
            c["prefetch"]!["patient"]!["id"] = "secret-patient";
            c["fhirServer"] = "https://ehr.example/fhir";
            c["fhirAuthorization"] = new System.Text.Json.Nodes.JsonObject { ["access_token"] = "secret-token" };
        });

        using var response = await service.PostAsync(RunningService.PatientView, call);

        await response.AssertCardsAsync();
        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Information 1101 patient-view answered 200 with 0 cards in ", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Logs.Lines, l => l.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_CallerGoesAwayHalfway_DoesNoHarm()
    {
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(service.Client.BaseAddress!.Host, service.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync(
                Encoding.ASCII.GetBytes($"POST {RunningService.PatientView} HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{{\"hook\""), TestContext.Current.CancellationToken);
        }

        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView());

        await response.AssertCardsAsync();
        Assert.DoesNotContain(service.Logs.Lines, l => l.StartsWith("Error", StringComparison.Ordinal) && !l.Contains("InvalidOperationException", StringComparison.Ordinal));
    }
}
