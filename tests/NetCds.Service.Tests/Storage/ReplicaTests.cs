using System.Net;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Server.Configuration;
using NetCds.Service.Tests.Trust;
using NetCds.Testing;

namespace NetCds.Service.Tests.Storage;

public sealed class ReplicaTests : IDisposable
{
    private const string Path = RunningService.PatientView;

    private readonly SharedPostgres _postgres;
    private readonly CallerKey _key = CallerKey.Es384("beta-ec");
    private readonly TokenKit _kit = new(TenantService.BetaIssuer, null, RunningService.Now);
    private readonly string _keyFile = System.IO.Path.GetTempFileName();

    public ReplicaTests(SharedPostgres postgres)
    {
        _postgres = postgres;
        File.WriteAllText(_keyFile, CallerKey.Set(_key));
    }

    public void Dispose()
    {
        File.Delete(_keyFile);
        _key.Dispose();
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Call_TokenUsedAtOneReplica_IsRefusedAtTheOther(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, _postgres);
        await using var first = await StartAsync(database.Values);
        await using var second = await StartAsync(database.Values);
        var (one, two) = (Token(), Token());

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(first, one));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(second, one));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(second, two));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(first, two));
        Assert.Contains(second.Logs.Lines, l => l.Contains("used before", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Call_OneTokenAtBothManyTimesAtOnce_IsAnsweredOnce(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, _postgres);
        await using var first = await StartAsync(database.Values);
        await using var second = await StartAsync(database.Values);
        await StatusAsync(first, Token());
        await StatusAsync(second, Token());
        var token = Token();

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => StatusAsync(i % 2 == 0 ? first : second, token)));

        Assert.Single(answers, HttpStatusCode.OK);
    }

    [Fact]
    public async Task Call_SqliteIsLocked_Is503UntilItIsFree()
    {
        using var database = await TestDatabase.CreateAsync("sqlite", _postgres);
        await using var service = await StartAsync(database.Values);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, Token()));
        await using (var other = new Microsoft.Data.Sqlite.SqliteConnection(database.ConnectionString + ";Pooling=false"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "begin immediate";
            command.ExecuteNonQuery();

            await AssertUnavailableAsync(service);
        }

        await AssertBackAsync(service);
    }

    [Fact]
    public async Task Call_PostgresIsDownOrHangs_Is503UntilItIsBack()
    {
        await using var server = await PostgresServer.StartAsync();
        Assert.SkipWhen(server is null, PostgresServer.Missing);
        await using var service = await StartAsync(Postgres(server.ConnectionString));
        var used = Token();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, used));

        await server.DownAsync();
        await AssertUnavailableAsync(service);
        await server.UpAsync();
        await AssertBackAsync(service);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(service, used));

        await server.FreezeAsync();
        await AssertUnavailableAsync(service);
        await server.ThawAsync();
        await AssertBackAsync(service);
        Assert.DoesNotContain(service.Logs.Lines, l => l.Contains("not-a-secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("postgres", "Host=127.0.0.1;Port=1;Username=u;Password=hunter2;Database=d")]
    [InlineData("sqlite", "Data Source=/no/such/folder/netcds.db;Password=hunter2")]
    public async Task Start_DatabaseCannotBeReached_SaysWhichSettingAndNoPassword(string kind, string text)
    {
        var exception = await Assert.ThrowsAsync<ConfigurationException>(() => StartAsync(
            new(StringComparer.OrdinalIgnoreCase) { ["NetCds:Storage:Kind"] = kind, ["NetCds:Storage:ConnectionString"] = text, ["NetCds:MaxCards"] = "x" }));

        Assert.Equal(2, exception.Errors.Count);
        Assert.Contains(exception.Errors, e => e.StartsWith("NetCds:Storage:ConnectionString: ", StringComparison.Ordinal));
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Postgres(string text) =>
        new(StringComparer.OrdinalIgnoreCase) { ["NetCds:Storage:Kind"] = "postgres", ["NetCds:Storage:ConnectionString"] = text };

    private static async Task<HttpStatusCode> StatusAsync(ReplicaService service, string token)
    {
        using var response = await SendAsync(service, token);
        return response.StatusCode;
    }

    private static async Task<HttpResponseMessage> SendAsync(ReplicaService service, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(Calls.PatientView().Bytes()) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Authorization = new("Bearer", token);
        return await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task AssertUnavailableAsync(ReplicaService service)
    {
        for (var i = 0; i < 3; i++)
        {
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            using var response = await SendAsync(service, Token());
            await response.AssertOutcomeAsync(HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(response.Headers.RetryAfter);
            Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(2));
        }

        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Error 1321 ", StringComparison.Ordinal));
    }

    // The first call may still meet a connection that died.
    private async Task AssertBackAsync(ReplicaService service)
    {
        var status = HttpStatusCode.ServiceUnavailable;
        for (var i = 0; i < 50 && status == HttpStatusCode.ServiceUnavailable; i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            status = await StatusAsync(service, Token());
        }

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(service.Logs.Lines, l => l.Contains("answers again", StringComparison.Ordinal));
    }

    private string Token() => _kit.Create(_key, ReplicaService.Public + Path);

    private async Task<ReplicaService> StartAsync(Dictionary<string, string?> storage)
    {
        var service = new ReplicaService(storage, _keyFile);
        try
        {
            await service.InitializeAsync();
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }
}
