namespace NetCds.Server.Doctor;

/// <summary>What an examination found.</summary>
public sealed record DoctorReport
{
    /// <summary>The checks: those of the whole service first, then tenant by tenant.</summary>
    public IReadOnlyList<DoctorCheck> Checks { get; init; } = [];

    /// <summary>Ids of the configured tenants.</summary>
    public IReadOnlyList<string> Tenants { get; init; } = [];

    /// <summary>Whether a tenant was asked for that is none of <see cref="Tenants"/>; then nothing was checked.</summary>
    public bool IsUnknownTenant { get; init; }

    /// <summary>How many checks came out so.</summary>
    /// <param name="status">How.</param>
    public int Count(CheckStatus status) => Checks.Count(c => c.Status == status);
}
