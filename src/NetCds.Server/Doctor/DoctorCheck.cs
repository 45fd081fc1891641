namespace NetCds.Server.Doctor;

/// <summary>One thing that was checked. Holds no key, secret or token.</summary>
public sealed record DoctorCheck
{
    /// <summary>Id of the tenant; null for what counts for all.</summary>
    public string? Tenant { get; init; }

    /// <summary>What was checked: <c>settings</c>, <c>keys</c>, <c>metadata</c> and so on.</summary>
    public required string Name { get; init; }

    /// <summary>How it came out.</summary>
    public required CheckStatus Status { get; init; }

    /// <summary>The address or file it is about; null when there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>What was found, in a sentence.</summary>
    public required string Finding { get; init; }

    /// <summary>What to do; null when nothing is to be done or the finding says it.</summary>
    public string? Remedy { get; init; }

    /// <summary>The setting to change (<c>NetCds:Tenants:0:JwksUri</c>); null when there is none.</summary>
    public string? Setting { get; init; }
}
