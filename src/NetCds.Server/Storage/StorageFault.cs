using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace NetCds.Server.Storage;

/// <summary>Says what is the matter with a database without quoting what a driver quotes: its messages may hold parts of a connection string.</summary>
internal static class StorageFault
{
    /// <summary>A few words about an exception; what the database itself said is among them, as it never repeats a password.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        TimeoutException or OperationCanceledException => "no answer in time",
        PostgresException refused => $"{refused.MessageText} (SQLSTATE {refused.SqlState})",
        SqliteException refused => $"SQLite error {refused.SqliteErrorCode}, extended {refused.SqliteExtendedErrorCode}",
        SocketException network => network.SocketErrorCode.ToString(),
        { InnerException: { } inner } => Describe(inner),
        _ => exception.GetType().Name,
    };
}
