namespace NetCds.Testing;

/// <summary>Where things are while tests run.</summary>
public static class Repository
{
    /// <summary>The top folder of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the checkout.</summary>
    /// <param name="path">Path from the top folder, with forward slashes.</param>
    public static string PathOf(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>
    /// A file or folder of the reference material that may lie beside the checkout (FHIR examples, conformance cases), or null when it is absent.
    /// </summary>
    /// <param name="path">Path inside the reference folder, with forward slashes.</param>
    public static string? Reference(string path)
    {
        var full = Path.Combine(Root, "..", "shared", path.Replace('/', Path.DirectorySeparatorChar));
        return File.Exists(full) || Directory.Exists(full) ? Path.GetFullPath(full) : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetCds.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No NetCds.sln above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }
}
