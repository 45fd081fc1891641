using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NetCds.Benchmarks;

/// <summary>The load program wrk.</summary>
internal static partial class Wrk
{
    /// <summary>Whether it is there; says how to get it when it is not.</summary>
    public static bool IsInstalled()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "wrk")));
        if (!isThere)
        {
            Console.Error.WriteLine("The load tool wrk is not installed. On Debian or Ubuntu: apt-get install wrk");
        }

        return isThere;
    }

    /// <summary>Loads a server with as much as it takes.</summary>
    /// <param name="server">The server.</param>
    /// <param name="path">What to call.</param>
    /// <param name="script">Lua script that makes the requests.</param>
    /// <param name="connections">How many at once.</param>
    /// <param name="seconds">How long.</param>
    public static async Task<WrkResult> RunAsync(Running server, string path, string script, int connections, int seconds)
    {
        var before = server.ProcessorTime;
        using var wrk = Process.Start(new ProcessStartInfo(
            "wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--latency", "--timeout", "10s", "-s", script, new Uri(server.Url, path).ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var requests = Number(Requests(), output);
        return new WrkResult(
            (int)requests, Number(RequestsPerSecond(), output), Milliseconds(Percentile50().Match(output)), Milliseconds(Percentile99().Match(output)),
            (server.ProcessorTime - before).TotalMicroseconds / requests,
            output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal));
    }

    private static double Number(Regex pattern, string output) => double.Parse(pattern.Match(output).Groups["number"].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(Match match) => double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * match.Groups["unit"].Value switch
    {
        "us" => 0.001,
        "ms" => 1,
        _ => 1000,
    };

    [GeneratedRegex(@"(?<number>\d+) requests in", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+(?<number>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RequestsPerSecond();

    [GeneratedRegex(@"50%\s+(?<number>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percentile50();

    [GeneratedRegex(@"99%\s+(?<number>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percentile99();
}

/// <summary>What a load gave.</summary>
/// <param name="Requests">Requests that were answered.</param>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="Median">Median latency in milliseconds.</param>
/// <param name="P99">99th percentile of latency in milliseconds.</param>
/// <param name="ProcessorMicroseconds">Processor time of the server for one request, in microseconds.</param>
/// <param name="Errors">Whether anything failed; then the other numbers say nothing.</param>
internal sealed record WrkResult(int Requests, double PerSecond, double Median, double P99, double ProcessorMicroseconds, bool Errors);
