namespace NetCds.Cli;

/// <summary>Finds the files that lines of a batch name.</summary>
/// <param name="batch">Path of the batch; <c>-</c> for standard input.</param>
internal sealed class BatchPath(string batch)
{
    private readonly string _folder = batch == "-" ? string.Empty : Path.GetDirectoryName(Path.GetFullPath(batch)) ?? string.Empty;

    /// <summary>The path beside the batch, else the one from the working directory; null when neither is there.</summary>
    /// <param name="path">The path as given.</param>
    /// <param name="exists">Whether something usable is at a path.</param>
    public string? Find(string path, Func<string, bool> exists)
    {
        var beside = Path.Combine(_folder, path);
        return exists(beside) ? beside : exists(path) ? path : null;
    }
}
