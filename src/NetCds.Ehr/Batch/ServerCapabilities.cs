using NetCds.Ehr.Addresses;
using NetCds.Ehr.Diagnostics;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Inspection;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Resilience;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Batch;

/// <summary>
/// What servers can do, by their CapabilityStatements. They are fetched in the background, one request a server, so that no call waits for them:
/// until one has come, a server counts as knowing no batch.
/// </summary>
internal sealed class ServerCapabilities : IDisposable
{
    private readonly Attempt _attempt;
    private readonly EhrReaderOptions _options;
    private readonly TimeProvider _time;
    private readonly BoundedRegistry<FhirServerAddress, CapabilityState> _states;
    private readonly CancellationTokenSource _closed = new();

    public ServerCapabilities(Attempt attempt, EhrReaderOptions options, TimeProvider time)
    {
        _attempt = attempt;
        _options = options;
        _time = time;
        _states = new BoundedRegistry<FhirServerAddress, CapabilityState>(options.Resilience.MaxServers, _ => new CapabilityState());
    }

    public bool KnowsBatch(FhirServerAddress server, EhrAccess access, ServerDiagnostics diagnostics)
    {
        var state = _states.Get(server);
        var batch = state.KnowsBatch(_time.GetUtcNow(), out var mustFetch);
        if (mustFetch)
        {
            // Not awaited on purpose; it reports its own failures and ends by its own deadline.
            _ = Task.Run(() => FetchAsync(server, access, state, diagnostics), CancellationToken.None);
        }

        return batch;
    }

    /// <summary>Remembers for a while that batches do not work, whatever the server says.</summary>
    /// <param name="server">The server.</param>
    public void BatchFailed(FhirServerAddress server) =>
        _states.Get(server).Set(batch: false, _time.GetUtcNow() + _options.CapabilityFailureLifetime);

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }

    private async Task FetchAsync(FhirServerAddress server, EhrAccess access, CapabilityState state, ServerDiagnostics diagnostics)
    {
        var batch = default(bool?);
        var failure = EhrFailure.Deadline;
        try
        {
            (batch, failure) = await AskAsync(server, access);
        }
        catch (ObjectDisposedException)
        {
            // The reader was closed meanwhile.
        }
        finally
        {
            state.Set(batch ?? false, _time.GetUtcNow() + (batch is null ? _options.CapabilityFailureLifetime : _options.CapabilityLifetime));
        }

        if (batch is { } known)
        {
            diagnostics.CapabilitiesKnown(known);
        }
        else
        {
            diagnostics.CapabilitiesUnknown(failure);
        }
    }

    private async Task<(bool? Batch, EhrFailure Failure)> AskAsync(FhirServerAddress server, EhrAccess access)
    {
        using var deadline = new EhrDeadline(_options.CapabilityTimeout, _time, _closed.Token);

        // Outside the server's pipeline: a slow CapabilityStatement says nothing about how it answers searches.
        var (exchange, _) = await MetadataRequest.SendAsync(_attempt, server, access, _options.Limits.MaxJsonDepth, deadline);
        if (exchange.Json is not { } body)
        {
            return (null, exchange.Failure);
        }

        var batch = CapabilityStatementReader.TryRead(body.Root)?.TakesBatches;
        body.Release();
        return (batch, EhrFailure.WrongResource);
    }
}
