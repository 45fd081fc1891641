using System.ComponentModel;
using System.Diagnostics;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.Profiles;

/// <summary>What is committed is what its sources give: catalogue to FHIR Shorthand, FHIR Shorthand to JSON, all of it to the data dictionary.</summary>
public sealed class ProfileSourcesTests
{
    [Theory]
    [InlineData("catalogue.mjs")]
    [InlineData("compile.mjs")]
    [InlineData("dictionary.mjs")]
    public async Task Check_CommittedFiles_AreWhatTheSourcesGive(string script)
    {
        List<string> arguments = [Repository.PathOf("profiles/" + script), "--check"];
        if (script == "compile.mjs")
        {
            arguments.Add(Repository.PathOf("profiles"));
        }

        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, await output + await errors);
    }

    private static Process Start(IEnumerable<string> arguments)
    {
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
