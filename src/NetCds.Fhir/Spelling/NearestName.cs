namespace NetCds.Fhir.Spelling;

/// <summary>Finds the name that was probably meant by one that is not known.</summary>
public sealed class NearestName
{
    private readonly string _written;
    private int _fewest;

    private NearestName(string written, int mostEdits)
    {
        _written = written;
        _fewest = mostEdits + 1;
    }

    /// <summary>The nearest name so far, the first of several; null when none was near.</summary>
    public string? Name { get; private set; }

    /// <summary>The nearest of a few names, where a guess does no harm: up to two edits, or a third of the letters; null when none is near.</summary>
    /// <param name="written">The name as written.</param>
    /// <param name="names">The names there are.</param>
    public static string? Of(string written, IEnumerable<string> names) => Of(new NearestName(written, Math.Max(2, written.Length / 3)), names);

    /// <summary>The nearest of many names, where anything is like something: at most two edits, and no more than a third of the letters; null when none is near.</summary>
    /// <param name="written">The name as written.</param>
    /// <param name="names">The names there are.</param>
    internal static string? OfMany(string written, IEnumerable<string> names) => Of(Among(written), names);

    /// <summary>Begins a search among many names, as <see cref="OfMany"/> makes.</summary>
    /// <param name="written">The name as written.</param>
    internal static NearestName Among(string written) => new(written, Math.Min(2, written.Length / 3));

    /// <summary>Tries a name.</summary>
    /// <param name="name">A name there is.</param>
    internal void Try(string name)
    {
        if (Math.Abs(_written.Length - name.Length) < _fewest && EditDistance.Between(_written, name) is var distance && distance < _fewest)
        {
            (Name, _fewest) = (name, distance);
        }
    }

    private static string? Of(NearestName nearest, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            nearest.Try(name);
        }

        return nearest.Name;
    }
}
