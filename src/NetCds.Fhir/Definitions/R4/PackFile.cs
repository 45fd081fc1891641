using System.Buffers.Binary;
using System.IO.Compression;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>The compressed blocks of the embedded definitions, each unpacked on its own when it is asked for.</summary>
/// <remarks>
/// Layout, made by <c>profiles/definitions/build.mjs</c>: the letters <c>NCR4</c>, the number of blocks, then for each block its packed and its unpacked
/// length (32 bits, low byte first), then the blocks, each compressed with Brotli. Block 0 is the index (<see cref="PackIndex"/>); the last has the search
/// parameters; the others hold definitions one after the other.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class PackFile
{
    private const string ResourceName = "r4-definitions.pack";
    private const int FixedHead = 8;
    private const int HeadPerBlock = 8;

    private readonly long[] _offsets;
    private readonly int[] _packed;
    private readonly int[] _unpacked;
    private readonly WeakReference<byte[]>?[] _blocks;

    private PackFile(long[] offsets, int[] packed, int[] unpacked)
    {
        _offsets = offsets;
        _packed = packed;
        _unpacked = unpacked;
        _blocks = new WeakReference<byte[]>?[offsets.Length];
    }

    /// <summary>Number of blocks.</summary>
    public int BlockCount => _offsets.Length;

    /// <summary>Opens the embedded file; reads its head only.</summary>
    public static PackFile Open()
    {
        using var stream = OpenStream();
        Span<byte> start = stackalloc byte[FixedHead];
        stream.ReadExactly(start);
        if (!start.StartsWith("NCR4"u8))
        {
            throw new InvalidDataException($"{ResourceName} is not a pack of definitions: build it with profiles/definitions/build.mjs.");
        }

        var head = new byte[HeadPerBlock * BinaryPrimitives.ReadInt32LittleEndian(start[4..])];
        stream.ReadExactly(head);
        return Read(head);
    }

    /// <summary>The content of a block. Kept only as long as the memory is not wanted for something else.</summary>
    /// <param name="number">Number of the block from 0.</param>
    public byte[] Block(int number)
    {
        if (_blocks[number] is { } held && held.TryGetTarget(out var block))
        {
            return block;
        }

        block = Unpack(number);
        _blocks[number] = new WeakReference<byte[]>(block);
        return block;
    }

    private static PackFile Read(ReadOnlySpan<byte> head)
    {
        var count = head.Length / HeadPerBlock;
        var offsets = new long[count];
        var packed = new int[count];
        var unpacked = new int[count];
        long offset = FixedHead + head.Length;
        for (var i = 0; i < count; i++)
        {
            offsets[i] = offset;
            packed[i] = BinaryPrimitives.ReadInt32LittleEndian(head[(i * HeadPerBlock)..]);
            unpacked[i] = BinaryPrimitives.ReadInt32LittleEndian(head[((i * HeadPerBlock) + sizeof(int))..]);
            offset += packed[i];
        }

        return new PackFile(offsets, packed, unpacked);
    }

    private static Stream OpenStream() =>
        typeof(PackFile).Assembly.GetManifestResourceStream(ResourceName) ?? throw new InvalidDataException($"{ResourceName} is not embedded in this build.");

    private byte[] Unpack(int number)
    {
        var packed = new byte[_packed[number]];
        using (var stream = OpenStream())
        {
            stream.Position = _offsets[number];
            stream.ReadExactly(packed);
        }

        var block = new byte[_unpacked[number]];
        return BrotliDecoder.TryDecompress(packed, block, out var written) && written == block.Length
            ? block
            : throw new InvalidDataException($"Block {number} of {ResourceName} is damaged: build it again with profiles/definitions/build.mjs.");
    }
}
