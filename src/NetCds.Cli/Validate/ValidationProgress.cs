namespace NetCds.Cli.Validate;

/// <summary>Says on standard error how far a long run is.</summary>
internal sealed class ValidationProgress(CliParts parts)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private long _said = parts.Time.GetTimestamp();

    /// <summary>How many there were so far.</summary>
    public int Done { get; private set; }

    /// <summary>Says that the run was stopped, and how far it came.</summary>
    /// <returns>The exit code.</returns>
    public int Stopped()
    {
        parts.Error.WriteLine($"Stopped after {Done} resource{(Done == 1 ? string.Empty : "s")}; what was written of them holds, the rest was not validated.");
        return ExitCodes.Failure;
    }

    /// <summary>Counts a resource.</summary>
    public void Count()
    {
        Done++;
        if (parts.Time.GetElapsedTime(_said) >= Interval)
        {
            _said = parts.Time.GetTimestamp();
            parts.Error.WriteLine($"{Done} validated …");
        }
    }
}
