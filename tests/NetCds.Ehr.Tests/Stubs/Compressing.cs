using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace NetCds.Ehr.Tests.Stubs;

/// <summary>Compressed bodies.</summary>
internal static class Compressing
{
    public static Task SendCompressedAsync(this HttpContext context, string encoding, byte[] plain)
    {
        context.Response.Headers.ContentEncoding = encoding;
        return context.SendAsync(Compress(encoding, plain));
    }

    /// <summary>A gzip member that holds nothing; members may follow each other without end.</summary>
    public static byte[] EmptyGzip { get; } = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    public static byte[] Compress(string encoding, byte[] plain)
    {
        using var compressed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(compressed, CompressionLevel.Optimal),
            _ => new BrotliStream(compressed, CompressionLevel.Optimal),
        })
        {
            stream.Write(plain);
        }

        return compressed.ToArray();
    }
}
