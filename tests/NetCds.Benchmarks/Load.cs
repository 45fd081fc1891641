namespace NetCds.Benchmarks;

/// <summary>
/// Loads NetCds and the bare server in turn with the same bodies and prints requests per second, latency, memory and the ratio. The load comes from
/// wrk on the same machine, so absolute figures say little; the ratio is what counts.
/// </summary>
internal static class Load
{
    private const int FirstWarmUpSeconds = 15;
    private const int LaterWarmUpSeconds = 3;
    private const int Rounds = 5;

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
        Console.WriteLine($"{"body",-16} {"bytes",8} {"conn",4}  {"bare rps",9} {"NetCds rps",10} {"ratio",6}  {"range",9}  {"p50 ms",7} {"p99 ms",7} {"bare p99",8}");
        var warmUp = FirstWarmUpSeconds;
        foreach (var body in bodies)
        {
            // First a run that is not counted, so that neither server is measured while its code is still being compiled.
            await Wrk.RunAsync(theirs, "/", body.ScriptFile, 8, warmUp);
            await Wrk.RunAsync(ours, Published.PatientView, body.ScriptFile, 8, warmUp);
            warmUp = LaterWarmUpSeconds;
            foreach (var connections in new[] { 1, 8, 32 })
            {
                var rounds = await AlternateAsync(theirs, ours, body.ScriptFile, connections, seconds);
                Console.WriteLine(
                    $"{body.Name,-16} {body.Bytes,8} {connections,4}  {Median(rounds, r => r.Bare.PerSecond),9:0} {Median(rounds, r => r.Ours.PerSecond),10:0} {Median(rounds, r => r.Ratio),6:0.00}  {rounds.Min(r => r.Ratio):0.00}-{rounds.Max(r => r.Ratio):0.00}  {Median(rounds, r => r.Ours.Median),7:0.00} {Median(rounds, r => r.Ours.P99),7:0.00} {Median(rounds, r => r.Bare.P99),8:0.00}{(rounds.Exists(r => r.Ours.Errors) ? "  ERRORS" : "")}");
            }
        }

        Console.WriteLine($"memory after load: NetCds {ours.ResidentMegabytes} MB, bare {theirs.ResidentMegabytes} MB");
        return 0;
    }

    // The speed of a shared machine changes from second to second: short turns one after the other see the same machine, and the median leaves out the worst.
    private static async Task<List<Round>> AlternateAsync(Running bare, Running ours, string script, int connections, int seconds)
    {
        var rounds = new List<Round>();
        for (var i = 0; i < Rounds; i++)
        {
            rounds.Add(new Round(
                await Wrk.RunAsync(bare, "/", script, connections, seconds),
                await Wrk.RunAsync(ours, Published.PatientView, script, connections, seconds)));
        }

        return rounds;
    }

    private static double Median(List<Round> rounds, Func<Round, double> figure) => rounds.Select(figure).Order().ElementAt(rounds.Count / 2);

    private sealed record Round(WrkResult Bare, WrkResult Ours)
    {
        public double Ratio => Ours.PerSecond / Bare.PerSecond;
    }
}
