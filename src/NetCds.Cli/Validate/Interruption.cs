using System.Runtime.InteropServices;

namespace NetCds.Cli.Validate;

/// <summary>Turns Ctrl-C, and the system's request to end, into a cancellation, so that a long run can say how far it came. The second time the process ends at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private volatile bool _isWaiting;

    /// <summary>Takes over the signals until it is disposed.</summary>
    /// <param name="outer">Cancels too.</param>
    public Interruption(CancellationToken outer)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
    }

    /// <summary>Says that the work is to stop.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Reads a file or standard input; while it waits for standard input a signal ends the process, as nothing could hear of the cancellation.</summary>
    /// <param name="file">Path; <c>-</c> for standard input.</param>
    /// <param name="parts">Opens standard input.</param>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    public byte[] Read(string file, CliParts parts)
    {
        Token.ThrowIfCancellationRequested();
        _isWaiting = file == "-";
        var content = EvaluationInput.Read(file, parts.Input);
        _isWaiting = false;
        return content;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _terminate.Dispose();
        _interrupt.Dispose();
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        if (_isWaiting || _source.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        _source.Cancel();
    }
}
