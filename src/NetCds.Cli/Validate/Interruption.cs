using System.Runtime.InteropServices;

namespace NetCds.Cli.Validate;

/// <summary>
/// Turns Ctrl-C, and the system's request to end, into a cancellation, so that a long run can say how far it came. Where the run does not hear of it in time,
/// as while it waits for its input, or where there is a second one, the process is ended.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _source;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private readonly ITimer _end;

    /// <summary>Takes over the signals until it is disposed.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="end">Ends the process.</param>
    /// <param name="outer">Cancels too.</param>
    public Interruption(TimeProvider time, Action end, CancellationToken outer)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        _end = time.CreateTimer(_ => end(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
    }

    /// <summary>Says that the work is to stop.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc />
    public void Dispose()
    {
        _terminate.Dispose();
        _interrupt.Dispose();
        _end.Dispose();
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        if (!_source.IsCancellationRequested)
        {
            context.Cancel = true;
            _end.Change(Patience, Timeout.InfiniteTimeSpan);
            _source.Cancel();
        }
    }
}
