namespace NetCds.Ehr.Addresses;

/// <summary>The base address of a FHIR server, as a CDS Hooks request names it in <c>fhirServer</c>, in one normal form.</summary>
/// <remarks>
/// <para>The address comes from outside and is going to be called, so whatever could mean one server to a person and another to a library is refused: user
/// information, a query or fragment, white space, backslashes, characters beyond ASCII, percent escapes, IP addresses in any but their usual form, and
/// dot or empty segments in the path. Plain http is for loopback only.</para>
/// <para>Normal form: scheme and host in lower case, no default port, no trailing slash; the path keeps its case.</para>
/// </remarks>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed record FhirServerAddress
{
    private FhirServerAddress(string text, bool isLoopback)
    {
        Text = text;
        IsLoopback = isLoopback;
    }

    /// <summary>The address in normal form, for example <c>https://ehr.example/fhir/r4</c>; never ends with a slash.</summary>
    public string Text { get; }

    /// <summary>Scheme, host and port, for example <c>https://ehr.example</c>: what may be logged and measured.</summary>
    public string Origin
    {
        get
        {
            var path = Text.IndexOf('/', Text.IndexOf("//", StringComparison.Ordinal) + 2);
            return path < 0 ? Text : Text[..path];
        }
    }

    /// <summary>Whether its host is <c>localhost</c>, an address of 127.0.0.0/8 or <c>::1</c>. Names are not resolved.</summary>
    public bool IsLoopback { get; }

    /// <summary>Reads and normalises an address.</summary>
    /// <param name="text">The address as received.</param>
    /// <param name="error">Why it was refused and what to send instead, for an integration engineer; null on success. Quotes no part of the address.</param>
    /// <returns>The address, or null when it is refused.</returns>
    public static FhirServerAddress? TryParse(string? text, out string? error)
    {
        var host = default(ServerHost);
        error = AddressParts.Split(text, out var parts) ?? ServerHost.Read(parts.Host, out host) ?? ServerPath.Refusal(parts.Path);
        if (error is not null)
        {
            return null;
        }

        if (!parts.IsHttps && !host.IsLoopback)
        {
            error = "plain http is accepted for loopback hosts only; use https.";
            return null;
        }

        var scheme = parts.IsHttps ? "https" : "http";
        var isDefaultPort = parts.Port is null || parts.Port == (parts.IsHttps ? 443 : 80);
        var authority = isDefaultPort ? host.Text : $"{host.Text}:{parts.Port}";
        return new FhirServerAddress($"{scheme}://{authority}{ServerPath.Normal(parts.Path)}", host.IsLoopback);
    }

    /// <summary>Whether the base of an absolute reference (<c>https://ehr.example/fhir</c> of <c>https://ehr.example/fhir/Patient/1</c>) is this server.</summary>
    /// <param name="absoluteReferenceBase">The base, with or without a trailing slash.</param>
    /// <returns>True when both have the same normal form; http and https are different servers, and so are paths that differ in case.</returns>
    public bool IsSameServer(string absoluteReferenceBase) =>
        TryParse(absoluteReferenceBase, out _) is { } other && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <summary>The normal form.</summary>
    public override string ToString() => Text;
}
