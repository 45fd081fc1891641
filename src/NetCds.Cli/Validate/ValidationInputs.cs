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
    public IEnumerable<ValidationInput> Read()
    {
        foreach (var file in names.SelectMany(Files))
        {
            if (TryRead(file) is not { } content)
            {
                continue;
            }

            if (!IsNdjson(file))
            {
                yield return new ValidationInput(file, content);
                continue;
            }

            foreach (var (number, line) in NdjsonLines.Split(content))
            {
                yield return new ValidationInput($"{file}#{number}", line);
            }
        }
    }

    private static bool IsNdjson(string file) => file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Files(string name) => Directory.Exists(name)
        ? Directory.EnumerateFiles(name, "*", InFolders).Where(f => IsNdjson(f) || f.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
        : [name];

    private byte[]? TryRead(string file)
    {
        try
        {
            return EvaluationInput.Read(file, parts.Input);
        }
        catch (UnusableInputException exception)
        {
            HasProblem = true;
            parts.Error.WriteLine(exception.Message);
            return null;
        }
    }
}
