using Microsoft.Data.Sqlite;
using NetCds.Server.Doctor;
using NetCds.Service.Tests.Storage;
using NetCds.Testing;
using Npgsql;

namespace NetCds.Service.Tests.Doctor;

public sealed class StorageChecksTests(SharedPostgres postgres) : DoctorTest
{
    private const string Name = "storage";
    private const string Setting = "NetCds:Storage:ConnectionString";

    [Fact]
    public async Task Examine_Memory_SaysWhatItIsGoodFor()
    {
        await AssertAsync(Name, CheckStatus.Ok, "in memory, which is right for one instance", null);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Examine_EmptyThenStarted_IsFineAndNothingIsChanged(string kind)
    {
        using var database = await UseAsync(kind);

        await AssertAsync(Name, CheckStatus.Ok, "no tables yet", null);
        await AssertAsync(Name, CheckStatus.Ok, "no tables yet", null);
        await using (var store = await TestStore.OpenAsync(database, new SettableTime(RunningService.Now)))
        {
            await AssertAsync(Name, CheckStatus.Ok, "the table of used tokens can be written", null);
            Assert.Equal(0, await store.Table!.DeleteExpiredAsync(long.MaxValue, 10, TestContext.Current.CancellationToken));
        }

        Assert.DoesNotContain((await ExamineAsync()).Checks, c => c.Status == CheckStatus.Fail);
    }

    [Fact]
    public async Task Examine_PostgresNotThere_SaysWhatToDo()
    {
        Use("postgres", $"Host=127.0.0.1;Port={new Uri(Nowhere()).Port};Database=d;Username=u;Password=hunter2");
        await AssertStorageAsync("Nothing takes connections there.", "Start it, correct Host and Port");

        Use("postgres", "Host=no-such-host.invalid;Database=d;Username=u;Password=hunter2");
        await AssertStorageAsync("Its host name has no address.", "Correct Host");

        // Something else listens there, and never says a word PostgreSQL would say.
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        Use("postgres", $"Host=127.0.0.1;Port={((System.Net.IPEndPoint)listener.LocalEndpoint).Port};Database=d;Username=u;Password=hunter2");
        await AssertStorageAsync("It does not answer in time.", "firewall");
        Use("postgres", $"Host=127.0.0.1;Port={new Uri(Stub.Base).Port};Database=d;Username=u;Password=hunter2");
        await AssertStorageAsync("The connection breaks off", "those of PostgreSQL");
    }

    [Fact]
    public async Task Examine_PostgresRefuses_SaysWhatToDo()
    {
        var text = await postgres.EmptySchemaAsync();
        Use("postgres", Changed(text, b => b.Username = "nobody-here"));
        await AssertStorageAsync("It refuses the user or the password.", "Correct Username and Password");

        Use("postgres", Changed(text, b => b.Database = "no-such-database"));
        await AssertStorageAsync("There is no database of this name.", "correct Database");

        Use("postgres", Changed(text, b => b.SslMode = SslMode.Require));
        await AssertStorageAsync("It does not speak TLS", "Turn TLS on");

        Use("postgres", Changed(text, b => b.SearchPath = "no_such_schema"));
        await AssertStorageAsync("no tables yet, and its user may not create them", "start the service once with one who may");
    }

    [Fact]
    public async Task Examine_PostgresTablesNotUsable_SaysWhatToDo()
    {
        using var database = await UseAsync("postgres");
        var text = database.ConnectionString!;
        await (await TestStore.OpenAsync(database, new SettableTime(RunningService.Now))).DisposeAsync();
        var user = $"reader_{Guid.NewGuid():N}";
        var schema = new NpgsqlConnectionStringBuilder(text).SearchPath;
        await ExecuteAsync(text, $"create role {user} login; grant usage on schema {schema} to {user}; grant select on all tables in schema {schema} to {user}");

        Use("postgres", Changed(text, b => b.Username = user));
        await AssertStorageAsync("The user may not do what the service needs.", "insert, update and delete on netcds_used_token");
        Use("postgres", Changed(text, b => b.Options = "-c default_transaction_read_only=on"));
        await AssertStorageAsync("It is read only", "primary");
        await ExecuteAsync(text, "drop table netcds_used_token");
        Use("postgres", text);
        await AssertStorageAsync("Its table netcds_used_token is missing", "Drop netcds_schema");
    }

    [Fact]
    public async Task Examine_SqliteNotUsable_SaysWhatToDo()
    {
        Use("sqlite", "Data Source=/no/such/folder/netcds.db;Password=hunter2");
        await AssertStorageAsync("The file or its folder is not there.", "Create the folder");

        var file = Path.Combine(Folder, "netcds.db");
        Use("sqlite", $"Data Source={file}");
        await File.WriteAllTextAsync(file, new string('x', 5000), TestContext.Current.CancellationToken);
        await AssertStorageAsync("The file is no SQLite database", "Name another file");
        File.Delete(file);

        await using var other = new SqliteConnection($"Data Source={file};Pooling=false");
        other.Open();
        Execute(other, "create table netcds_schema (version integer primary key)");
        await AssertStorageAsync("Its table netcds_used_token is missing", "delete the file");
        Execute(other, "begin immediate");
        await AssertStorageAsync("It is locked by another process.", "disk of this machine");
    }

    [Fact]
    public async Task Examine_MistakeInTheSettings_IsToldOnceAndNothingIsCalled()
    {
        Values["NetCds:Storage:Kind"] = "postgre";
        Values["NetCds:Storage:ConnectionString"] = "Host=127.0.0.1;Password=hunter2";

        var report = await ExamineAsync();

        Assert.Equal("NetCds:Storage:Kind", Assert.Single(report.Checks, c => c.Status == CheckStatus.Fail).Setting);
        Assert.DoesNotContain(report.Checks, c => c.Name == Name);
    }

    private static string Changed(string text, Action<NpgsqlConnectionStringBuilder> change)
    {
        var builder = new NpgsqlConnectionStringBuilder(text);
        change(builder);
        return builder.ConnectionString;
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static async Task ExecuteAsync(string text, string statement)
    {
        await using var source = NpgsqlDataSource.Create(text);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task AssertStorageAsync(string finding, string remedy)
    {
        var report = await ExamineAsync();
        var check = Assert.Single(report.Checks, c => c.Name == Name);

        Assert.True(check.Status == CheckStatus.Fail && check.Finding.Contains(finding, StringComparison.Ordinal), $"{check.Status}: {check.Finding}");
        Assert.Equal(Setting, check.Setting);
        Assert.Contains(remedy, check.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", string.Join('\n', report.Checks), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Checks, c => c.Finding.Contains("would start with these settings", StringComparison.Ordinal));
    }

    private async Task<TestDatabase> UseAsync(string kind)
    {
        var database = await TestDatabase.CreateAsync(kind, postgres);
        Use(kind, database.ConnectionString!);
        return database;
    }

    private void Use(string kind, string text)
    {
        Values["NetCds:Storage:Kind"] = kind;
        Values["NetCds:Storage:ConnectionString"] = text;
    }
}
