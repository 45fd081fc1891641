using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NetCds.Testing;

namespace NetCds.Benchmarks;

/// <summary>A program published for this machine, as a site would run it, and started on a free loopback port.</summary>
internal sealed class Published(string folder, string executable, string[] arguments)
{
    public const string PatientView = "/cds-services/netlm-patient-view";

    public static Task<Published> MakeServiceAsync() => MakeAsync("src/NetCds.Cli", "netcds", "serve");

    public static Task<Published> MakeBareAsync() => MakeAsync("tests/NetCds.BareServer", "NetCds.BareServer");

    private static async Task<Published> MakeAsync(string project, string executable, params string[] arguments)
    {
        var folder = Repository.PathOf($"artifacts/benchmarks/{Path.GetFileName(project)}");
        Console.Error.WriteLine($"Publishing {project} …");
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Repository.PathOf(project), "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-o", folder, "-v", "q"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? new Published(folder, executable, arguments) : throw new InvalidOperationException(output);
    }

    /// <summary>Runs the program with other arguments than those that serve.</summary>
    /// <param name="others">The arguments.</param>
    public Process Run(params string[] others) => Process.Start(new ProcessStartInfo(Path.Combine(folder, executable), others)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public Running Start(IReadOnlyDictionary<string, string>? environment = null, params string[] more)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(Path.Combine(folder, executable), [.. arguments, "--urls", url.ToString(), .. more])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Running(process, url);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A started program.</summary>
internal sealed class Running(Process process, Uri url) : IDisposable
{
    public Uri Url => url;

    public long ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / (1024 * 1024);
        }
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public bool HasExited => process.HasExited;

    public async Task WaitUntilReadyAsync(string path)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        for (var attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(url, path));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50);
            }
        }

        throw new TimeoutException($"{url} did not start within 10 s.");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
