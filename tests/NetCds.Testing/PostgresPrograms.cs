using System.Diagnostics;

namespace NetCds.Testing;

/// <summary>The programs of a PostgreSQL server on this machine.</summary>
internal static class PostgresPrograms
{
    /// <summary>A folder for temporary files that the user of the programs can reach; root's own may be closed to others.</summary>
    public static string Temp => Environment.IsPrivilegedProcess ? "/tmp" : Path.GetTempPath();

    /// <summary>The folder that has initdb and postgres, or null when there is none.</summary>
    public static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).ToList();
        folders.Add("/usr/local/bin");
        if (Directory.Exists("/usr/lib/postgresql"))
        {
            folders.AddRange(Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(f => Path.Combine(f, "bin")));
        }

        return folders.Find(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "postgres")));
    }

    /// <summary>How a program is started; as an unprivileged user when this is root, as PostgreSQL refuses to run as root.</summary>
    public static ProcessStartInfo Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Temp };
        if (Environment.IsPrivilegedProcess)
        {
            start.FileName = "setpriv";
            foreach (var argument in new[] { $"--reuid={Unprivileged}", $"--regid={Unprivileged}", "--clear-groups", program })
            {
                start.ArgumentList.Add(argument);
            }
        }
        else
        {
            start.FileName = program;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>Gives a folder to the user that the programs run as.</summary>
    public static async Task OwnAsync(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            var start = new ProcessStartInfo("chown") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            start.ArgumentList.Add($"{Unprivileged}:{Unprivileged}");
            start.ArgumentList.Add(folder);
            await RunAsync(start);
        }
    }

    /// <summary>Runs a program to its end; throws with what it wrote when it fails.</summary>
    public static async Task RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)}: exit code {process.ExitCode}\n{output}\n{await errors}");
        }
    }

    // initdb wants a user with a name; daemon has one on every Linux.
    private const string Unprivileged = "daemon";
}
