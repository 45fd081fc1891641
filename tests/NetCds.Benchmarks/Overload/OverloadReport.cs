namespace NetCds.Benchmarks.Overload;

/// <summary>Prints what happens, a line a second.</summary>
internal sealed class OverloadReport : IDisposable
{
    private readonly CallLoader _loader;
    private readonly Running _service;
    private readonly List<long> _megabytes = [];
    private readonly Timer _timer;
    private int _printed;

    public OverloadReport(CallLoader loader, Running service)
    {
        _loader = loader;
        _service = service;
        Console.WriteLine("        healthy calls                               dead FHIR server        both");
        Console.WriteLine("  s     200  degraded    412   p50 ms   p99 ms    degraded    412      503    429  errors  unanswered  unsent     MB");
        _timer = new Timer(_ => PrintSecond(), null, TimeSpan.FromMilliseconds(1100), TimeSpan.FromSeconds(1));
    }

    /// <summary>Resident memory of the service, by second.</summary>
    public IReadOnlyList<long> Megabytes => _megabytes;

    public void Finish() => _timer.Change(Timeout.Infinite, Timeout.Infinite);

    public void Dispose() => _timer.Dispose();

    private void PrintSecond()
    {
        var megabytes = _service.HasExited ? 0 : _service.ResidentMegabytes;
        _megabytes.Add(megabytes);
        var t = _loader.Second(_printed++);
        Console.WriteLine(
            $"{_printed,3} {t.Healthy(CallOutcome.Whole),7} {t.Healthy(CallOutcome.Degraded),9} {t.Healthy(CallOutcome.NoData),6} {t.Percentile(0.5),8:0.0} {t.Percentile(0.99),8:0.0}   {t.Count(CallKind.Dead, CallOutcome.Degraded),9} {t.Count(CallKind.Dead, CallOutcome.NoData),6}  {t.Count(CallOutcome.Unavailable),7} {t.Count(CallOutcome.TooMany),6} {t.Count(CallOutcome.Error),7} {t.Count(CallOutcome.Unanswered),11} {t.Count(CallOutcome.Unsent),7} {megabytes,6}");
    }
}
