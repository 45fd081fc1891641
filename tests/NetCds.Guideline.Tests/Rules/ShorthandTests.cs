using System.ComponentModel;
using System.Diagnostics;
using NetCds.Testing;

namespace NetCds.Guideline.Tests.Rules;

public sealed class ShorthandTests
{
    [Fact]
    public async Task Compile_Sources_GiveTheCommittedJson()
    {
        var (exitCode, output) = await CompileAsync(Repository.PathOf("cds-hooks/guideline"));

        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task Compile_LineThatDoesNotParse_StopsAndWritesNothing()
    {
        var folder = Directory.CreateTempSubdirectory("netcds-shorthand-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "input", "fsh"));
            File.Copy(Repository.PathOf("cds-hooks/guideline/sushi-config.yaml"), Path.Combine(folder, "sushi-config.yaml"));
            await File.WriteAllTextAsync(
                Path.Combine(folder, "input", "fsh", "bad.fsh"), "Instance: x\nInstanceOf: PlanDefinition\n* status = #draft\n* nosuchelement = 1\n", TestContext.Current.CancellationToken);

            var (exitCode, output) = await CompileAsync(folder, check: false);

            Assert.Equal(1, exitCode);
            Assert.Contains("Nothing was written", output, StringComparison.Ordinal);
            Assert.Contains("bad.fsh", output, StringComparison.Ordinal);
            Assert.False(Directory.Exists(Path.Combine(folder, "compiled")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int ExitCode, string Output)> CompileAsync(string project, bool check = true)
    {
        using var process = Start(project, check);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private static Process Start(string project, bool check)
    {
        var arguments = new List<string> { Repository.PathOf("profiles/compile.mjs"), project };
        if (check)
        {
            arguments.Add("--check");
        }

        try
        {
            return Process.Start(new ProcessStartInfo("node", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node is not installed; it compiles FHIR Shorthand.");
            throw;
        }
    }
}
