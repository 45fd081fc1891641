namespace NetCds.Fhir.Definitions.R4;

/// <summary>A table of the index: entries of different length, found by number.</summary>
internal readonly struct PackTable
{
    private readonly byte[] _data;
    private readonly int[] _starts;

    private PackTable(byte[] data, int[] starts)
    {
        _data = data;
        _starts = starts;
    }

    /// <summary>Number of entries.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The bytes of an entry.</summary>
    /// <param name="number">Number of the entry from 0.</param>
    public ReadOnlySpan<byte> this[int number] => _data.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>Reads a table: the number of entries, their lengths, then the entries.</summary>
    /// <param name="data">The index.</param>
    /// <param name="at">Where the table begins; set to where it ends.</param>
    public static PackTable Read(byte[] data, ref int at)
    {
        var reader = new PackReader(data.AsSpan(at));
        var starts = new int[reader.Number() + 1];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + reader.Number();
        }

        var first = at + reader.Position;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] += first;
        }

        at = starts[^1];
        return new PackTable(data, starts);
    }
}
