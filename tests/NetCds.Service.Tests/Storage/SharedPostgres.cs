using NetCds.Service.Tests.Storage;
using NetCds.Testing;
using Npgsql;

[assembly: AssemblyFixture(typeof(SharedPostgres))]

namespace NetCds.Service.Tests.Storage;

/// <summary>One PostgreSQL server for all tests, started when the first wants it.</summary>
public sealed class SharedPostgres : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer?>> _server = new(PostgresServer.StartAsync);

    /// <summary>A connection string to an empty schema of its own; the test is skipped when there is no server.</summary>
    public async Task<string> EmptySchemaAsync()
    {
        var text = PostgresServer.Given ?? (await _server.Value)?.ConnectionString;
        Assert.SkipWhen(text is null, PostgresServer.Missing);
        var schema = $"t{Guid.NewGuid():N}";
        await ExecuteAsync(text, $"create schema {schema}");
        return new NpgsqlConnectionStringBuilder(text) { SearchPath = schema, MaxPoolSize = 10 }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated && await _server.Value is { } server)
        {
            await server.DisposeAsync();
        }
    }

    private static async Task ExecuteAsync(string text, string statement)
    {
        await using var source = NpgsqlDataSource.Create(text);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
