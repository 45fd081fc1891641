namespace NetCds.Server.Configuration;

/// <summary>The configuration in force. It changes as a whole when the settings files change and are good; read <see cref="Value"/> once for each call.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class CurrentOptions
{
    private volatile NetCdsOptions _value;

    /// <summary>Starts with a checked configuration.</summary>
    /// <param name="value">The configuration.</param>
    public CurrentOptions(NetCdsOptions value) => _value = value;

    /// <summary>Tells that <see cref="Value"/> has changed, with the new one. Handlers must not throw and must be quick.</summary>
#pragma warning disable CA1003, MA0046 // The new configuration is all there is to say; there is no sender to tell apart.
    public event Action<NetCdsOptions>? Changed;
#pragma warning restore CA1003, MA0046

    /// <summary>The configuration in force; immutable.</summary>
    public NetCdsOptions Value => _value;

    internal void Set(NetCdsOptions value)
    {
        _value = value;
        Changed?.Invoke(value);
    }
}
