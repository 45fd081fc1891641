using System.Runtime.CompilerServices;

namespace NetCds.Cli.Validate;

/// <summary>Reads the resources that the command line names: files, lines of NDJSON, files of folders, standard input.</summary>
internal sealed class ValidationInputs(CliParts parts, IReadOnlyList<string> names)
{
    private static readonly EnumerationOptions InFolders = new() { RecurseSubdirectories = true, MaxRecursionDepth = 32, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Whether there can be more than one resource.</summary>
    public bool AreSeveral => names.Count > 1 || IsNdjson(names[0]) || Directory.Exists(names[0]);

    /// <summary>Whether something could not be read; it was said on standard error.</summary>
    public bool HasProblem { get; private set; }

    /// <summary>The resources in order, each with a name for messages.</summary>
    public async IAsyncEnumerable<(string Name, ReadOnlyMemory<byte> Json)> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var file in names.SelectMany(Files))
        {
            if (await TryReadAsync(file, cancellation) is not { } content)
            {
                continue;
            }

            if (!IsNdjson(file))
            {
                yield return (file, content);
                continue;
            }

            foreach (var (number, line) in NdjsonLines.Split(content))
            {
                yield return ($"{file}#{number}", line);
            }
        }
    }

    private static bool IsNdjson(string file) => file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Files(string name) => Directory.Exists(name)
        ? Directory.EnumerateFiles(name, "*", InFolders).Where(f => IsNdjson(f) || f.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
        : [name];

    private async Task<byte[]?> TryReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return await EvaluationInput.ReadAsync(file, parts.Input, cancellation);
        }
        catch (UnusableInputException exception)
        {
            HasProblem = true;
            await parts.Error.WriteLineAsync(exception.Message);
            return null;
        }
    }
}
