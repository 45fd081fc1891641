namespace NetCds.Ehr.Bodies;

/// <summary>A stream that ends with an exception when more is read from it than its budgets allow.</summary>
internal sealed class CappedStream : Stream
{
    private readonly Stream _inner;
    private readonly ByteBudget _own;
    private readonly ByteBudget? _shared;

    public CappedStream(Stream inner, ByteBudget own, ByteBudget? shared = null)
    {
        _inner = inner;
        _own = own;
        _shared = shared;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Take(await _inner.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Take(_inner.Read(buffer, offset, count));

    public override void Flush()
    {
        // Nothing is ever written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Take(int bytes)
    {
        if (bytes > 0 && (!_own.TryTake(bytes) || _shared?.TryTake(bytes) == false))
        {
            throw new BodyTooLargeException();
        }

        return bytes;
    }
}
