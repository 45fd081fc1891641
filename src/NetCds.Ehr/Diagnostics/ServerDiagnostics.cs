using Microsoft.Extensions.Logging;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Exchanges;

namespace NetCds.Ehr.Diagnostics;

/// <summary>What is logged and counted about one server.</summary>
internal sealed partial class ServerDiagnostics
{
    private readonly ILogger _logger;
    private readonly KeyValuePair<string, object?> _server;

    public ServerDiagnostics(string origin, ILogger logger)
    {
        Origin = origin;
        _logger = logger;
        _server = new KeyValuePair<string, object?>("server.origin", origin);
    }

    public string Origin { get; }

    public void Exchanged(Exchange exchange, TimeSpan duration) =>
        EhrDiagnostics.Durations.Record(duration.TotalSeconds, _server, Tag(exchange.Failure));

    public void Answered(EhrFailure failure) => EhrDiagnostics.Answers.Add(1, _server, Tag(failure));

    public void CallEnded(int complete, int partial, int failed, EhrFailure first, TimeSpan duration)
    {
        if (partial + failed == 0)
        {
            Log.CallComplete(_logger, Origin, complete, duration.TotalMilliseconds);
        }
        else
        {
            Log.CallIncomplete(_logger, Origin, complete, partial, failed, first, duration.TotalMilliseconds);
        }
    }

    public void Retrying(Exchange? exchange)
    {
        var failure = exchange?.Failure ?? EhrFailure.TimedOut;
        EhrDiagnostics.Retries.Add(1, _server, Tag(failure));
        Log.Retrying(_logger, Origin, failure, exchange?.Status);
    }

    public void CircuitOpened(TimeSpan duration)
    {
        EhrDiagnostics.CircuitOpenings.Add(1, _server);
        Log.CircuitOpened(_logger, Origin, duration.TotalSeconds);
    }

    public void CircuitClosed() => Log.CircuitClosed(_logger, Origin);

    public void CapabilitiesKnown(bool batch) => Log.CapabilitiesKnown(_logger, Origin, batch);

    public void CapabilitiesUnknown(EhrFailure failure) => Log.CapabilitiesUnknown(_logger, Origin, failure);

    public void BatchGivenUp(EhrFailure failure) => Log.BatchGivenUp(_logger, Origin, failure);

    // A name made once costs nothing; a boxed enumeration costs an allocation each time.
    private static KeyValuePair<string, object?> Tag(EhrFailure failure) => new("failure", FailureNames.Of(failure));

    private static partial class Log
    {
        [LoggerMessage(301, LogLevel.Debug, "EHR {Origin}: all {Complete} answers complete in {Milliseconds:F0} ms.")]
        public static partial void CallComplete(ILogger logger, string origin, int complete, double milliseconds);

        [LoggerMessage(302, LogLevel.Warning, "EHR {Origin}: {Complete} answers complete, {Partial} partial, {Failed} failed ({First}) in {Milliseconds:F0} ms.")]
        public static partial void CallIncomplete(ILogger logger, string origin, int complete, int partial, int failed, EhrFailure first, double milliseconds);

        [LoggerMessage(303, LogLevel.Debug, "EHR {Origin}: trying again after {Failure} (status {Status}).")]
        public static partial void Retrying(ILogger logger, string origin, EhrFailure failure, int? status);

        [LoggerMessage(304, LogLevel.Error, "EHR {Origin}: fails too often, left alone for {Seconds:F0} s.")]
        public static partial void CircuitOpened(ILogger logger, string origin, double seconds);

        [LoggerMessage(305, LogLevel.Information, "EHR {Origin}: answers again.")]
        public static partial void CircuitClosed(ILogger logger, string origin);

        [LoggerMessage(306, LogLevel.Information, "EHR {Origin}: capabilities known, batch: {Batch}.")]
        public static partial void CapabilitiesKnown(ILogger logger, string origin, bool batch);

        [LoggerMessage(307, LogLevel.Information, "EHR {Origin}: capabilities not to be had ({Failure}); queries go one by one.")]
        public static partial void CapabilitiesUnknown(ILogger logger, string origin, EhrFailure failure);

        [LoggerMessage(308, LogLevel.Information, "EHR {Origin}: a batch failed ({Failure}); its queries go one by one.")]
        public static partial void BatchGivenUp(ILogger logger, string origin, EhrFailure failure);
    }
}
