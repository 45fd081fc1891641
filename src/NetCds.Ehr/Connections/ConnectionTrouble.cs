namespace NetCds.Ehr.Connections;

/// <summary>What keeps a connection from being made or used.</summary>
public enum ConnectionTrouble
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The <see cref="OutboundPolicy"/> allows no address of the host.</summary>
    NotAllowed,

    /// <summary>The host has no address.</summary>
    UnknownName,

    /// <summary>Nothing takes connections there, or not in time.</summary>
    NotConnected,

    /// <summary>TLS: the certificate is not trusted, is for another host or has expired, or there is no common version.</summary>
    Tls,

    /// <summary>The connection broke off, or what came is no HTTP.</summary>
    Broken,
}
