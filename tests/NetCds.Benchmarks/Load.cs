using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NetCds.Benchmarks;

/// <summary>
/// Loads NetCds and the bare server in turn with the same bodies and prints requests per second, latency, memory and the ratio. The load comes from
/// wrk on the same machine, so absolute figures say little; the ratio is what counts.
/// </summary>
internal static partial class Load
{
    private const string ServicePath = "/cds-services/netlm-patient-view";

    public static async Task<int> RunAsync(int seconds)
    {
        if (!IsInstalled("wrk"))
        {
            Console.Error.WriteLine("The load tool wrk is not installed. On Debian or Ubuntu: apt-get install wrk");
            return 1;
        }

        var bodies = Bodies.MakeAll();
        var quiet = new Dictionary<string, string>(StringComparer.Ordinal) { ["Logging__LogLevel__Default"] = "Warning" };
        var netcds = await Published.MakeAsync("src/NetCds.Cli", "netcds", "serve");
        var bare = await Published.MakeAsync("tests/NetCds.BareServer", "NetCds.BareServer");
        using var ours = netcds.Start(quiet);
        using var theirs = bare.Start(quiet);
        await ours.WaitUntilReadyAsync("/health/ready");
        await theirs.WaitUntilReadyAsync("/");
        Console.WriteLine($"{"body",-16} {"bytes",8} {"conn",4}  {"bare rps",9} {"NetCds rps",10} {"ratio",6}  {"p50 ms",7} {"p99 ms",7}");
        foreach (var body in bodies)
        {
            // A short run first, so that neither server is measured while its code is still being compiled.
            await MeasureAsync(theirs, "/", body, 8, 2);
            await MeasureAsync(ours, ServicePath, body, 8, 2);
            foreach (var connections in new[] { 1, 8, 32 })
            {
                var yardstick = await MeasureAsync(theirs, "/", body, connections, seconds);
                var result = await MeasureAsync(ours, ServicePath, body, connections, seconds);
                Console.WriteLine(
                    $"{body.Name,-16} {body.Bytes,8} {connections,4}  {yardstick.PerSecond,9:0} {result.PerSecond,10:0} {result.PerSecond / yardstick.PerSecond,6:0.00}  {result.Median,7:0.00} {result.P99,7:0.00}{(result.Errors ? "  ERRORS" : "")}");
            }
        }

        Console.WriteLine($"memory after load: NetCds {ours.ResidentMegabytes} MB, bare {theirs.ResidentMegabytes} MB");
        return 0;
    }

    private static async Task<Result> MeasureAsync(Running server, string path, Body body, int connections, int seconds)
    {
        using var wrk = Process.Start(new ProcessStartInfo(
            "wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--latency", "--timeout", "10s", "-s", body.ScriptFile, new Uri(server.Url, path).ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return new Result(
            Number(RequestsPerSecond(), output), Milliseconds(Percentile50().Match(output)), Milliseconds(Percentile99().Match(output)),
            output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal));
    }

    private static double Number(Regex pattern, string output) => double.Parse(pattern.Match(output).Groups["number"].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(Match match) => double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * match.Groups["unit"].Value switch
    {
        "us" => 0.001,
        "ms" => 1,
        _ => 1000,
    };

    private static bool IsInstalled(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

    [GeneratedRegex(@"Requests/sec:\s+(?<number>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RequestsPerSecond();

    [GeneratedRegex(@"50%\s+(?<number>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percentile50();

    [GeneratedRegex(@"99%\s+(?<number>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percentile99();

    private sealed record Result(double PerSecond, double Median, double P99, bool Errors);
}
