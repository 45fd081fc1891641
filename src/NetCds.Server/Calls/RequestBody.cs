using System.Buffers;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace NetCds.Server.Calls;

/// <summary>A whole request body in memory from the pool.</summary>
internal sealed class RequestBody : IDisposable
{
    private const int InitialSize = 32 * 1024;

    // A length that is only announced must not cost memory.
    private const int MaxInitialSize = 2 * 1024 * 1024;

    private byte[] _buffer;
    private int _length;

    private RequestBody(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, _length);

    /// <summary>Reads the body of a call.</summary>
    /// <param name="context">The call.</param>
    /// <param name="maxBytes">The most bytes to take, after decompression.</param>
    /// <exception cref="BadHttpRequestException">The body is no JSON by its headers (415), is longer (413) or is not what it says (400).</exception>
    public static async ValueTask<RequestBody> ReadAsync(HttpContext context, int maxBytes)
    {
        var request = context.Request;
        if (!JsonContent.IsAccepted(request.ContentType) || JsonContent.IsGzip(request.Headers) is not { } isGzip)
        {
            throw new BadHttpRequestException("The body is not JSON in UTF-8.", StatusCodes.Status415UnsupportedMediaType);
        }

        // The server's own limit is that of the start; this one may have been changed since.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = maxBytes;
        }

        var body = new RequestBody((int)Math.Min(isGzip ? InitialSize : request.ContentLength ?? InitialSize, MaxInitialSize));
        try
        {
            if (isGzip)
            {
                await using var stream = new GZipStream(request.Body, CompressionMode.Decompress);
                await body.FillAsync(stream, maxBytes, context.RequestAborted);
            }
            else
            {
                await body.FillAsync(request.BodyReader, maxBytes, context.RequestAborted);
            }

            return body;
        }
        catch (InvalidDataException exception)
        {
            body.Dispose();
            throw new BadHttpRequestException("The body is not gzip.", StatusCodes.Status400BadRequest, exception);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async ValueTask FillAsync(System.IO.Pipelines.PipeReader reader, int maxBytes, CancellationToken cancellation)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellation);
            foreach (var segment in result.Buffer)
            {
                Append(segment.Span, maxBytes);
            }

            reader.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted)
            {
                return;
            }
        }
    }

    private async ValueTask FillAsync(Stream stream, int maxBytes, CancellationToken cancellation)
    {
        while (true)
        {
            EnsureRoom(1, maxBytes + 1);
            var read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellation);
            if (read == 0)
            {
                return;
            }

            _length += read;
            RefuseLongerThan(maxBytes);
        }
    }

    private void Append(ReadOnlySpan<byte> bytes, int maxBytes)
    {
        EnsureRoom(bytes.Length, maxBytes + bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
        RefuseLongerThan(maxBytes);
    }

    private void RefuseLongerThan(int maxBytes)
    {
        if (_length > maxBytes)
        {
            throw new BadHttpRequestException("The body is too long.", StatusCodes.Status413PayloadTooLarge);
        }
    }

    private void EnsureRoom(int count, int limit)
    {
        if (_buffer.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, (int)Math.Min(_buffer.Length * 2L, limit)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
