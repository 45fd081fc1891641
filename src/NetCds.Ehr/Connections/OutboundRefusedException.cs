namespace NetCds.Ehr.Connections;

/// <summary>A connection was refused by the <see cref="OutboundPolicy"/>: the host has no address that may be called. Says nothing about which addresses it has.</summary>
public sealed class OutboundRefusedException : IOException
{
    /// <summary>Creates the exception.</summary>
    public OutboundRefusedException()
        : base("The outbound policy allows no address of this host.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was refused.</param>
    public OutboundRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was refused.</param>
    /// <param name="innerException">Its cause.</param>
    public OutboundRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
