namespace NetCds.Server.Limits;

/// <summary>A clock for waits: corrections of the wall clock do not touch it.</summary>
internal static class MonotonicTime
{
    /// <summary>Ticks of 100 ns since some moment.</summary>
    public static long MonotonicTicks(this TimeProvider time) => time.GetElapsedTime(0, time.GetTimestamp()).Ticks;
}
