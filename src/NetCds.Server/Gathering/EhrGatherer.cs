using System.Diagnostics;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tokens;
using NetCds.Hooks.Gathering;

namespace NetCds.Server.Gathering;

/// <summary>Gives a call what it wants from its FHIR server, round by round, inside one deadline.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class EhrGatherer
{
    private static readonly TimeSpan ShortestBudget = TimeSpan.FromMilliseconds(1);

    private readonly EhrReader _reader;
    private readonly TimeProvider _time;

    public EhrGatherer(EhrReader reader, TimeProvider time)
    {
        _reader = reader;
        _time = time;
    }

    /// <summary>The deadline of a call. The clinician's wait began with the call, not with the first query.</summary>
    /// <param name="time">How long a call may take.</param>
    /// <param name="started">Timestamp of the call's begin.</param>
    /// <param name="aborted">Signals that nobody waits for the answer any more.</param>
    public EhrDeadline DeadlineOf(TimeSpan time, long started, CancellationToken aborted)
    {
        var left = time - Stopwatch.GetElapsedTime(started);
        return new EhrDeadline(left > ShortestBudget ? left : ShortestBudget, _time, aborted) { AttemptTimeout = OutboundRules.AttemptTimeout(time) };
    }

    /// <summary>Fetches until the call wants nothing more. Nothing a server does makes it throw.</summary>
    /// <param name="call">The call.</param>
    /// <param name="server">The server that may be asked.</param>
    /// <param name="access">By what right.</param>
    /// <param name="deadline">When all of it has to be over.</param>
    /// <returns>What came; to be disposed when the call has been answered.</returns>
    public async Task<GatheredData> GatherAsync(HookCall call, FhirServerAddress server, EhrAccess access, EhrDeadline deadline)
    {
        var gathered = new GatheredData();
        while (call.TakeWanted() is { Count: > 0 } wanted)
        {
            var queries = new string[wanted.Count];
            for (var i = 0; i < queries.Length; i++)
            {
                queries[i] = wanted[i].Query;
            }

            var answers = await _reader.ReadAsync(server, access, queries, deadline);
            gathered.Keep(answers);
            var fetched = new FetchedData[answers.Count];
            for (var i = 0; i < fetched.Length; i++)
            {
                fetched[i] = new FetchedData(wanted[i].Name, OutcomeOf(answers[i]), answers[i].Pages);
            }

            call.Supply(fetched);
        }

        if (call.WantedTexts() is { Count: > 0 } texts)
        {
            call.Supply(await Task.WhenAll(texts.Select(text => ReportFetcher.FetchAsync(_reader, server, access, text, deadline))));
        }

        return gathered;
    }

    private static FetchOutcome OutcomeOf(EhrAnswer answer) => answer.Status switch
    {
        EhrAnswerStatus.Complete => FetchOutcome.Complete,
        EhrAnswerStatus.Partial => FetchOutcome.Partial,
        _ => answer.Failure switch
        {
            EhrFailure.Deadline or EhrFailure.TimedOut => FetchOutcome.TimedOut,
            EhrFailure.Refused or EhrFailure.TokenUnavailable => FetchOutcome.Refused,
            _ => FetchOutcome.Failed,
        },
    };
}

/// <summary>What was fetched for one call.</summary>
internal sealed class GatheredData : IDisposable
{
    private readonly List<EhrAnswer> _answers = [];

    /// <summary>Whether something was not even asked for, because too many requests of this service are waiting for the server.</summary>
    public bool IsHeldBack { get; private set; }

    public void Keep(IReadOnlyList<EhrAnswer> answers)
    {
        foreach (var answer in answers)
        {
            IsHeldBack |= answer.Failure == EhrFailure.Busy;
        }

        _answers.AddRange(answers);
    }

    public void Dispose()
    {
        foreach (var answer in _answers)
        {
            answer.Dispose();
        }

        _answers.Clear();
    }
}
