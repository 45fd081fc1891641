using System.Text;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>Where the definitions of one kind stand, by address. Addresses are searched as bytes, so that none becomes a text before it is needed.</summary>
internal sealed class PackDirectory
{
    private const int LongestAddress = 256;

    private readonly PackTable _strings;
    private readonly int _firstAddress;
    private readonly int[] _blocks;
    private readonly int[] _offsets;
    private readonly byte[] _flags;

    private PackDirectory(PackTable strings, int firstAddress, int count)
    {
        _strings = strings;
        _firstAddress = firstAddress;
        _blocks = new int[count];
        _offsets = new int[count];
        _flags = new byte[count];
    }

    /// <summary>Number of definitions.</summary>
    public int Count => _blocks.Length;

    /// <summary>Reads a directory.</summary>
    /// <param name="data">The index.</param>
    /// <param name="at">Where the directory begins; set to where it ends.</param>
    /// <param name="strings">The table of texts, in which the addresses stand in order.</param>
    /// <param name="firstAddress">Number of the first address there.</param>
    public static PackDirectory Read(byte[] data, ref int at, PackTable strings, int firstAddress)
    {
        var reader = new PackReader(data.AsSpan(at));
        var directory = new PackDirectory(strings, firstAddress, reader.Number());
        for (var i = 0; i < directory.Count; i++)
        {
            directory._blocks[i] = reader.Number();
            directory._offsets[i] = reader.Number();
            directory._flags[i] = (byte)reader.Number();
        }

        at += reader.Position;
        return directory;
    }

    /// <summary>Finds a definition.</summary>
    /// <param name="url">Address without version.</param>
    /// <returns>Its number, or a negative number when it is not here.</returns>
    public int Find(ReadOnlySpan<char> url)
    {
        Span<byte> bytes = stackalloc byte[LongestAddress];
        if (!Encoding.UTF8.TryGetBytes(url, bytes, out var length))
        {
            return -1;
        }

        bytes = bytes[..length];
        var low = 0;
        var high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = _strings[_firstAddress + middle].SequenceCompareTo(bytes);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The address of a definition, as a reference to the table of texts.</summary>
    /// <param name="number">Number of the definition.</param>
    public int AddressReference(int number) => _firstAddress + number + 1;

    /// <summary>Number of the block a definition stands in.</summary>
    /// <param name="number">Number of the definition.</param>
    public int Block(int number) => _blocks[number];

    /// <summary>Where in its block it begins.</summary>
    /// <param name="number">Number of the definition.</param>
    public int Offset(int number) => _offsets[number];

    /// <summary>For a structure: its kind times two, plus one for a profile.</summary>
    /// <param name="number">Number of the definition.</param>
    public int Flags(int number) => _flags[number];
}
