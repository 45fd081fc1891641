namespace NetCds.Cli.Validate;

/// <summary>Says on standard error how far a long run is.</summary>
internal sealed class ValidationProgress(CliParts parts)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private long _said = parts.Time.GetTimestamp();
    private int _count;

    /// <summary>Counts a resource.</summary>
    public void Count()
    {
        _count++;
        if (parts.Time.GetElapsedTime(_said) >= Interval)
        {
            _said = parts.Time.GetTimestamp();
            parts.Error.WriteLine($"{_count} validated …");
        }
    }
}
