namespace NetCds.Cli;

/// <summary>Exit codes of every command.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>The command could not do its work: it cannot start as configured, the guideline cannot be used, or a check failed.</summary>
    public const int Failure = 1;

    /// <summary>The input or the command line cannot be used.</summary>
    public const int UnusableInput = 2;
}
