using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Data.Sqlite;
using Npgsql;
using NetCds.Server.Configuration;

namespace NetCds.Server.Storage;

/// <summary>Says in words what is wrong with a database, and what to do. Nothing of its connection string is quoted.</summary>
internal static class StorageWords
{
    private const string Start = "Start it, correct Host and Port, or open the firewall between this machine and it.";

    /// <summary>What an exception of a driver means.</summary>
    /// <param name="kind">The kind of database.</param>
    /// <param name="exception">The exception.</param>
    /// <returns>What is wrong and what to do, a sentence each.</returns>
    public static (string Finding, string Remedy) Of(StorageKind kind, Exception exception) => kind == StorageKind.Sqlite ? OfSqlite(exception) : OfPostgres(exception);

    private static (string Finding, string Remedy) OfPostgres(Exception exception) => exception switch
    {
        PostgresException refused => OfServer(refused),
        OperationCanceledException or TimeoutException or { InnerException: TimeoutException } => (
            "It does not answer in time.", "Find out why it is slow, or whether a firewall swallows the connection."),
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } } or SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => (
            "Its host name has no address.", "Correct Host, or the name servers of this machine."),
        SocketException or { InnerException: SocketException } => ("Nothing takes connections there.", Start),
        AuthenticationException or { InnerException: AuthenticationException } => (
            "TLS fails. Its certificate is not trusted here, is for another host or has expired.", "Name the authority that issued it in Root Certificate, or renew the certificate."),
        NpgsqlException when exception.Message.Contains("No SSL enabled", StringComparison.Ordinal) => (
            "It does not speak TLS, which SSL Mode asks for.", "Turn TLS on at the server; without it the password and the tokens' hashes can be read on the way."),
        NpgsqlException when exception.Message.Contains("password", StringComparison.OrdinalIgnoreCase) => ("It wants a password, and there is none.", "Write Password."),
        _ => ($"The connection breaks off ({StorageFault.Describe(exception)}).", "See that Host and Port are those of PostgreSQL, and look at what stands between this machine and it."),
    };

    private static (string Finding, string Remedy) OfServer(PostgresException refused) => refused.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => (
            "It refuses the user or the password.", "Correct Username and Password, and see that pg_hba.conf lets this machine in."),
        PostgresErrorCodes.InvalidCatalogName => ("There is no database of this name.", "Create it, or correct Database."),
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidSchemaName => (
            "The user may not do what the service needs.",
            "Let the user create tables once, or grant it what another user's start has made: select on netcds_schema, and select, insert, update and delete on netcds_used_token."),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn => (
            "Its table netcds_used_token is missing or not as the service made it.", "Drop netcds_schema and netcds_used_token, so that the next start makes both again, or restore them."),
        PostgresErrorCodes.ReadOnlySqlTransaction => ("It is read only, such as a standby.", "Write the address of the primary, or add Target Session Attributes=primary."),
        PostgresErrorCodes.TooManyConnections => ("It takes no more connections.", "Raise its max_connections, or set Maximum Pool Size lower for every replica."),
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => ("It is starting or stopping.", "Wait until it is up."),
        PostgresErrorCodes.DiskFull => ("Its disk is full.", "Make room."),
        _ => ($"It answers: {StorageFault.Describe(refused)}.", "Look into its log."),
    };

    private static (string Finding, string Remedy) OfSqlite(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => ("The file or its folder is not there.", "Create the folder, on a disk of this machine, or correct Data Source; a file that was deleted takes a restart."),
        UnauthorizedAccessException or SqliteException { SqliteErrorCode: 8 } => ("It cannot be written.", "Let the user of the service write the file and its folder; SQLite makes two more files beside it."),
        SqliteException { SqliteErrorCode: 14 } => ("The file cannot be opened.", "See that the folder of Data Source exists, on a disk of this machine, and that the user of the service may write there."),
        SqliteException { SqliteErrorCode: 5 or 6 } or OperationCanceledException => ("It is locked by another process.", "See who else writes to it for long. It has to lie on a disk of this machine, not on a network share."),
        SqliteException { SqliteErrorCode: 11 or 26 } => ("The file is no SQLite database, or is damaged.", "Name another file, or delete this one: it holds only which tokens were used in the last minutes."),
        SqliteException { SqliteErrorCode: 13 } => ("The disk is full.", "Make room."),
        SqliteException { SqliteErrorCode: 1 } => ("Its table netcds_used_token is missing or not as the service made it.", "Stop the service and delete the file; the next start makes it again."),
        _ => ($"It cannot be used ({StorageFault.Describe(exception)}).", "See that Data Source is a file on a disk of this machine that the user of the service may write."),
    };
}
