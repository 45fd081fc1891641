namespace NetCds.Benchmarks.Overload;

/// <summary>
/// Four times as many calls as the service can answer, half of them with a FHIR server that never answers. The service has to live, to keep its memory,
/// to go on answering the others, and to turn away what is too much at once.
/// </summary>
internal static class OverloadRun
{
    private const double Excess = 4;
    private const int Connections = 1024;
    private const int ClosedConnections = 8;
    private static readonly CallKind[] Healthy = [CallKind.Complete, CallKind.Fetching];
    private static readonly CallKind[] HalfDead = [CallKind.Complete, CallKind.Dead, CallKind.Fetching, CallKind.Dead];
    private static readonly Dictionary<string, string> Quiet = new(StringComparer.Ordinal) { ["Logging__LogLevel__Default"] = "Error" };

    public static async Task<int> RunAsync(int seconds)
    {
        var netcds = await Published.MakeServiceAsync();
        var bare = await Published.MakeBareAsync();
        using var service = netcds.Start(Quiet);
        await service.WaitUntilReadyAsync("/health/ready");
        using var client = new HttpClient { BaseAddress = service.Url, Timeout = TimeSpan.FromSeconds(10) };
        var (call, answers) = await CallSet.LearnAsync(client);
        using var ehr = bare.Start(Quiet, "--answers", answers);
        await ehr.WaitUntilReadyAsync("/");
        using var dead = new DeadServer();
        var calls = CallSet.Make(service.Url, call, new Uri(ehr.Url, "fhir").ToString(), dead.Address);

        var capacity = await CapacityAsync(service.Url, calls);
        Console.WriteLine($"capacity: {capacity:0} healthy calls/s, half of which fetch their data; offered: {Excess * capacity:0}/s, half of them with a dead FHIR server");
        var loader = new CallLoader(service.Url, calls);
        using var report = new OverloadReport(loader, service);
        await loader.RunOpenAsync(HalfDead, Excess * capacity, Connections, TimeSpan.FromSeconds(seconds));
        report.Finish();
        var afterwards = await AfterwardsAsync(service.Url, calls);
        return Verdict.Print(loader.Whole(), report.Megabytes, capacity * seconds, afterwards && !service.HasExited, dead.MostOpen);
    }

    private static async Task<double> CapacityAsync(Uri service, CallSet calls)
    {
        // The code is compiled as it is used; only then does the capacity stay what it is.
        await new CallLoader(service, calls).RunClosedAsync(Healthy, ClosedConnections, TimeSpan.FromSeconds(8));
        var time = TimeSpan.FromSeconds(5);
        var loader = new CallLoader(service, calls);
        await loader.RunClosedAsync(Healthy, ClosedConnections, time);
        var counts = loader.Whole();
        return counts.Total == counts.Count(CallOutcome.Whole)
            ? counts.Total / time.TotalSeconds
            : throw new InvalidOperationException("Healthy calls were not all answered in full before there was any overload.");
    }

    // Calls that were under way may still be in the service; then everything must be as before.
    private static async Task<bool> AfterwardsAsync(Uri service, CallSet calls)
    {
        await Task.Delay(TimeSpan.FromSeconds(3));
        var loader = new CallLoader(service, calls);
        await loader.RunClosedAsync(Healthy, 1, TimeSpan.FromSeconds(2));
        var counts = loader.Whole();
        return counts.Total > 0 && counts.Total == counts.Count(CallOutcome.Whole);
    }
}
