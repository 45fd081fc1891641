using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using NetCds.Server.Configuration;
using NetCds.Server.Storage;
using Npgsql;

namespace NetCds.Server.Tests.Storage;

public sealed class StorageWordsTests
{
    [Theory]
    [InlineData("28P01", "refuses the user or the password", "Correct Username and Password")]
    [InlineData("28000", "refuses the user or the password", "pg_hba.conf")]
    [InlineData("3D000", "no database of this name", "correct Database")]
    [InlineData("42501", "may not do what the service needs", "grant it")]
    [InlineData("3F000", "may not do what the service needs", "create tables once")]
    [InlineData("42P01", "table netcds_used_token is missing", "the next start makes both again")]
    [InlineData("25006", "read only", "Target Session Attributes=primary")]
    [InlineData("53300", "takes no more connections", "max_connections")]
    [InlineData("57P03", "starting or stopping", "Wait")]
    [InlineData("53100", "disk is full", "Make room")]
    [InlineData("XX000", "It answers: broken (SQLSTATE XX000)", "Look into its log")]
    public void Of_PostgresRefusal_SaysWhatIsWrongAndWhatToDo(string state, string finding, string remedy)
    {
        var words = StorageWords.Of(StorageKind.Postgres, new PostgresException("broken", "ERROR", "ERROR", state));

        Assert.Contains(finding, words.Finding, StringComparison.Ordinal);
        Assert.Contains(remedy, words.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused, "Nothing takes connections there", "Start it")]
    [InlineData(SocketError.HostUnreachable, "Nothing takes connections there", "open the firewall")]
    [InlineData(SocketError.HostNotFound, "host name has no address", "Correct Host")]
    [InlineData(SocketError.TryAgain, "host name has no address", "name servers")]
    public void Of_NoConnection_SaysWhyAndWhatToDo(SocketError error, string finding, string remedy)
    {
        foreach (var exception in (Exception[])[new SocketException((int)error), new NpgsqlException("Failed to connect to hunter2", new SocketException((int)error))])
        {
            var words = StorageWords.Of(StorageKind.Postgres, exception);

            Assert.Contains(finding, words.Finding, StringComparison.Ordinal);
            Assert.Contains(remedy, words.Remedy, StringComparison.Ordinal);
            Assert.DoesNotContain("hunter2", words.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_TimeTlsAndPassword_AreToldApart()
    {
        Assert.Contains("in time", StorageWords.Of(StorageKind.Postgres, new NpgsqlException("x", new TimeoutException())).Finding, StringComparison.Ordinal);
        Assert.Contains("in time", StorageWords.Of(StorageKind.Postgres, new OperationCanceledException()).Finding, StringComparison.Ordinal);
        Assert.Contains(
            "TLS fails", StorageWords.Of(StorageKind.Postgres, new NpgsqlException("x", new System.Security.Authentication.AuthenticationException())).Finding, StringComparison.Ordinal);
        Assert.Contains(
            "does not speak TLS", StorageWords.Of(StorageKind.Postgres, new NpgsqlException("SSL connection requested. No SSL enabled connection from this host is configured.")).Finding,
            StringComparison.Ordinal);
        Assert.Contains(
            "wants a password", StorageWords.Of(StorageKind.Postgres, new NpgsqlException("No password has been provided but the backend requires one")).Finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14, "cannot be opened", "folder of Data Source exists")]
    [InlineData(8, "cannot be written", "Let the user of the service write")]
    [InlineData(5, "locked by another process", "network share")]
    [InlineData(26, "no SQLite database", "Name another file")]
    [InlineData(11, "damaged", "delete this one")]
    [InlineData(13, "disk is full", "Make room")]
    [InlineData(1, "table netcds_used_token is missing", "delete the file")]
    [InlineData(10, "SQLite error 10", "disk of this machine")]
    public void Of_SqliteError_SaysWhatIsWrongAndWhatToDo(int code, string finding, string remedy)
    {
        var words = StorageWords.Of(StorageKind.Sqlite, new SqliteException("/secret/path", code));

        Assert.Contains(finding, words.Finding, StringComparison.Ordinal);
        Assert.Contains(remedy, words.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", words.ToString(), StringComparison.Ordinal);
    }
}
