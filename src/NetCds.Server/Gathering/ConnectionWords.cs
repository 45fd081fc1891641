using NetCds.Ehr.Connections;

namespace NetCds.Server.Gathering;

/// <summary>Says in words what keeps a connection from being made.</summary>
internal static class ConnectionWords
{
    public static string Of(ConnectionTrouble trouble) => trouble switch
    {
        ConnectionTrouble.NotAllowed => "the host has no address that may be called: it is neither public nor listed.",
        ConnectionTrouble.UnknownName => "its host name has no address.",
        ConnectionTrouble.NotConnected => "nothing takes connections there.",
        ConnectionTrouble.Tls => "TLS fails. Its certificate is not trusted here, is for another host or has expired.",
        _ => "the connection broke off.",
    };

    /// <summary>What to do about it.</summary>
    public static string Remedy(ConnectionTrouble trouble) => trouble switch
    {
        ConnectionTrouble.NotAllowed => "If it is meant to be called, list its host or network under NetCds:PrivateNetworks.",
        ConnectionTrouble.UnknownName => "Correct the host name, or the name servers of this machine.",
        ConnectionTrouble.NotConnected => "Start it, correct host and port, or open the firewall between this machine and it.",
        ConnectionTrouble.Tls => "Renew its certificate, or add the authority that issued it to the trusted ones of this machine.",
        _ => "Look at what stands between this machine and it, such as a proxy or firewall.",
    };
}
