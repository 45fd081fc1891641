using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Bodies;

/// <summary>Reads the body of an answer: decompressed and parsed while it streams, never more of it than allowed.</summary>
internal static class BodyReader
{
    private const int CopyBuffer = 81920;

    public static async Task<Exchange> ReadAsync(HttpResponseMessage response, EhrRequest request, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        var type = response.Content.Headers.ContentType;
        var isJson = MediaTypes.IsJson(type);
        if ((isJson && !MediaTypes.IsUtf8(type)) || (!isJson && request.Body == BodyKind.Fhir))
        {
            return Exchange.Failed(EhrFailure.NotFhir, status);
        }

        if (response.Content.Headers.ContentLength > Math.Min(request.Own.Left, request.Shared?.Left ?? long.MaxValue))
        {
            return Exchange.Failed(EhrFailure.TooLarge, status);
        }

        // What comes over the wire is capped, too: a compressed body can be endless and hold nothing.
        await using var wire = new CappedStream(await response.Content.ReadAsStreamAsync(cancellation), new ByteBudget(request.Own.Left));
        await using var plain = Decompress(wire, response.Content.Headers.ContentEncoding);
        if (plain is null)
        {
            return Exchange.Failed(EhrFailure.Unreadable, status);
        }

        await using var body = new CappedStream(plain, request.Own, request.Shared);
        try
        {
            return isJson
                ? await ReadJsonAsync(body, request, status, cancellation)
                : Exchange.Of(await ReadBytesAsync(body, cancellation), type?.ToString() ?? "application/octet-stream", status);
        }
        catch (InvalidOperationException) when (plain is BrotliStream)
        {
            // Brotli tells broken data in this way, other encodings by InvalidDataException.
            return Exchange.Failed(EhrFailure.Unreadable, status);
        }
    }

    private static async Task<Exchange> ReadJsonAsync(Stream body, EhrRequest request, int status, CancellationToken cancellation)
    {
        var document = await JsonDocument.ParseAsync(body, new JsonDocumentOptions { MaxDepth = request.MaxJsonDepth }, cancellation);

        // Text that is no UTF-8 would read as absent later on.
        if (Utf8.IsValid(JsonMarshal.GetRawUtf8Value(document.RootElement)))
        {
            return Exchange.Of(document, status);
        }

        document.Dispose();
        return Exchange.Failed(EhrFailure.NotFhir, status);
    }

    private static async Task<byte[]> ReadBytesAsync(Stream body, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        await body.CopyToAsync(buffer, CopyBuffer, cancellation);
        return buffer.ToArray();
    }

    // Null for a chain of encodings or one that was not asked for.
    private static Stream? Decompress(Stream body, ICollection<string> encodings)
    {
        if (encodings.Count > 1)
        {
            return null;
        }

        foreach (var encoding in encodings)
        {
            return encoding.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
                "deflate" => new ZLibStream(body, CompressionMode.Decompress),
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                "identity" => body,
                _ => null,
            };
        }

        return body;
    }
}
