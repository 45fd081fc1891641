using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NetCds.Testing;

/// <summary>
/// A PostgreSQL server for tests: the one that NETCDS_TEST_POSTGRES names, or a throw-away one on loopback that is started from the programs on this machine.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>What to say when there is none.</summary>
    public const string Missing =
        "There is no PostgreSQL. Install the server's programs (Debian: apt-get install postgresql), or set NETCDS_TEST_POSTGRES to the connection string of an empty database.";

    private const string Variable = "NETCDS_TEST_POSTGRES";

    private readonly string _folder = Path.Combine(PostgresPrograms.Temp, $"netcds-pg-{Guid.NewGuid():N}");
    private readonly string _programs;
    private readonly int _port;
    private Process? _process;

    private PostgresServer(string programs, int port)
    {
        _programs = programs;
        _port = port;
    }

    /// <summary>How to reach its database.</summary>
    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Database=postgres;Username=tester;Password=not-a-secret";

    /// <summary>The connection string of a server that is there already; null when a throw-away one has to be started.</summary>
    public static string? Given => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>Starts a throw-away server, or gives null when its programs are not on this machine.</summary>
    public static async Task<PostgresServer?> StartAsync()
    {
        if (!OperatingSystem.IsLinux() || PostgresPrograms.Find() is not { } programs)
        {
            return null;
        }

        var server = new PostgresServer(programs, FreePort());
        Directory.CreateDirectory(server._folder);
        await PostgresPrograms.OwnAsync(server._folder);
        await PostgresPrograms.RunAsync(PostgresPrograms.Start(
            Path.Combine(programs, "initdb"), "-D", server.Data, "-U", "tester", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"));
        await server.UpAsync();
        return server;
    }

    /// <summary>Starts it, at first or again.</summary>
    public async Task UpAsync()
    {
        var start = PostgresPrograms.Start(
            Path.Combine(_programs, "postgres"), "-D", Data, "-p", $"{_port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off");
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var lines = new ConcurrentQueue<string?>();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) =>
        {
            lines.Enqueue(line.Data);
            if (line.Data is null)
            {
                ready.TrySetException(new InvalidOperationException($"PostgreSQL ended: {string.Join('\n', lines)}"));
            }
            else if (line.Data.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                ready.TrySetResult();
            }
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Ends it at once, with all its connections.</summary>
    public Task DownAsync() => SignalAsync("QUIT", end: true);

    /// <summary>Freezes the server's processes: connections stay, answers do not come.</summary>
    public Task FreezeAsync() => SignalAsync("STOP", end: false);

    /// <summary>Lets it run on after <see cref="FreezeAsync"/>.</summary>
    public Task ThawAsync() => SignalAsync("CONT", end: false);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await ThawAsync();
            await DownAsync();
        }

        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // The server has replaced setpriv, so the process is the server itself; its children are those that serve connections.
    private async Task SignalAsync(string signal, bool end)
    {
        var process = _process!;
        var ids = end ? [process.Id] : (int[])[.. Children(process.Id), process.Id];
        var start = new ProcessStartInfo("kill") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add($"-{signal}");
        foreach (var id in ids)
        {
            start.ArgumentList.Add($"{id}");
        }

        // A child may have ended in the meantime, which kill reports.
        using var kill = Process.Start(start)!;
        await kill.WaitForExitAsync();
        if (end)
        {
            await process.WaitForExitAsync();
        }
    }

    private static IEnumerable<int> Children(int id) =>
        File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
}
