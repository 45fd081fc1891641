using System.Diagnostics.CodeAnalysis;

namespace NetCds.Server.Trust.Keys;

/// <summary>Reads a key set from a file.</summary>
internal static class KeyFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="keys">Its keys, at least one.</param>
    /// <param name="problem">Why it cannot be used.</param>
    public static bool TryRead(string path, [NotNullWhen(true)] out KeySet? keys, [NotNullWhen(false)] out string? problem)
    {
        keys = null;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var buffer = new byte[KeySetReader.MaxBytes + 1];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (!KeySetReader.TryRead(buffer.AsMemory(0, length), out keys, out problem))
            {
                return false;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problem = "there is no such file that the service can read.";
            return false;
        }

        problem = keys.Count > 0 ? null
            : "it has no key for ES384 (EC, P-384) or RS384 (RSA, 2048 bits or more) with a kid. Only public keys belong there.";
        return problem is null;
    }
}
