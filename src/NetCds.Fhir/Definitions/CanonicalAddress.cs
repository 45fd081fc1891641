namespace NetCds.Fhir.Definitions;

/// <summary>A canonical address taken apart.</summary>
/// <param name="Url">The address without version.</param>
/// <param name="Version">What stands behind <c>|</c>, or null when nothing does.</param>
internal readonly record struct CanonicalAddress(string Url, string? Version)
{
    /// <summary>Takes an address apart at its last <c>|</c>.</summary>
    /// <param name="canonical">Canonical address, with or without <c>|version</c>.</param>
    public static CanonicalAddress Parse(string canonical)
    {
        var bar = canonical.LastIndexOf('|');
        return bar < 0 ? new CanonicalAddress(canonical, null) : new CanonicalAddress(canonical[..bar], bar + 1 == canonical.Length ? null : canonical[(bar + 1)..]);
    }

    /// <summary>Whether a definition of that version is meant.</summary>
    /// <param name="version">Business version of a definition, or null.</param>
    public bool Admits(string? version) => Version is null || Version == version;
}
