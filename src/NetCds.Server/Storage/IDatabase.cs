namespace NetCds.Server.Storage;

/// <summary>A database that is open and has the tables of this version.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>What people call it.</summary>
    string Name { get; }
}
