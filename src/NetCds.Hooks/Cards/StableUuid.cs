using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace NetCds.Hooks.Cards;

/// <summary>
/// Identities derived from content: RFC 9562 version 8, the first 122 free bits of a SHA-256. Long content takes part by its CRC-32C: it need only tell
/// versions of one thing apart.
/// </summary>
internal static class StableUuid
{
    private const int MaxOnStack = 1024;

    /// <summary>The identity of a thing in a call.</summary>
    /// <param name="hookInstance">Id of the call.</param>
    /// <param name="kind">Distinguishes kinds of thing with equal content.</param>
    /// <param name="name">The first part of the content.</param>
    /// <param name="content">The rest of the content.</param>
    public static Guid Of(string hookInstance, string kind, string name, string content = "")
    {
        var most = Encoding.UTF8.GetMaxByteCount(hookInstance.Length + kind.Length + name.Length) + 3 + sizeof(uint);
        byte[]? rented = null;
        var buffer = most <= MaxOnStack ? stackalloc byte[MaxOnStack] : (rented = ArrayPool<byte>.Shared.Rent(most));
        var length = Append(buffer, 0, hookInstance);
        length = Append(buffer, length, kind);
        length = Append(buffer, length, name);
        BinaryPrimitives.WriteUInt32BigEndian(buffer[length..], Checksum(content));
        length += sizeof(uint);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer[..length], hash);
        if (rented is not null)
        {
            // It holds what a card says of a patient.
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    private static uint Checksum(ReadOnlySpan<char> content)
    {
        var checksum = uint.MaxValue;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(content))
        {
            checksum = BitOperations.Crc32C(checksum, BitConverter.IsLittleEndian ? four : BinaryPrimitives.ReverseEndianness(four));
        }

        foreach (var one in content[(content.Length / 4 * 4)..])
        {
            checksum = BitOperations.Crc32C(checksum, (ushort)one);
        }

        return ~checksum;
    }

    private static int Append(Span<byte> buffer, int at, string text)
    {
        var length = Encoding.UTF8.GetBytes(text, buffer[at..]);

        // A separator that no UTF-8 text contains.
        buffer[at + length] = 0xFF;
        return at + length + 1;
    }
}
