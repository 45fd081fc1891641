namespace NetCds.Server.Storage;

/// <summary>A database that is open and has the tables of this version.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>What people call it.</summary>
    string Name { get; }

    /// <summary>Does to the tables what the service does to them, and takes it back. Throws what the driver throws when that is not possible.</summary>
    /// <param name="cancellation">Ends the wait; not every step of a driver heeds it.</param>
    Task ProbeAsync(CancellationToken cancellation);
}
