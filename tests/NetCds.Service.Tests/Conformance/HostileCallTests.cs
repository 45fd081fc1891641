using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Testing;

namespace NetCds.Service.Tests.Conformance;

/// <summary>Whatever is sent, the service answers in JSON, never with a fault of its own, and lives on.</summary>
public sealed class HostileCallTests(ShippedService service) : IClassFixture<ShippedService>
{
    private const int CallCount = 20_000;
    private const int Connections = 4;
    private const int Seed = 1_000_000;

    // A slow machine sends fewer; each call is the same whichever machine sends it.
    private const int FewestCalls = 1_000;
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(55);

    private static readonly string[] ContentTypes = ["application/json", "application/fhir+json", "application/json; charset=utf-8", "application/json;charset=\"", "text/html"];

    private readonly ConcurrentQueue<string> _faults = new();
    private int _next;
    private int _answered;
    private int _taken;

    [Fact]
    [Trait("CH", "CH-ERR-01")]
    [Trait("CH", "CH-ERR-03")]
    [Trait("CH", "CH-ERR-04")]
    [Trait("CH", "CH-ERR-05")]
    [Trait("CH", "CH-TRAN-13")]
    [Trait("CH", "CH-TRAN-16")]
    [Trait("CH", "CH-PF-20")]
    public async Task Post_MutatedCalls_AreAllAnsweredWithoutFault()
    {
        var targets = await TargetsAsync();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = service.Client.BaseAddress, Timeout = TimeSpan.FromSeconds(20) };
        var started = Stopwatch.GetTimestamp();

        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => SendAsync(client, targets, started))));

        Assert.Empty(_faults);
        Assert.True(_taken > _answered / 10, "Most calls were refused at the door, so little was put to the test.");
        Assert.True(_answered == CallCount || (_answered >= FewestCalls && Stopwatch.GetElapsedTime(started) >= LongestRun), $"{_answered} calls were answered.");
        using var alive = await service.PostAsync(RunningService.PatientView, Calls.PatientView());
        Assert.True(alive.StatusCode is HttpStatusCode.OK, alive.StatusCode.ToString());
        Assert.DoesNotContain(service.Logs.Lines, l => l.StartsWith("Error", StringComparison.Ordinal) || l.StartsWith("Critical", StringComparison.Ordinal));
    }

    private async Task SendAsync(HttpClient client, IReadOnlyList<(string Path, JsonNode Call)> targets, long started)
    {
        for (var number = Interlocked.Increment(ref _next); number <= CallCount && Stopwatch.GetElapsedTime(started) < LongestRun; number = Interlocked.Increment(ref _next))
        {
            var (path, call) = targets[number % targets.Count];
            try
            {
                using var content = new ByteArrayContent(CallMutator.Mutate(call, Seed + number));
                content.Headers.TryAddWithoutValidation("Content-Type", ContentTypes[number % 16 == 0 ? number / 16 % ContentTypes.Length : 0]);
                using var response = await client.PostAsync(path, content, TestContext.Current.CancellationToken);
                var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                _ = response.StatusCode == HttpStatusCode.OK ? Interlocked.Increment(ref _taken) : 0;
                if ((int)response.StatusCode >= 500 || !IsJson(response.Content.Headers.ContentType) || text.Length == 0 || text.Contains("   at ", StringComparison.Ordinal))
                {
                    _faults.Enqueue($"call {number} to {path}: {(int)response.StatusCode}");
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
            {
                _faults.Enqueue($"call {number} to {path}: {exception.Message}");
            }

            Interlocked.Increment(ref _answered);
        }
    }

    private async Task<IReadOnlyList<(string Path, JsonNode Call)>> TargetsAsync()
    {
        var sample = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf("cds-hooks/samples/conflict.json"), TestContext.Current.CancellationToken))!;
        var tumour = Calls.Bundle(Calls.Tumour());
        var view = Calls.PatientView(c => c["prefetch"]!["conditions"] = tumour.DeepClone());
        var select = Calls.OrderSelect(c => c["prefetch"]!["conditions"] = tumour.DeepClone());
        var sign = await service.OrderCallAsync("lung-shunt-12", "order-sign", "TARE_RESIN");
        var feedback = JsonNode.Parse(
            """
            {"feedback":[{"card":"4e0a3a1e-3283-4575-ab82-028d55fe2719","outcome":"overridden","overrideReason":{"reason":{"system":"s","code":"c"},"userComment":"x"},"outcomeTimestamp":"2026-03-02T08:59:00Z"},
            {"card":"4e0a3a1e-3283-4575-ab82-028d55fe2719","outcome":"accepted","acceptedSuggestions":[{"id":"e56e1945-20b3-4393-8503-a1a20fd73152"}],"outcomeTimestamp":"2026-03-02T08:59:00Z"}]}
            """)!;
        return
        [
            (RunningService.PatientView, view), (RunningService.OrderSelect, select), (RunningService.OrderSign, sign), (RunningService.Assessments, select),
            (RunningService.PatientView + "/feedback", feedback), (RunningService.PatientView, sample), (RunningService.Assessments, sign), (RunningService.OrderSelect, view),
        ];
    }

    private static bool IsJson(MediaTypeHeaderValue? type) => type?.MediaType is "application/json" or "application/fhir+json";
}
