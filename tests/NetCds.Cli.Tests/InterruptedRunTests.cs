using System.Diagnostics;
using System.Globalization;

namespace NetCds.Cli.Tests;

/// <summary>Ctrl-C in the middle of a run: the real process with a real signal.</summary>
public sealed class InterruptedRunTests : IDisposable
{
    private const string Invalid = """{"resourceType":"Patient","gender":"mule"}""";

    private const int Many = 20_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("netcds-interrupted-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Validate_SignalWhileItWrites_SaysHowFarItCame(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        var file = Path.Combine(_folder, "many.ndjson");
        File.WriteAllLines(file, Enumerable.Repeat(Invalid, Many));
        using var process = Start("validate", file);

        // What is not read yet does not fit into the pipe by far: the process is in the middle of its work until it is.
        var first = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Send(process, signal);
        var (output, error) = await EndAsync(process);

        Assert.Equal(1, process.ExitCode);
        var lines = $"{first}\n{output}".Split('\n').Count(l => l.EndsWith(": not valid (1 error, 1 warning)", StringComparison.Ordinal));
        Assert.InRange(lines, 1, Many - 1);
        Assert.Equal($"Stopped after {lines.ToString(CultureInfo.InvariantCulture)} resource{(lines == 1 ? string.Empty : "s")}; what was written of them holds, the rest was not validated.", LastLine(error));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_SignalWhileItWaitsForInput_Ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        var pipe = Path.Combine(_folder, "pipe.json");
        Run("mkfifo", pipe);
        using var process = Start("validate", pipe);

        // Opening a pipe waits for the other side to open it.
        await using var other = await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write), TestContext.Current.CancellationToken).WaitAsync(Longest, TestContext.Current.CancellationToken);
        Send(process, "INT");
        var (_, error) = await EndAsync(process);

        Assert.Equal(1, process.ExitCode);
        Assert.Equal("Stopped after 0 resources; what was written of them holds, the rest was not validated.", LastLine(error));
    }

    private static string LastLine(string text) => text.TrimEnd().Split('\n')[^1];

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "netcds"), arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static void Send(Process process, string signal) => Run("kill", $"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture));

    private static void Run(string program, params string[] arguments)
    {
        using var run = Process.Start(program, arguments);
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
    }

    private static async Task<(string Output, string Error)> EndAsync(Process process)
    {
        try
        {
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Longest, TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Longest, TestContext.Current.CancellationToken);
            return (output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
