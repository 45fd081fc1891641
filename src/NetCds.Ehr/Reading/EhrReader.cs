using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Batch;
using NetCds.Ehr.Binaries;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Diagnostics;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Resilience;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Reading;

/// <summary>Reads data of one patient from FHIR R4 servers, inside a deadline. One for the whole service.</summary>
/// <remarks>
/// Nothing a server does makes it throw: every query has an answer, and an answer is complete, partial or failed; failure is never emptiness. A token is
/// sent to its server only: redirects are not followed, links to other places neither.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class EhrReader : IDisposable
{
    private const int MaxBatch = 50;

    private readonly EhrReaderOptions _options;
    private readonly TimeProvider _time;
    private readonly BoundedRegistry<FhirServerAddress, ServerChannel> _channels;
    private readonly ServerCapabilities _capabilities;

    /// <summary>Creates a reader.</summary>
    /// <param name="http">The way out; not disposed by the reader.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="logger">Where counts, failures and server origins are logged; null for nowhere.</param>
    /// <exception cref="ArgumentException">Settings are out of range; the message names all of them.</exception>
    public EhrReader(OutboundHttp http, EhrReaderOptions? options = null, TimeProvider? time = null, ILogger<EhrReader>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        _options = options ?? new EhrReaderOptions();
        if (_options.Validate() is { Count: > 0 } errors)
        {
            throw new ArgumentException(string.Join(' ', errors), nameof(options));
        }

        _time = time ?? TimeProvider.System;
        var log = logger ?? NullLogger<EhrReader>.Instance;
        var attempt = new Attempt(http.Invoker, _time, _options.Resilience.AttemptTimeout / 2);
        _channels = new BoundedRegistry<FhirServerAddress, ServerChannel>(
            _options.Resilience.MaxServers,
            server => new ServerChannel(server, attempt, _options.Resilience, _time, new ServerDiagnostics(server.Origin, log)));
        _capabilities = new ServerCapabilities(attempt, _options, _time);
    }

    /// <summary>Asks a server for several things in parallel.</summary>
    /// <param name="server">The server. Whether it may be called at all is the caller's decision and the outbound policy's.</param>
    /// <param name="access">By what right.</param>
    /// <param name="queries">Relative reads <c>Type/id</c> and type-level searches <c>Type?…</c>; ids and values percent-encoded where needed.</param>
    /// <param name="deadline">When all has to be over.</param>
    /// <returns>One answer for each query, in their order; the caller disposes them.</returns>
    public async Task<IReadOnlyList<EhrAnswer>> ReadAsync(FhirServerAddress server, EhrAccess access, IReadOnlyList<string> queries, EhrDeadline deadline)
    {
        ArgumentNullException.ThrowIfNull(queries);
        var start = _time.GetTimestamp();
        using var activity = EhrDiagnostics.Activities.StartActivity("ehr.read");
        var (session, channel) = Open(server, access, deadline);
        var readings = new List<QueryReading>(queries.Count);
        var running = new Task<EhrAnswer>[queries.Count];
        for (var i = 0; i < queries.Count; i++)
        {
            if (EhrQuery.TryParse(server, queries[i]) is { } query)
            {
                readings.Add(new QueryReading(session, query));
            }
            else
            {
                running[i] = Task.FromResult(new EhrAnswer(queries[i], [], [], EhrFailure.NotAllowed, httpStatus: null));
            }
        }

        await BatchAsync(session, channel, access, readings);
        var next = 0;
        for (var i = 0; i < running.Length; i++)
        {
            running[i] ??= readings[next++].RunAsync();
        }

        var answers = await Task.WhenAll(running);
        CallReport.Write(channel.Diagnostics, answers, _time.GetElapsedTime(start), activity);
        return answers;
    }

    /// <summary>Reads the content of a Binary or of an attachment that lies on the server.</summary>
    /// <param name="server">The server.</param>
    /// <param name="access">By what right.</param>
    /// <param name="reference">Relative (<c>Binary/1</c>) or absolute address; nothing is fetched from outside the server's base.</param>
    /// <param name="deadline">When it has to be over.</param>
    /// <returns>The content, or why there is none. What a server sends as text/html is content as well; whether that may be is the caller's to judge.</returns>
    public Task<EhrBinary> ReadBinaryAsync(FhirServerAddress server, EhrAccess access, string reference, EhrDeadline deadline)
    {
        var (session, channel) = Open(server, access, deadline);
        return BinaryReading.ReadAsync(session, channel.Diagnostics, reference);
    }

    /// <summary>Ends what goes on in the background.</summary>
    public void Dispose() => _capabilities.Dispose();

    private (ReadSession Session, ServerChannel Channel) Open(FhirServerAddress server, EhrAccess access, EhrDeadline deadline)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(deadline);
        var channel = _channels.Get(server);
        return (new ReadSession(server, channel, access, _options.Limits, deadline), channel);
    }

    private async Task BatchAsync(ReadSession session, ServerChannel channel, EhrAccess access, List<QueryReading> readings)
    {
        if (!_options.UseBatch || readings.Count is < 2 or > MaxBatch || session.Deadline.IsOver
            || !_capabilities.KnowsBatch(session.Server, access, channel.Diagnostics))
        {
            return;
        }

        var failure = await BatchReading.TryAsync(session, readings);
        if (BatchReading.TellsAgainstBatches(failure) && !session.Deadline.IsOver)
        {
            _capabilities.BatchFailed(session.Server);
            channel.Diagnostics.BatchGivenUp(failure);
        }
    }
}
