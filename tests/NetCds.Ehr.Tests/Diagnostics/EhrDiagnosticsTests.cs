using System.Diagnostics;
using System.Diagnostics.Metrics;
using NetCds.Ehr.Diagnostics;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Diagnostics;

public sealed class EhrDiagnosticsTests : EhrTest
{
    [Theory(Timeout = Limit)]
    [InlineData(200)]
    [InlineData(401)]
    [InlineData(503)]
    [InlineData(0)]
    public async Task ReadAsync_WhateverHappens_TellsNoPatientAndNoToken(int status)
    {
        await using var stub = await StubEhr.StartAsync(c =>
        {
            if (status == 0)
            {
                c.Abort();
            }

            return status == 0 ? Task.CompletedTask : c.SendAsync("""{"resourceType":"Patient","id":"p-4711","name":[{"family":"Mustermann"}]}""", status);
        });
        var told = new System.Collections.Concurrent.ConcurrentQueue<string>();
        using var activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a => told.Enqueue($"{a.Source.Name} {a.DisplayName} {string.Join(' ', a.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(activities);
        using var metrics = new MeterListener { InstrumentPublished = (i, l) => l.EnableMeasurementEvents(i) };
        metrics.SetMeasurementEventCallback<long>((i, _, tags, _) => told.Enqueue($"{i.Name} {string.Join(' ', tags.ToArray())}"));
        metrics.SetMeasurementEventCallback<double>((i, _, tags, _) => told.Enqueue($"{i.Name} {string.Join(' ', tags.ToArray())}"));
        metrics.Start();

        var answer = await ReadOneAsync(stub, "Patient/p-4711", Retrying, EhrAccess.Bearer("secret-token"));

        string[] all = [.. told.Where(t => t.Contains(new Uri(stub.Origin).Port.ToString(), StringComparison.Ordinal)), .. Log.Entries.Select(e => e.Text), answer.ToString()];
        Assert.Contains(all, t => t.Contains("ehr.read", StringComparison.Ordinal));
        Assert.Contains(all, t => t.Contains("netcds.ehr.answers", StringComparison.Ordinal));
        Assert.Contains(all, t => t.Contains(stub.Origin, StringComparison.Ordinal));
        foreach (var text in all)
        {
            Assert.DoesNotContain("p-4711", text.Replace(stub.Origin, "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Mustermann", text, StringComparison.Ordinal);
        }
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_Incomplete_IsLoggedWithCounts()
    {
        await using var stub = await StubEhr.StartAsync((c, r) =>
            r.Path.EndsWith("/Procedure") ? c.SendAsync("", 403) : c.SendAsync(Answers.OneCondition(r.Query == "?a=2" ? "https://elsewhere.example/x" : null)));
        using var deadline = In(10);

        await Reader().ReadAsync(stub.Address, EhrAccess.None, ["Condition?a=1", "Condition?a=2", "Procedure?a=1"], deadline);

        Assert.Contains("1 answers complete, 1 partial, 1 failed (LinkNotFollowed)", Assert.Single(Log.Entries).Text, StringComparison.Ordinal);
        Assert.Equal("NetCds.Ehr", EhrDiagnostics.Name);
    }
}
