namespace NetCds.Server.Configuration;

/// <summary>The service cannot start as it is configured.</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errors">Everything that is wrong, each with what to do.</param>
    public ConfigurationException(IReadOnlyList<string> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>Everything that is wrong, each with what to do.</summary>
    public IReadOnlyList<string> Errors { get; }
}
