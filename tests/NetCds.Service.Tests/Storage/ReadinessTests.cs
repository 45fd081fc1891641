using System.Net;
using Microsoft.Data.Sqlite;
using NetCds.Server.Hosting;
using NetCds.Testing;
using Npgsql;

namespace NetCds.Service.Tests.Storage;

/// <summary>A service whose database cannot be written refuses every call; it says that it is not ready, so that none are sent to it.</summary>
public sealed class ReadinessTests : IDisposable
{
    private const string Ready = "/health/ready";

    private readonly SharedPostgres _postgres;
    private readonly CallerKey _key = CallerKey.Es384("beta-ec");
    private readonly string _keyFile = Path.GetTempFileName();

    public ReadinessTests(SharedPostgres postgres)
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
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Ready_StorageIsFine_Is200(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, _postgres);
        await using var service = new ReplicaService(database.Values, _keyFile);
        await service.InitializeAsync();

        using var ready = await service.SendAsync(HttpMethod.Get, Ready);
        using var head = await service.SendAsync(HttpMethod.Head, Ready);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (ready.StatusCode, head.StatusCode));
        Assert.Equal("{\"status\":\"ready\"}", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("drop table netcds_used_token")]
    [InlineData("lock")]
    [InlineData("delete")]
    public async Task Ready_SqliteCannotBeWritten_Is503(string what)
    {
        using var database = await TestDatabase.CreateAsync("sqlite", _postgres);
        await using var service = new ReplicaService(database.Values, _keyFile);
        await service.InitializeAsync();
        await AssertAsync(service, HttpStatusCode.OK);
        var text = $"{database.ConnectionString};Pooling=false";
        await using (var other = new SqliteConnection(text))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = what == "drop table netcds_used_token" ? what : "begin immediate";
            if (what == "delete")
            {
                File.Delete(other.DataSource);
            }
            else
            {
                command.ExecuteNonQuery();
            }

            await AssertAsync(service, HttpStatusCode.ServiceUnavailable);
        }

        if (what == "lock")
        {
            await AssertAsync(service, HttpStatusCode.OK);
        }

        using var live = await service.SendAsync(HttpMethod.Get, "/health/live");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task Ready_PostgresTableIsGone_Is503UntilItIsBack()
    {
        using var database = await TestDatabase.CreateAsync("postgres", _postgres);
        await using var service = new ReplicaService(database.Values, _keyFile);
        await service.InitializeAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString!);

        await using (var rename = source.CreateCommand("alter table netcds_used_token rename to away"))
        {
            await rename.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await AssertAsync(service, HttpStatusCode.ServiceUnavailable);
        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Error 1221 Not ready: ", StringComparison.Ordinal) && l.Contains("42P01", StringComparison.Ordinal));
        await using (var rename = source.CreateCommand("alter table away rename to netcds_used_token"))
        {
            await rename.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await AssertAsync(service, HttpStatusCode.OK);
        await using var count = source.CreateCommand("select count(*) from netcds_used_token");
        Assert.Equal(0L, await count.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ready_PostgresIsDownOrHangs_Is503InTimeUntilItIsBack()
    {
        await using var server = await PostgresServer.StartAsync();
        Assert.SkipWhen(server is null, PostgresServer.Missing);
        await using var service = new ReplicaService(
            new(StringComparer.OrdinalIgnoreCase) { ["NetCds:Storage:Kind"] = "postgres", ["NetCds:Storage:ConnectionString"] = server.ConnectionString }, _keyFile);
        await service.InitializeAsync();

        await server.DownAsync();
        await AssertAsync(service, HttpStatusCode.ServiceUnavailable);
        await server.UpAsync();
        await AssertAsync(service, HttpStatusCode.OK);
        await server.FreezeAsync();
        await AssertAsync(service, HttpStatusCode.ServiceUnavailable);
        await server.ThawAsync();
        await AssertAsync(service, HttpStatusCode.OK);
    }

    // A change is seen after the time that answers count for, and every answer comes soon.
    private static async Task AssertAsync(ReplicaService service, HttpStatusCode expected)
    {
        var end = System.Diagnostics.Stopwatch.GetTimestamp() + (System.Diagnostics.Stopwatch.Frequency * 20);
        var status = (HttpStatusCode)0;
        while (status != expected && System.Diagnostics.Stopwatch.GetTimestamp() < end)
        {
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            using var response = await service.SendAsync(HttpMethod.Get, Ready);
            status = response.StatusCode;
            Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < Readiness.Patience + TimeSpan.FromSeconds(2));
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.True(expected == status, string.Join('\n', service.Logs.Lines));
    }
}
