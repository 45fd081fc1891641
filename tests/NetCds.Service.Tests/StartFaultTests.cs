using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Server.Configuration;
using NetCds.Server.Hosting;

namespace NetCds.Service.Tests;

/// <summary>What a newcomer gets wrong before the service listens: it is said in a line or two, with what to do, and not by a stack trace.</summary>
public sealed class StartFaultTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("ftp://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:0;http://127.0.0.1:x")]
    [InlineData("http://127.0.0.1:0/base")]
    public async Task Build_AddressThatIsNone_IsRefused(string urls)
    {
        var exception = await Assert.ThrowsAsync<ConfigurationException>(() => NetCdsHost.BuildAsync(Settings(urls, [])));

        var error = Assert.Single(exception.Errors);
        Assert.StartsWith("--urls: ", error, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urls")]
    [InlineData("ASPNETCORE_URLS")]
    public async Task Build_AddressThatIsNoneInASetting_NamesTheSetting(string name)
    {
        var exception = await Assert.ThrowsAsync<ConfigurationException>(() => NetCdsHost.BuildAsync(Settings(null, new() { [name] = "5080" })));

        Assert.StartsWith($"{name}: '5080' is no address", Assert.Single(exception.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Logging:LogLevel:Default", "Loud", "Logging:LogLevel:Default: 'Loud' is no level")]
    [InlineData("Logging:Console:LogLevel:Microsoft", "5 stars", "Logging:Console:LogLevel:Microsoft: '5 stars' is no level")]
    [InlineData("Logging:LogLevel", "Debug", "Logging:LogLevel: ")]
    public async Task Build_LogLevelThatIsNone_IsRefused(string name, string value, string expected)
    {
        var exception = await Assert.ThrowsAsync<ConfigurationException>(() => NetCdsHost.BuildAsync(Settings("http://127.0.0.1:0", new() { [name] = value })));

        Assert.StartsWith(expected, Assert.Single(exception.Errors), StringComparison.Ordinal);
        Assert.Contains("Warning", exception.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PortInUse_IsSaidWithWhatToDoAndNothingElse()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        await AssertNotStartedAsync($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", [], "address already in use", "--urls");
    }

    [Fact]
    public async Task Start_AddressOfAnotherMachine_IsSaid() => await AssertNotStartedAsync("http://192.0.2.1:5080", [], "The service cannot listen", "--urls");

    [Fact]
    public async Task Start_CertificateThatIsNotThere_IsSaid() => await AssertNotStartedAsync(
        "https://127.0.0.1:0", new() { ["Kestrel:Certificates:Default:Path"] = "no-such-file.pfx" }, "no-such-file.pfx", "Kestrel:Certificates:Default");

    [Fact]
    public async Task Start_CertificateWithAnotherPassword_IsSaid()
    {
        var file = Path.Combine(Path.GetTempPath(), $"netcds-{Guid.NewGuid():N}.pfx");
        using var key = ECDsa.Create();
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, "right"), TestContext.Current.CancellationToken);
        try
        {
            await AssertNotStartedAsync(
                "https://127.0.0.1:0", new() { ["Kestrel:Certificates:Default:Path"] = file, ["Kestrel:Certificates:Default:Password"] = "hunter2" },
                "The service cannot listen", "Kestrel:Certificates:Default");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Start_KestrelEndpointThatIsNone_IsSaid() => await AssertNotStartedAsync(
        null, new() { ["Kestrel:Endpoints:Http:Url"] = "nonsense" }, "Invalid url: 'nonsense'", "Kestrel");

    [Theory]
    [InlineData("{\"NetCds\":{\n  \"MaxCards\": 3\n  \"Deadline\": 1 }}", "line 3")]
    [InlineData("", "line 1")]
    [InlineData("[]", "Array")]
    [InlineData("{\"NetCds\":{\"MaxCards\":3,\"maxcards\":4}}", "NetCds:maxcards")]
    public async Task Build_ConfigurationFileThatIsNotJson_SaysWhereItIsNot(string text, string place)
    {
        var file = Path.Combine(Path.GetTempPath(), $"netcds-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        try
        {
            var exception = await Assert.ThrowsAsync<ConfigurationException>(() => NetCdsHost.BuildAsync(Settings(null, []) with { ConfigFile = file }));

            var error = Assert.Single(exception.Errors);
            Assert.Contains(file, error, StringComparison.Ordinal);
            Assert.Contains(place, error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task AssertNotStartedAsync(string? urls, Dictionary<string, string?> values, params string[] expected)
    {
        var logs = new LogLines();
        await using (var app = await NetCdsHost.BuildAsync(Settings(urls, values, logs)))
        {
            var exception = await Assert.ThrowsAsync<ConfigurationException>(() => NetCdsHost.StartAsync(app, TestContext.Current.CancellationToken));

            Assert.All(expected, part => Assert.Contains(part, Assert.Single(exception.Errors), StringComparison.Ordinal));
            Assert.DoesNotContain("hunter2", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(exception.Errors[0], char.IsControl);
        }

        // The line says it; a stack trace beside it would hide the line.
        Assert.DoesNotContain(logs.Lines, l => l.StartsWith("Error", StringComparison.Ordinal) || l.StartsWith("Critical", StringComparison.Ordinal));
    }

    private static NetCdsHostSettings Settings(string? urls, Dictionary<string, string?> values, LogLines? logs = null) => new()
    {
        Urls = urls,
        Values = values,
        LoadGuideline = _ => new FakeGuideline(),
        ConfigureServices = services =>
        {
            services.AddSingleton<ICardComposer, AssessmentCards>();
            if (logs is not null)
            {
                services.AddLogging(logging => logging.ClearProviders().AddProvider(logs));
            }
        },
    };
}
