using System.Security.Cryptography;
using System.Text;

namespace NetCds.Server.Trust.Replay;

/// <summary>What is kept of a token: a hash, so that nobody who reads a store learns an id.</summary>
internal static class ReplayKey
{
    /// <summary>Bytes of a key.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private const int MaxBytesOnStack = 1024;

    /// <summary>Hashes issuer and id.</summary>
    /// <param name="issuer">The <c>iss</c>.</param>
    /// <param name="tokenId">The <c>jti</c>.</param>
    /// <param name="key">Where to; <see cref="Size"/> bytes.</param>
    public static void Write(string issuer, string tokenId, Span<byte> key)
    {
        var length = Encoding.UTF8.GetMaxByteCount(issuer.Length) + 1 + Encoding.UTF8.GetMaxByteCount(tokenId.Length);
        var bytes = length <= MaxBytesOnStack ? stackalloc byte[MaxBytesOnStack] : new byte[length];
        var written = Encoding.UTF8.GetBytes(issuer, bytes);

        // Issuers have no control characters, so no two pairs look alike.
        bytes[written++] = 0;
        written += Encoding.UTF8.GetBytes(tokenId, bytes[written..]);
        SHA256.HashData(bytes[..written], key);
    }
}
