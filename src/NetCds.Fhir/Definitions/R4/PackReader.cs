using System.Text;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>Reads the numbers and texts of a block in the order they were written.</summary>
internal ref struct PackReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    /// <summary>Starts to read.</summary>
    /// <param name="bytes">Where the values stand.</param>
    public PackReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>Number of bytes read so far.</summary>
    public readonly int Position => _at;

    /// <summary>A number: seven bits a byte, low ones first, the top bit says that more follow.</summary>
    public int Number()
    {
        var value = 0;
        var shift = 0;
        while (true)
        {
            var next = _bytes[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }

            shift += 7;
        }
    }

    /// <summary>A text with its length before it.</summary>
    public string Text() => Take(Number());

    /// <summary>A text that may be missing.</summary>
    public string? OptionalText() => Number() is > 0 and var length ? Take(length - 1) : null;

    private string Take(int length)
    {
        var text = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
        _at += length;
        return text;
    }
}
