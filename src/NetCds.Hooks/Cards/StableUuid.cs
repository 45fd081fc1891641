using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NetCds.Hooks.Cards;

/// <summary>Identities derived from content: RFC 9562 version 8, the first 122 free bits of a SHA-256.</summary>
internal static class StableUuid
{
    /// <summary>The identity of a text in a call.</summary>
    /// <param name="hookInstance">Id of the call.</param>
    /// <param name="kind">Distinguishes kinds of thing with equal content.</param>
    /// <param name="content">The content.</param>
    public static Guid Of(string hookInstance, string kind, string content)
    {
        Span<byte> seed = stackalloc byte[96];
        SHA256.HashData(MemoryMarshal.AsBytes(hookInstance.AsSpan()), seed);
        SHA256.HashData(MemoryMarshal.AsBytes(kind.AsSpan()), seed[32..]);
        SHA256.HashData(MemoryMarshal.AsBytes(content.AsSpan()), seed[64..]);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(seed, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
