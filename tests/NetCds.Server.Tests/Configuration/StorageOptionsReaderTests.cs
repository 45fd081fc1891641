using Microsoft.Extensions.Configuration;
using NetCds.Server.Configuration;

namespace NetCds.Server.Tests.Configuration;

public sealed class StorageOptionsReaderTests
{
    private const string Good = "Host=db.example;Database=netcds;Username=netcds;Password=hunter2";

    [Theory]
    [InlineData(null, null, StorageKind.Memory)]
    [InlineData("memory", null, StorageKind.Memory)]
    [InlineData("SQLite", "Data Source=netcds.db", StorageKind.Sqlite)]
    [InlineData("postgres", Good, StorageKind.Postgres)]
    public void Read_GoodStorage_IsTaken(string? kind, string? text, StorageKind expected)
    {
        var storage = Read(kind, text, out var errors);

        Assert.Empty(errors);
        Assert.Equal(expected, storage.Kind);
        Assert.Equal(text, storage.ConnectionString?.Reveal());
    }

    [Theory]
    [InlineData("oracle", Good, "NetCds:Storage:Kind: The value is none of")]
    [InlineData("memory", Good, "NetCds:Storage:Kind: There is a ConnectionString")]
    [InlineData(null, Good, "NetCds:Storage:Kind: There is a ConnectionString")]
    [InlineData("postgres", null, "NetCds:Storage:ConnectionString: The setting is missing.")]
    [InlineData("sqlite", null, "NetCds:Storage:ConnectionString: The setting is missing.")]
    [InlineData("postgres", "postgres://netcds:hunter2@db/netcds", "NetCds:Storage:ConnectionString: This is not")]
    [InlineData("postgres", "Host=db;Password=x;hunter2=y", "NetCds:Storage:ConnectionString: This is not")]
    [InlineData("postgres", "Host=db;Port=hunter2", "NetCds:Storage:ConnectionString: This is not")]
    [InlineData("postgres", "Database=netcds;Password=hunter2", "NetCds:Storage:ConnectionString: No Host")]
    [InlineData("sqlite", "Password=hunter2", "NetCds:Storage:ConnectionString: No Data Source")]
    [InlineData("sqlite", "Data Source=:memory:", "NetCds:Storage:ConnectionString: The database has to be a file")]
    [InlineData("sqlite", "Data Source=a.db;Mode=Memory", "NetCds:Storage:ConnectionString: The database has to be a file")]
    [InlineData("sqlite", "Data Source=a.db;Mode=ReadOnly", "NetCds:Storage:ConnectionString: The database has to be a file")]
    [InlineData("sqlite", "Data Source=a.db;Mode=hunter2", "NetCds:Storage:ConnectionString: This is not")]
    [InlineData("sqlite", "hunter2", "NetCds:Storage:ConnectionString: This is not")]
    public void Read_BadStorage_IsRefusedWithoutQuotingIt(string? kind, string? text, string expected)
    {
        var storage = Read(kind, text, out var errors);

        Assert.StartsWith(expected, Assert.Single(errors), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", errors[0], StringComparison.Ordinal);
        Assert.Equal(new StorageOptions(), storage);
    }

    [Fact]
    public void Options_AsText_HideTheConnectionString() => Assert.DoesNotContain("hunter2", Read("postgres", Good, out _).ToString(), StringComparison.Ordinal);

    private static StorageOptions Read(string? kind, string? text, out List<string> errors)
    {
        errors = [];
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { ["NetCds:Storage:Kind"] = kind, ["NetCds:Storage:ConnectionString"] = text };
        return NetCdsOptionsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), null, errors).Storage;
    }
}
