namespace NetCds.Benchmarks.Overload;

/// <summary>Says in the end whether the service stood it.</summary>
internal static class Verdict
{
    // As much again as the service is to have after ordinary load, and some for the calls under way.
    private const long MostMegabytes = 400;
    private const double MostGrowth = 1.15;

    /// <summary>Prints the verdict.</summary>
    /// <param name="counts">What became of the calls.</param>
    /// <param name="megabytes">Memory by second.</param>
    /// <param name="capacity">How many healthy calls could have been answered in the time.</param>
    /// <param name="isWell">Whether the service answers as before.</param>
    /// <param name="deadConnections">The most connections to the dead server at once.</param>
    /// <returns>The exit code: 1 when it crashed, grew or broke connections.</returns>
    public static int Print(Tally counts, IReadOnlyList<long> megabytes, double capacity, bool isWell, int deadConnections)
    {
        var isBounded = megabytes.Max() <= MostMegabytes && Last(megabytes) <= MostGrowth * Middle(megabytes);
        var broken = counts.Count(CallOutcome.Error) + counts.Count(CallOutcome.Unanswered);
        double sent = counts.Total - counts.Count(CallOutcome.Unsent);
        Console.WriteLine(
            $"verdict: crashed {(isWell ? "no" : "YES, or not as before")}; memory bounded {(isBounded ? "yes" : "NO")} (peak {megabytes.Max()} MB); "
            + $"healthy calls served {Served(counts, CallOutcome.Whole) / capacity:P0} of the capacity in full, {Served(counts, CallOutcome.Degraded) / capacity:P0} degraded; "
            + $"of all sent {Share(CallOutcome.Unavailable):P0} got 503, {Share(CallOutcome.TooMany):P0} 429, {Share(CallOutcome.NoData):P0} 412; "
            + $"errors and calls without an answer: {(broken == 0 ? "none" : broken)}; not sent: {counts.Count(CallOutcome.Unsent)}; connections to the dead server at once: at most {deadConnections}");
        return isWell && isBounded && broken == 0 ? 0 : 1;

        double Share(CallOutcome outcome) => counts.Count(outcome) / sent;
    }

    private static double Served(Tally counts, CallOutcome outcome) => counts.Healthy(outcome);

    private static double Middle(IReadOnlyList<long> values) => values.Skip(values.Count / 4).Take(Math.Max(1, values.Count / 4)).Average();

    private static double Last(IReadOnlyList<long> values) => values.Skip(values.Count - Math.Max(1, values.Count / 4)).Average();
}
