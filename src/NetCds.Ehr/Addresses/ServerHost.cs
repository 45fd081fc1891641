using System.Net;
using System.Net.Sockets;

namespace NetCds.Ehr.Addresses;

/// <summary>The host of an address in one normal form.</summary>
/// <param name="Text">Lower case; an IPv6 address shortened and in brackets.</param>
/// <param name="IsLoopback">Whether it is this machine by its address or the name <c>localhost</c>.</param>
internal readonly record struct ServerHost(string Text, bool IsLoopback)
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>Reads a host.</summary>
    /// <param name="text">The host as written.</param>
    /// <param name="host">The host.</param>
    /// <returns>Why it was refused, or null.</returns>
    public static string? Read(string text, out ServerHost host)
    {
        host = default;
        if (text.Length == 0)
        {
            return "it has no host.";
        }

        if (text[0] == '[')
        {
            return ReadIpv6(text, out host);
        }

        // A last label that starts like a number makes libraries read the whole as an IPv4 address, in octal, hexadecimal or one number if need be.
        var lastLabel = text.AsSpan(text.LastIndexOf('.') + 1);
        return !lastLabel.IsEmpty && char.IsAsciiDigit(lastLabel[0]) ? ReadIpv4(text, out host) : ReadName(text, out host);
    }

    private static string? ReadIpv4(string text, out ServerHost host)
    {
        host = default;
        if (!IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetwork || address.ToString() != text)
        {
            return "its host looks like an IPv4 address that is not written as four decimal numbers.";
        }

        host = new ServerHost(text, IPAddress.IsLoopback(address));
        return null;
    }

    private static string? ReadIpv6(string text, out ServerHost host)
    {
        host = default;
        if (text.Length < 4 || text[^1] != ']' || text.Contains('%', StringComparison.Ordinal)
            || !IPAddress.TryParse(text.AsSpan(1, text.Length - 2), out var address) || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return "its host is no IPv6 address without a zone.";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return "its host is an IPv4 address written as IPv6; write four decimal numbers.";
        }

        host = new ServerHost($"[{address}]", address.Equals(IPAddress.IPv6Loopback));
        return null;
    }

    private static string? ReadName(string text, out ServerHost host)
    {
        host = default;
        if (text.Length > LongestName)
        {
            return "its host name is too long.";
        }

        foreach (var label in text.AsSpan().Split('.'))
        {
            if (!IsLabel(text.AsSpan(label)))
            {
                return "its host is no host name of letters, digits and hyphens.";
            }
        }

        var name = text.ToLowerInvariant();
        host = new ServerHost(name, name == "localhost");
        return null;
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        // A label that starts with an underscore names a service, not a host, and some libraries cannot read it.
        if (label.IsEmpty || label.Length > LongestLabel || label[0] is '-' or '_' || label[^1] == '-')
        {
            return false;
        }

        foreach (var c in label)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
