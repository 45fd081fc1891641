using System.ComponentModel;
using System.Diagnostics;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.Definitions.R4;

public sealed class PackBuildTests
{
    [Fact]
    public async Task Build_PackageAndCorrections_GiveTheCommittedPack()
    {
        var (exitCode, output) = await RunAsync("profiles/definitions/build.mjs", "--check");

        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task Compare_WithOfficialDefinitions_FindsNothing()
    {
        var reference = Repository.Reference("data/fhir-r4-core");
        Assert.SkipWhen(reference is null, "The official R4 definitions do not lie beside the checkout.");

        var (exitCode, output) = await RunAsync("profiles/definitions/compare.mjs", reference);

        Assert.True(exitCode == 0, output);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string script, string argument)
    {
        using var process = Start(script, argument);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private static Process Start(string script, string argument)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [Repository.PathOf(script), argument]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node is not installed; it makes the pack of definitions.");
            throw;
        }
    }
}
