using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("netcds serve")]
    [InlineData("netcds doctor")]
    [InlineData("netcds evaluate")]
    public async Task Run_WithoutArguments_ShowsHowToStart(string expected)
    {
        var run = await Running.FakeAsync(new FakeGuideline(), []);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("serve", "--urls", "--config")]
    [InlineData("doctor", "--config", "--tenant", "--format")]
    [InlineData("evaluate", "--format", "--set", "--as-of", "--explain", "--guideline", "--order-codes", "--confirm-when-fine")]
    public async Task Run_HelpOfAVerb_NamesItsOptions(string verb, params string[] options)
    {
        var run = await Running.FakeAsync(new FakeGuideline(), [], verb, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(options, o => Assert.Contains(o, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_Version_IsTheVersion()
    {
        var run = await Running.FakeAsync(new FakeGuideline(), [], "--version");

        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Fact]
    public async Task Serve_ConfigurationFileMissing_Is1()
    {
        var run = await Running.FakeAsync(new FakeGuideline(), [], "serve", "--config", "no-such-file.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no-such-file.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_AddressInUse_Is1()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();

        var run = await Running.FakeAsync(new FakeGuideline(), [], "serve", "--urls", $"http://127.0.0.1:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot listen", run.Error, StringComparison.Ordinal);
    }
}
