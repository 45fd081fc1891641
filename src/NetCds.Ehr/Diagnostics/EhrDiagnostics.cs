using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NetCds.Ehr.Diagnostics;

/// <summary>What can be measured and traced: counts, durations, the origin of the server and the kind of failure. Never a path, a query, a patient or a token.</summary>
public static class EhrDiagnostics
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "NetCds.Ehr";

    internal static readonly ActivitySource Activities = new(Name);

    internal static readonly Meter Meter = new(Name);

    internal static readonly Counter<long> Answers =
        Meter.CreateCounter<long>("netcds.ehr.answers", "{answer}", "Answers of EHRs by server and failure.");

    internal static readonly Histogram<double> Durations =
        Meter.CreateHistogram<double>("netcds.ehr.request.duration", "s", "Time of one request with its repetitions.");

    internal static readonly Counter<long> Retries = Meter.CreateCounter<long>("netcds.ehr.retries", "{retry}", "Requests tried again.");

    internal static readonly Counter<long> CircuitOpenings = Meter.CreateCounter<long>("netcds.ehr.circuit.openings", "{opening}", "How often a server was left alone.");

    internal static readonly Counter<long> TokenRequests = Meter.CreateCounter<long>("netcds.ehr.token.requests", "{request}", "Requests for access tokens.");
}
