namespace NetCds.Benchmarks;

/// <summary>
/// Loads NetCds and the bare server in turn with the same bodies and prints requests per second, latency, memory and the ratio. The load comes from
/// wrk on the same machine, so absolute figures say little; the ratio is what counts.
/// </summary>
internal static class Load
{
    private const int FirstWarmUpSeconds = 15;
    private const int LaterWarmUpSeconds = 3;

    public static async Task<int> RunAsync(int seconds)
    {
        if (!Wrk.IsInstalled())
        {
            return 1;
        }

        var bodies = Bodies.MakeAll();
        var quiet = new Dictionary<string, string>(StringComparer.Ordinal) { ["Logging__LogLevel__Default"] = "Warning" };
        var netcds = await Published.MakeServiceAsync();
        var bare = await Published.MakeBareAsync();
        using var ours = netcds.Start(quiet);
        using var theirs = bare.Start(quiet);
        await ours.WaitUntilReadyAsync("/health/ready");
        await theirs.WaitUntilReadyAsync("/");
        Console.WriteLine($"{"body",-16} {"bytes",8} {"conn",4}  {"bare rps",9} {"NetCds rps",10} {"ratio",6}  {"p50 ms",7} {"p99 ms",7}");
        var warmUp = FirstWarmUpSeconds;
        foreach (var body in bodies)
        {
            // First a run that is not counted, so that neither server is measured while its code is still being compiled.
            await Wrk.RunAsync(theirs, "/", body.ScriptFile, 8, warmUp);
            await Wrk.RunAsync(ours, Published.PatientView, body.ScriptFile, 8, warmUp);
            warmUp = LaterWarmUpSeconds;
            foreach (var connections in new[] { 1, 8, 32 })
            {
                var yardstick = await Wrk.RunAsync(theirs, "/", body.ScriptFile, connections, seconds);
                var result = await Wrk.RunAsync(ours, Published.PatientView, body.ScriptFile, connections, seconds);
                Console.WriteLine(
                    $"{body.Name,-16} {body.Bytes,8} {connections,4}  {yardstick.PerSecond,9:0} {result.PerSecond,10:0} {result.PerSecond / yardstick.PerSecond,6:0.00}  {result.Median,7:0.00} {result.P99,7:0.00}{(result.Errors ? "  ERRORS" : "")}");
            }
        }

        Console.WriteLine($"memory after load: NetCds {ours.ResidentMegabytes} MB, bare {theirs.ResidentMegabytes} MB");
        return 0;
    }
}
